#include "tablesmodel.h"

#include "read/documentfields.h"

#include <array>

namespace restaurant {

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

namespace {

TableState stateOf(TableStage stage)
{
    switch (stage) {
    case TableStage::Free:
        return TableState::Free;
    case TableStage::WantsToOrder:
        return TableState::WantsToOrder;
    case TableStage::WaitsForFood:
        return TableState::WaitsForFood;
    case TableStage::FoodReady:
        return TableState::FoodReady;
    case TableStage::Eating:
        return TableState::Eating;
    case TableStage::WantsToPay:
        return TableState::WantsToPay;
    case TableStage::Paid:
        return TableState::Paid;
    }
    return TableState::Free;
}

/// What a guest waits for at a table whose orders are all served, if there are any.
TableState stateOfWait(const FloorGuest &guest, TableStage stage)
{
    if (guest.waits.empty())
        return stateOf(stage);
    switch (guest.waits.back().kind) {
    case WaitKind::Order:
        return TableState::WantsToOrder;
    case WaitKind::Answer:
        return TableState::WaitsForAnswer;
    case WaitKind::Bill:
        return TableState::WantsToPay;
    case WaitKind::Table:
    case WaitKind::Food:
        break;
    }
    return stateOf(stage);
}

bool waitsFor(const FloorGuest &guest, WaitKind kind)
{
    return guest.state == GuestState::Waiting && !guest.waits.empty() &&
           guest.waits.back().kind == kind;
}

/// Nothing is ordered yet, or all that was is served: what happens next is up to the guest.
TableState stateOfGuest(const FloorGuest &guest, TableStage stage)
{
    const bool isAsked = stage == TableStage::WantsToOrder || stage == TableStage::WantsToPay;
    switch (guest.state) {
    case GuestState::Present:
        return isAsked ? TableState::Attended : stateOf(stage);
    case GuestState::Waiting:
        return stateOfWait(guest, stage);
    case GuestState::Choosing:
        return TableState::Choosing;
    case GuestState::Eating:
        return stage == TableStage::WantsToOrder ? stateOf(stage) : TableState::Eating;
    case GuestState::Gone:
        return stateOf(stage);
    }
    return stateOf(stage);
}

} // namespace

TableState tableStateOf(const TableCard &card, const FloorGuest *guest)
{
    if (!guest)
        return stateOf(card.stage);
    switch (card.stage) {
    case TableStage::WantsToOrder:
    case TableStage::Eating:
    case TableStage::WantsToPay:
        return stateOfGuest(*guest, card.stage);
    case TableStage::WaitsForFood:
    case TableStage::FoodReady:
        return waitsFor(*guest, WaitKind::Answer) ? TableState::WaitsForAnswer
                                                  : stateOf(card.stage);
    case TableStage::Free:
    case TableStage::Paid:
        break;
    }
    return stateOf(card.stage);
}

Instant tableSince(const TableCard &card, const FloorGuest *guest)
{
    const bool isOfGuest =
        card.stage != TableStage::FoodReady || (guest && waitsFor(*guest, WaitKind::Answer));
    const bool byGuest =
        guest && guest->state != GuestState::Gone && guest->since > card.since && isOfGuest;
    return byGuest ? guest->since : card.since;
}

bool isWanted(const WaiterTask &task, const TableCard &card, const FloorGuest *guest)
{
    if (!guest || card.stage == TableStage::Free)
        return true;
    const TableState state = tableStateOf(card, guest);
    if (task.kind == TaskKind::TakeOrder)
        return state == TableState::WantsToOrder;
    if (task.kind == TaskKind::TakePayment)
        return state == TableState::WantsToPay;
    return true;
}

void SeatedGuests::apply(const Changes<FloorGuest> &changes)
{
    if (changes.whole)
        m_guests.clear();
    for (const GuestId guest : changes.removed)
        m_guests.erase(guest);
    for (const FloorGuest &guest : changes.upserted)
        m_guests.insert_or_assign(guest.guest, guest);
}

const FloorGuest *SeatedGuests::at(TableId table) const
{
    for (const auto &[id, guest] : m_guests)
        if (guest.place == GuestPlace::Table && guest.table == table)
            return &guest;
    return nullptr;
}

const TableStateText::Words &TableStateText::of(TableState state)
{
    static constexpr std::array all{
        Words{QT_TR_NOOP("free"), QT_TR_NOOP("free"), "", Hue::Neutral},
        Words{QT_TR_NOOP("is attended to"), QT_TR_NOOP("served"), "•", Hue::Neutral},
        Words{QT_TR_NOOP("is choosing"), QT_TR_NOOP("menu"), "~", Hue::Neutral},
        Words{QT_TR_NOOP("wants to order"), QT_TR_NOOP("order?"), "?", Hue::CommandBlue},
        Words{QT_TR_NOOP("waits for food"), QT_TR_NOOP("food…"), "◔", Hue::EventOrange},
        Words{QT_TR_NOOP("food is ready"), QT_TR_NOOP("ready!"), "!", Hue::TroubleRed},
        Words{QT_TR_NOOP("has a question"), QT_TR_NOOP("asks"), "?", Hue::ExternalPink},
        Words{QT_TR_NOOP("eating"), QT_TR_NOOP("eats"), "", Hue::ReadGreen},
        Words{QT_TR_NOOP("wants to pay"), QT_TR_NOOP("pays?"), "=", Hue::PolicyLilac},
        Words{QT_TR_NOOP("paid"), QT_TR_NOOP("paid"), "×", Hue::Neutral}};
    static_assert(all.size() == static_cast<std::size_t>(TableState::Paid) + 1);
    return all[static_cast<std::size_t>(state)];
}

QString TableStateText::full(TableState state)
{
    return tr(of(state).full);
}

QString TableStateText::brief(TableState state)
{
    return tr(of(state).brief);
}

QString TableStateText::mark(TableState state)
{
    return QString::fromUtf8(of(state).mark);
}

Hue TableStateText::hue(TableState state)
{
    return of(state).hue;
}

TablesModel::TablesModel(ViewName view, QObject *parent)
    : DocumentTable(parent)
    , m_view(view)
{
}

void TablesModel::applyGuests(const Changes<FloorGuest> &changes)
{
    m_guests.apply(changes);
    tellAllChanged({StateRole, AgeRole, Qt::DisplayRole});
}

TableState TablesModel::stateOf(const TableCard &card) const
{
    return tableStateOf(card, m_guests.at(card.table));
}

const TablesModel::Columns &TablesModel::table()
{
    using C = TableCard;
    static const Columns columns{
        {QT_TR_NOOP("Table"), [](const C &card) { return TableText::name(card.table); },
         showing<&C::table, &C::party>()},
        {QT_TR_NOOP("Stage"),
         [](const C &card, const TablesModel &model) {
             return TableStateText::full(model.stateOf(card));
         },
         showing<&C::stage>()},
        {QT_TR_NOOP("For"),
         [](const C &card, const TablesModel &model) { return model.ageOfStage(card); },
         showing<&C::since>()},
        {QT_TR_NOOP("Guests"), TableText::guests, showing<&C::guests, &C::seats>()},
        {QT_TR_NOOP("Orders"), TableText::orders, showing<&C::orders>()}};
    return columns;
}

QVariant TablesModel::more(const TableCard &card, int /*column*/, int role) const
{
    switch (role) {
    case NumberRole:
        return number(card.table);
    case CardRole:
        return QVariant::fromValue(&card);
    case AgeRole:
        return ageOfStage(card);
    case StateRole:
        return static_cast<int>(stateOf(card));
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(m_view, card));
    }
    return {};
}

bool TablesModel::comesBefore(const TableCard &a, const TableCard &b) const
{
    return a.table < b.table;
}

QString TablesModel::ageOfStage(const TableCard &card) const
{
    return card.stage == TableStage::Free ? QString()
                                          : ageOf(tableSince(card, m_guests.at(card.table)), now());
}

} // namespace restaurant

#include "moc_tablesmodel.cpp"
