#include "detailsmodels.h"

#include "detailstext.h"
#include "read/documentfields.h"
#include "words/todotext.h"

namespace restaurant {

namespace {

/// "Ramen · no onion · Allergy: nuts"
QString dishAndNoteText(const DetailsLine &line)
{
    QStringList parts{toQString(line.name)};
    if (!line.note.empty())
        parts.append(toQString(line.note));
    if (!line.allergy.empty())
        parts.append(DetailLinesModel::tr("Allergy: %1").arg(toQString(line.allergy)));
    return parts.join(QStringLiteral(" · "));
}

QStringList inList(const char *list, int item, const QStringList &members)
{
    QStringList fields;
    for (const QString &member : members)
        fields.append(
            QStringLiteral("%1[%2].%3").arg(QLatin1String(list), QString::number(item), member));
    return fields;
}

} // namespace

const DetailLinesModel::Columns &DetailLinesModel::table()
{
    using L = DetailsLine;
    static const Columns columns{
        {QT_TR_NOOP("×"), &L::quantity, showing<&L::quantity, &L::line>(), asNumber},
        {QT_TR_NOOP("Dish"), dishAndNoteText,
         showing<&L::dish, &L::name, &L::note, &L::allergy, &L::course>()},
        {QT_TR_NOOP("State"), [](const L &line) { return DetailsText::line(line.state); },
         showing<&L::state>()},
        {QT_TR_NOOP("Stock"), [](const L &line) { return DetailsText::stock(line.stock); },
         showing<&L::stock>()},
        {QT_TR_NOOP("Price"), [](const L &line) { return moneyOf(line.price * line.quantity); },
         showing<&L::price>(), asNumber}};
    return columns;
}

void DetailLinesModel::show(const OrderDetails &details)
{
    m_order = details.order;
    m_places.clear();
    for (const DetailsLine &line : details.lines)
        m_places.emplace(line.line, static_cast<int>(m_places.size()));
    applyWhole(details.lines);
}

QVariant DetailLinesModel::more(const DetailsLine &line, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTipText(textOf(line, column));
    if (role == VoidRole)
        return line.state == LineState::Void;
    if (role == DocumentNameRole)
        return QVariant::fromValue(nameOf<OrderDetails>(ViewName::Details, m_order));
    return {};
}

/// Nothing of a line that is about to go.
QStringList DetailLinesModel::fieldsOf(const DetailsLine &line, const QStringList &shows) const
{
    const auto place = m_places.find(line.line);
    return place == m_places.end() ? QStringList() : inList("lines", place->second, shows);
}

bool DetailLinesModel::comesBefore(const DetailsLine &a, const DetailsLine &b) const
{
    return a.line < b.line;
}

const DetailEventsModel::Columns &DetailEventsModel::table()
{
    using E = DetailsEvent;
    static const Columns columns{
        {QT_TR_NOOP("Position"), [](const E &event) { return grouped(number(event.position)); },
         showing<&E::position>(), asNumber},
        {QT_TR_NOOP("Time"), [](const E &event) { return clockOf(event.at); }, showing<&E::at>()},
        {QT_TR_NOOP("Event"), &E::type, showing<&E::type>()}};
    return columns;
}

/// The document has its events in the order of the rows.
void DetailEventsModel::show(const OrderDetails &details)
{
    m_order = details.order;
    applyWhole(details.events);
}

QVariant DetailEventsModel::more(const DetailsEvent & /*event*/, int /*column*/, int role) const
{
    return role == DocumentNameRole
               ? QVariant::fromValue(nameOf<OrderDetails>(ViewName::Details, m_order))
               : QVariant();
}

QStringList DetailEventsModel::fieldsOf(const DetailsEvent &event, const QStringList &shows) const
{
    return inList("events", rowOf(event.position), shows);
}

bool DetailEventsModel::comesBefore(const DetailsEvent &a, const DetailsEvent &b) const
{
    return a.position < b.position;
}

const TodoModel::Columns &TodoModel::table()
{
    using T = Todo;
    static const Columns columns{
        {QT_TR_NOOP("Order"),
         [](const T &todo) { return QString::number(number(todo.order)); },
         {},
         asNumber},
        {QT_TR_NOOP("Waits for"), [](const T &todo) { return TodoText::what(todo); }},
        {QT_TR_NOOP("Since"), [](const T &todo) { return clockOf(todo.since.at); }},
        {QT_TR_NOOP("Until"), [](const T &todo) { return TodoText::until(todo); }}};
    return columns;
}

void TodoModel::show(std::vector<Todo> list)
{
    if (list == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(list);
    endResetModel();
}

QVariant TodoModel::more(const Todo &todo, int /*column*/, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(toolTipText(TodoText::sentence(todo))) : QVariant();
}

} // namespace restaurant

#include "moc_detailsmodels.cpp"
