#pragma once

#include "domain/permissions.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// Why something is not shown to whoever acts in a role.
class ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)

public:
    /// Empty: he may read all of it.
    [[nodiscard]] static QString refused(Role role, ViewName view);
    /// The same of the files, in which stands what every view shows.
    [[nodiscard]] static QString refusedFiles(Role role);
    /// Why he cannot take an order, and who can. Empty: he can.
    [[nodiscard]] static QString refusedOrders(Role role);
};

} // namespace restaurant
