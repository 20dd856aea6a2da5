#pragma once

#include "read/auditstate.h"
#include "read/progress.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What a view's correctness light says, in words; the hue only repeats it.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)

public:
    /// "✓ right", "◔ behind 3", "… checking", "✕ wrong", "? unknown": a shape and a word. Behind is
    /// the view, as its progress says; an audit that has not come as far as the view is checking.
    [[nodiscard]] static QString word(const AuditState &state, const ViewProgress &view);
    /// What the audit knows and what it has found, when it last ran, and how far it came.
    [[nodiscard]] static QString line(const AuditState &state, const ViewProgress &view);
    [[nodiscard]] static Hue hue(const AuditState &state, const ViewProgress &view);
};

} // namespace restaurant
