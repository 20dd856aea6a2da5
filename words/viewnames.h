// The names of the read views as a person says them.
#pragma once

#include "domain/command.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class ViewNames
{
    Q_DECLARE_TR_FUNCTIONS(ViewNames)

public:
    /// "Kitchen".
    [[nodiscard]] static QString shortName(ViewName view);
    /// "the kitchen view".
    [[nodiscard]] static QString inSentence(ViewName view);
};

} // namespace restaurant
