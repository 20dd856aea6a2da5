// What people believe, in words.
#pragma once

#include "lesson/tally/misconception.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class MisconceptionText
{
    Q_DECLARE_TR_FUNCTIONS(MisconceptionText)

public:
    /// As somebody says it who believes it: "CQRS means two databases."
    [[nodiscard]] static QString belief(Misconception misconception);
};

} // namespace restaurant
