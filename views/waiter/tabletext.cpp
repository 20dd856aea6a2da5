#include "tabletext.h"

#include <QStringList>

namespace restaurant {

QString TableText::stage(TableStage stage)
{
    switch (stage) {
    case TableStage::Free:
        return tr("free");
    case TableStage::WantsToOrder:
        return tr("wants to order");
    case TableStage::WaitsForFood:
        return tr("waits for food");
    case TableStage::FoodReady:
        return tr("food is ready");
    case TableStage::Eating:
        return tr("eating");
    case TableStage::WantsToPay:
        return tr("wants to pay");
    case TableStage::Paid:
        return tr("paid");
    }
    return {};
}

Hue TableText::hue(TableStage stage)
{
    switch (stage) {
    case TableStage::Free:
    case TableStage::Paid:
        return Hue::Neutral;
    case TableStage::WantsToOrder:
        return Hue::CommandBlue;
    case TableStage::WaitsForFood:
        return Hue::EventOrange;
    case TableStage::FoodReady:
        return Hue::TroubleRed;
    case TableStage::Eating:
        return Hue::ReadGreen;
    case TableStage::WantsToPay:
        return Hue::PolicyLilac;
    }
    return Hue::Neutral;
}

QString TableText::name(TableId table)
{
    return tr("Table %1").arg(number(table));
}

QString TableText::seats(const TableCard &card)
{
    const int guests = card.stage == TableStage::Free ? 0 : card.guests;
    return tr("%1/%2").arg(QString::number(guests), QString::number(card.seats));
}

QString TableText::guests(const TableCard &card)
{
    if (card.stage == TableStage::Free)
        return tr("seats %1").arg(card.seats);
    return tr("%1 of %2 seats").arg(QString::number(card.guests), QString::number(card.seats));
}

QString TableText::orders(const TableCard &card)
{
    QStringList numbers;
    for (const OrderId order : card.orders)
        numbers.append(QString::number(number(order)));
    return numbers.join(QStringLiteral(", "));
}

} // namespace restaurant
