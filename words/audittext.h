#pragma once

#include "read/finding.h"
#include "read/progress.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What the truth audit finds wrong, in sentences.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    /// One or two sentences for a person: what is wrong, what would be right, and what is to blame.
    [[nodiscard]] static QString sentence(const Finding &finding);
    /// "event 41 (LineReady) was skipped", "activity 12 (WaitBegan) was taken in twice".
    [[nodiscard]] static QString bend(BendKind kind);
    [[nodiscard]] static QString guilt(const GuiltyEvent &guilty);

private:
    static QString wrong(const Finding &finding);
};

/// What a correctness light says. Nothing is wrong with a view that is merely late, or not compared
/// yet.
enum class AuditLight { Unknown, Right, Behind, Checking, Wrong };

/// Behind is the view, as its progress says; an audit that has not come as far as the view is
/// checking.
[[nodiscard]] AuditLight lightOf(const AuditState &state, const ViewProgress &view);

/// What a view's correctness light says, in words.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)

public:
    /// "✓ right", "◔ behind 3", "… checking", "✕ wrong", "? unknown": a shape and a word.
    [[nodiscard]] static QString word(const AuditState &state, const ViewProgress &view);
    /// What the audit knows and what it has found, when it last ran, and how far it came.
    [[nodiscard]] static QString line(const AuditState &state, const ViewProgress &view);
};

} // namespace restaurant
