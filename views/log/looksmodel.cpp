#include "looksmodel.h"

#include "words/askingtext.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr qsizetype mostPeople = 500;

QString costText(const Look &look)
{
    return look.answer ? AskingText::cost(look.answer->cost) : QStringLiteral("–");
}

} // namespace

LooksModel::LooksModel(QObject *parent, int most)
    : RowTable(parent)
    , m_most(most)
{
}

const LooksModel::Columns &LooksModel::table()
{
    static const Columns columns{
        {QT_TR_NOOP("Time"), [](const Look &look) { return clockOf(look.at); }},
        {QT_TR_NOOP("Who"), [](const Look &look) { return AskingText::who(look); }},
        {QT_TR_NOOP("View"), [](const Look &look) { return ViewNames::shortName(look.view); }},
        {QT_TR_NOOP("At event"), [](const Look &look) { return grouped(number(look.position)); },
         QStringList(), asNumber},
        {QT_TR_NOOP("Late by"), [](const Look &look) { return grouped(look.late()); },
         QStringList(), asNumber},
        {QT_TR_NOOP("Cost"), costText}};
    return columns;
}

void LooksModel::add(const std::vector<Look> &looks)
{
    std::vector<Look> unseen;
    for (const Look &look : looks)
        if (look.number == ActivityNumber{} || look.number > m_last)
            unseen.push_back(look);
    for (const Look &look : unseen)
        notice(look);
    const int kept = std::min(static_cast<int>(unseen.size()), m_most);
    if (const int tooMany = rowCount() + kept - m_most; tooMany > 0) {
        beginRemoveRows({}, 0, tooMany - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + tooMany);
        endRemoveRows();
    }
    if (kept == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + kept - 1);
    m_rows.insert(m_rows.end(), unseen.end() - kept, unseen.end());
    endInsertRows();
}

void LooksModel::show(const std::vector<Look> &looks)
{
    m_last = {};
    beginResetModel();
    m_rows.clear();
    endResetModel();
    std::vector<Look> shown = looks;
    for (Look &look : shown)
        if (const auto known = m_cost.find(look.number); known != m_cost.end())
            look.answer = known->second;
    add(shown);
}

void LooksModel::clear()
{
    m_cost.clear();
    m_people.clear();
    m_known.clear();
    show({});
}

void LooksModel::notice(const Look &look)
{
    m_last = std::max(m_last, look.number);
    if (look.answer && look.number != ActivityNumber{})
        m_cost.insert_or_assign(look.number, *look.answer);
    while (static_cast<int>(m_cost.size()) > m_most)
        m_cost.erase(m_cost.begin());
    const QString name = AskingText::who(look);
    if (m_people.size() >= mostPeople || m_known.contains(name))
        return;
    m_known += name;
    m_people += name;
    emit personAppeared(name);
}

QVariant LooksModel::more(const Look &look, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return toolTipText(AskingText::story(look));
    case Qt::AccessibleDescriptionRole:
        return AskingText::story(look);
    case ViewRole:
        return static_cast<int>(look.view);
    case OrderRole:
        return number(look.order.value_or(OrderId{}));
    default:
        return RowTable::more(look, column, role);
    }
}

LooksFilter::LooksFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void LooksFilter::showView(std::optional<ViewName> view)
{
    m_view = view;
    invalidateFilter();
}

void LooksFilter::showPerson(const QString &name)
{
    m_person = name;
    invalidateFilter();
}

bool LooksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex look = sourceModel()->index(row, LooksModel::WhoColumn, parent);
    if (m_view && look.data(LooksModel::ViewRole).toInt() != static_cast<int>(*m_view))
        return false;
    return m_person.isEmpty() || look.data().toString() == m_person;
}

} // namespace restaurant

#include "moc_looksmodel.cpp"
