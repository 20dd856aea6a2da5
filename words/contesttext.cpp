#include "contesttext.h"

#include "plaintext.h"

namespace restaurant {

QString ContestText::order(const Contender &one)
{
    const QString number = QString::number(restaurant::number(one.order));
    const QString placed = toQString(clockText(one.placed));
    if (one.seat.empty())
        return tr("order %1 (%2, %3)").arg(number, toQString(one.who), placed);
    return tr("order %1 (%2 at %3, %4)")
        .arg(number, toQString(one.who), toQString(one.seat), placed);
}

QString ContestText::story(const Contest &contest)
{
    const QString refused = tr("%1 wanted %2 of %3, and %4 were left")
                                .arg(order(contest.second), QString::number(contest.wanted),
                                     toQString(contest.dish.text()), QString::number(contest.left));
    if (contest.first.order == OrderId{})
        return tr("%1.").arg(refused);
    return tr("%1: %2 had come first.").arg(refused, order(contest.first));
}

} // namespace restaurant
