#include "todotext.h"

#include "plaintext.h"

namespace restaurant {

QString TodoText::what(const Todo &todo)
{
    switch (todo.what) {
    case Awaited::Stock:
        return tr("the answer of stock");
    case Awaited::Hold:
        return tr("payment of what is reserved");
    case Awaited::Till:
        return tr("the bill over %1").arg(moneyOf(todo.amount));
    case Awaited::Payment:
        return tr("payment of %1").arg(moneyOf(todo.amount));
    case Awaited::Refund:
        return tr("a manager: %1 are owed").arg(moneyOf(todo.amount));
    }
    return {};
}

QString TodoText::sentence(const Todo &todo)
{
    if (todo.what == Awaited::Refund)
        return tr("%1 are owed since %2: the bank declined the refund. A manager can try it again.")
            .arg(moneyOf(todo.amount), clockOf(todo.since.at));
    if (!todo.until)
        return tr("Waits for %1.").arg(what(todo));
    return tr("Waits for %1 until %2.").arg(what(todo), clockOf(*todo.until));
}

QString TodoText::until(const Todo &todo)
{
    if (todo.until)
        return clockOf(*todo.until);
    return todo.what == Awaited::Refund ? QString() : tr("for ever");
}

} // namespace restaurant
