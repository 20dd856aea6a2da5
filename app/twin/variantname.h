#pragma once

#include "experiment/variant.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace restaurant {

/// One way to play an evening, in words.
class VariantName
{
    Q_DECLARE_TR_FUNCTIONS(VariantName)

public:
    /// "one server for everything, waiter view 2:00 late"; "as the scenario is".
    [[nodiscard]] static QString of(const Variant &variant);
    [[nodiscard]] static QString of(Staffing staffing);
    [[nodiscard]] static QString of(BoardsHung boards);
};

} // namespace restaurant
