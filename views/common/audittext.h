#pragma once

#include "read/auditstate.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What a view's correctness light says, in words; the hue only repeats it.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)

public:
    /// "✓ right", "◔ behind 3", "✕ wrong", "? unknown": a shape and a word.
    [[nodiscard]] static QString word(const AuditState &state);
    /// What the audit knows and what it has found, when it last ran, and how far it came.
    [[nodiscard]] static QString line(const AuditState &state);
    [[nodiscard]] static Hue hue(const AuditState &state);
};

} // namespace restaurant
