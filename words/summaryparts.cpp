#include "summaryparts.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace restaurant::summaries {

QString tr(const char *text)
{
    return QCoreApplication::translate("Summaries", text);
}

namespace {

QString counted(std::size_t count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many).arg(count);
}

} // namespace

QString linesText(std::size_t count)
{
    return counted(count, "1 line", "%1 lines");
}

QString orderText(OrderId order)
{
    return tr("order %1").arg(number(order));
}

QString lineText(LineId line)
{
    return tr("line %1").arg(number(line));
}

QString tableText(TableId table)
{
    return tr("table %1").arg(number(table));
}

QString partyText(TableId table, int guests)
{
    return tr("%1, party of %2").arg(tableText(table), QString::number(guests));
}

QString quantityText(int quantity, const DishId &dish)
{
    return tr("%1 × %2").arg(QString::number(quantity), toQString(dish.text()));
}

QString leftText(int left)
{
    return tr("%1 left").arg(left);
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
}

/// Somebody's reason in quotation marks; nothing if he gave none.
QString whyText(const WhyText &why)
{
    return why.isEmpty() ? QString() : QStringLiteral("“%1”").arg(toQString(why.text()));
}

QString placeText(OrderKind kind, TableId table, const Name &guest)
{
    return kind == OrderKind::DineIn ? tableText(table)
                                     : tr("takeaway for %1").arg(toQString(guest.text()));
}

QString cardText(PaymentMethod method)
{
    return method == PaymentMethod::Card ? tr("by card") : tr("in cash");
}

Summary about(const char *word, const QString &text, OrderId order)
{
    return {QString::fromLatin1(word), text, order};
}

Summary aboutOrder(const char *word, OrderId order, const QString &more)
{
    return about(word, joined(orderText(order), more), order);
}

Summary aboutDish(const char *word, const DishId &dish, const QString &more)
{
    return about(word, joined(toQString(dish.text()), more));
}

} // namespace restaurant::summaries
