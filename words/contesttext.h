// Who got the last portion, in words.
#pragma once

#include "read/contest.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class ContestText
{
    Q_DECLARE_TR_FUNCTIONS(ContestText)

public:
    /// "Order 12 (Ben at counter2, 12:04:10) wanted 1 ramen, and 0 were left: order 11 (Ann at
    /// counter1, 12:04:08) had come first."
    [[nodiscard]] static QString story(const Contest &contest);

private:
    [[nodiscard]] static QString order(const Contender &one);
};

} // namespace restaurant
