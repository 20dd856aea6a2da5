#pragma once

#include "domain/permissions.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// Why a view is not shown to whoever acts in a role.
class ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)

public:
    /// Empty: he may read all of it.
    [[nodiscard]] static QString refused(Role role, ViewName view);
};

} // namespace restaurant
