#include "logmodel.h"

#include "words/names.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"
#include "words/summaries.h"

#include <algorithm>

namespace restaurant {

namespace {

QString outcomeText(const Outcome &outcome)
{
    const QString kind = termText(toWord(outcome.kind));
    return outcome.rejection ? LogModel::tr("%1: %2").arg(kind, refusalText(outcome)) : kind;
}

LogModel::EventText textOf(const RecordedEvent &event)
{
    const Summary summary = summaryOf(event.event);
    const QString place = QStringLiteral("%1 v%2").arg(toQString(event.stream.toText()),
                                                       QString::number(event.version));
    return {QString::number(number(event.position)), summary.word, place, summary.text};
}

std::vector<LogModel::EventText> eventTexts(const Outcome &outcome)
{
    std::vector<LogModel::EventText> texts;
    texts.reserve(outcome.events.size());
    std::transform(outcome.events.begin(), outcome.events.end(), std::back_inserter(texts), textOf);
    return texts;
}

QStringList eventWordsOf(const Outcome &outcome)
{
    QStringList words;
    for (const RecordedEvent &event : outcome.events)
        words += summaryOf(event.event).word;
    return words;
}

QList<int> ordersOf(const HandledCommand &handled)
{
    QList<int> orders;
    const auto add = [&orders](OrderId order) {
        if (order != OrderId{} && !orders.contains(number(order)))
            orders += number(order);
    };
    add(summaryOf(handled.sent.command).order);
    for (const RecordedEvent &event : handled.outcome.events)
        add(summaryOf(event.event).order);
    return orders;
}

/// The whole story in lines of text: for the clipboard, the tool tip and screen readers.
QString storyOf(const HandledCommand &handled)
{
    const Summary summary = summaryOf(handled.sent.command);
    QString story =
        QStringLiteral("%1 %2 %3 · %4 → %5")
            .arg(toQString(clockText(handled.sent.at)), summary.word, summary.text,
                 toQString(handled.sent.actor.name.text()), outcomeText(handled.outcome));
    for (const LogModel::EventText &event : eventTexts(handled.outcome))
        story += QStringLiteral("\n%1 %2 %3 (%4)")
                     .arg(event.position, event.word, event.place, event.about);
    return story;
}

} // namespace

LogModel::LogModel(QObject *parent, int most)
    : QAbstractListModel(parent)
    , m_most(most)
{
}

void LogModel::add(const std::vector<HandledCommand> &batch)
{
    const int kept = std::min(static_cast<int>(batch.size()), m_most);
    const int skipped = static_cast<int>(batch.size()) - kept;
    for (const HandledCommand &handled : batch)
        notice(handled);
    dropOldest(rowCount() + kept - m_most);
    m_dropped += skipped;
    if (kept == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + kept - 1);
    m_rows.insert(m_rows.end(), batch.begin() + skipped, batch.end());
    endInsertRows();
}

void LogModel::show(const std::vector<HandledCommand> &commands)
{
    beginResetModel();
    m_rows.assign(commands.begin(), commands.end());
    m_dropped = commands.empty() ? 0 : number(commands.front().outcome.number) - 1;
    endResetModel();
    for (const HandledCommand &handled : commands)
        notice(handled);
}

void LogModel::tellShown(CommandNumber command, const QString &shown)
{
    constexpr std::size_t mostTold = 500;
    QString &known = m_shown[command];
    if (known == shown)
        return;
    known = shown;
    while (m_shown.size() > mostTold)
        m_shown.erase(m_shown.begin());
    const auto row = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const HandledCommand &one) {
        return one.outcome.number == command;
    });
    if (row == m_rows.rend())
        return;
    const QModelIndex changed = index(static_cast<int>(m_rows.rend() - row) - 1);
    emit dataChanged(changed, changed, {ShownRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QString LogModel::shownOf(const HandledCommand &row) const
{
    const auto told = m_shown.find(row.outcome.number);
    return told == m_shown.end() ? QString() : told->second;
}

void LogModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_actors.clear();
    m_dropped = 0;
    endResetModel();
}

void LogModel::dropOldest(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    m_dropped += count;
    endRemoveRows();
}

void LogModel::notice(const HandledCommand &handled)
{
    const QString name = toQString(handled.sent.actor.name.text());
    if (m_actors.contains(name))
        return;
    m_actors += name;
    emit actorAppeared(name);
}

QString LogModel::wholeStoryOf(const HandledCommand &row) const
{
    const QString shown = shownOf(row);
    return shown.isEmpty() ? storyOf(row) : storyOf(row) + QLatin1Char('\n') + shown;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HandledCommand &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return storyOf(row).section(QLatin1Char('\n'), 0, 0);
    case Qt::ToolTipRole:
        return toolTipText(wholeStoryOf(row));
    case Qt::AccessibleTextRole:
        return wholeStoryOf(row);
    case TimeRole:
        return toQString(clockText(row.sent.at));
    case WordRole:
        return summaryOf(row.sent.command).word;
    case AboutRole:
        return summaryOf(row.sent.command).text;
    case ActorRole:
        return toQString(row.sent.actor.name.text());
    case OutcomeRole:
        return static_cast<int>(row.outcome.kind);
    case OutcomeTextRole:
        return outcomeText(row.outcome);
    case EventsRole:
        return QVariant::fromValue(eventTexts(row.outcome));
    case EventWordsRole:
        return eventWordsOf(row.outcome);
    case OrdersRole:
        return QVariant::fromValue(ordersOf(row));
    case NumberRole:
        return QVariant::fromValue<qint64>(number(row.outcome.number));
    case ShownRole:
        return shownOf(row);
    }
    return {};
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{TimeRole, "time"},       {WordRole, "word"},
            {AboutRole, "about"},     {ActorRole, "actor"},
            {OutcomeRole, "outcome"}, {OutcomeTextRole, "outcomeText"},
            {EventsRole, "events"},   {EventWordsRole, "eventWords"},
            {OrdersRole, "orders"},   {NumberRole, "number"},
            {ShownRole, "shown"}};
}

namespace {

bool concerns(const QModelIndex &command, int order)
{
    return command.data(LogModel::OrdersRole).value<QList<int>>().contains(order);
}

bool isOrCaused(const QModelIndex &command, const QString &word)
{
    return command.data(LogModel::WordRole).toString() == word ||
           command.data(LogModel::EventWordsRole).toStringList().contains(word);
}

bool wasRejected(const QModelIndex &command)
{
    return command.data(LogModel::OutcomeRole).toInt() == static_cast<int>(OutcomeKind::Rejected);
}

} // namespace

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void LogFilter::showOrder(std::optional<int> order)
{
    m_order = order;
    invalidateFilter();
}

void LogFilter::showType(const QString &word)
{
    m_type = word;
    invalidateFilter();
}

void LogFilter::showActor(const QString &name)
{
    m_actor = name;
    invalidateFilter();
}

void LogFilter::showRejectedOnly(bool only)
{
    m_rejectedOnly = only;
    invalidateFilter();
}

bool LogFilter::isFiltering() const
{
    return m_order || !m_type.isEmpty() || !m_actor.isEmpty() || m_rejectedOnly;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex command = sourceModel()->index(row, 0, parent);
    if (m_order && !concerns(command, *m_order))
        return false;
    if (!m_type.isEmpty() && !isOrCaused(command, m_type))
        return false;
    if (!m_actor.isEmpty() && command.data(LogModel::ActorRole).toString() != m_actor)
        return false;
    return !m_rejectedOnly || wasRejected(command);
}

} // namespace restaurant

#include "moc_logmodel.cpp"
