#include "storesmodels.h"

#include "celltext.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace restaurant {

namespace {

/// What follows so soon is of the same change: views write what a command wrote before.
constexpr qint64 oneChange = 1500; // milliseconds

QString countText(const std::optional<std::int64_t> &count)
{
    return count ? grouped(*count) : QString();
}

QString aboutFile(const StoreFile &file)
{
    if (!file.trouble.empty())
        return toQString(file.trouble);
    return StoresModel::tr(
               "%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it")
        .arg(toQString(file.name), grouped(file.pages), grouped(file.pageSize),
             grouped(file.logBytes));
}

QString aboutTable(const StoreTable &table)
{
    QStringList columns;
    for (const StoreColumn &column : table.columns)
        columns += toQString(column.name);
    const QString list = columns.join(QStringLiteral(", "));
    return table.isView ? StoresModel::tr("%1, a stored query: %2").arg(toQString(table.name), list)
                        : StoresModel::tr("%1: %2").arg(toQString(table.name), list);
}

std::vector<StoreEntry> entriesOf(const StoresOverview &overview)
{
    std::vector<StoreEntry> entries;
    for (const StoreFile &file : overview.files) {
        StoreEntry whole{{file.name, {}}, false, 0, file.bytes, file.pages, aboutFile(file)};
        const std::size_t place = entries.size();
        entries.push_back(whole);
        for (const StoreTable &table : file.tables) {
            whole.rows = *whole.rows + table.rows.value_or(0);
            entries.push_back({{file.name, table.name},
                               table.isView,
                               table.rows,
                               table.bytes,
                               table.pages,
                               aboutTable(table)});
        }
        entries[place].rows = whole.rows;
    }
    return entries;
}

bool isFile(const StoreEntry &entry)
{
    return entry.of.table.empty();
}

} // namespace

void StoresModel::show(const StoresOverview &overview)
{
    m_overview = overview;
    take(entriesOf(overview));
}

void StoresModel::clear()
{
    m_overview = {};
    m_written.clear();
    take({});
}

/// Rows are told as changed where the same ones are there.
void StoresModel::take(std::vector<StoreEntry> entries)
{
    const bool isSame = std::equal(entries.begin(), entries.end(), m_rows.begin(), m_rows.end(),
                                   [](const auto &a, const auto &b) { return a.of == b.of; });
    if (!isSame)
        beginResetModel();
    m_rows = std::move(entries);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StoresModel::noteWritten(const StatementsRun &run)
{
    if (!m_clock.isValid())
        m_clock.start();
    for (const RunStatement &statement : run.statements) {
        if (statement.of.table.empty())
            continue;
        m_lastWriting = m_clock.elapsed();
        m_written[statement.of] = m_lastWriting;
        m_written[{statement.of.file, {}}] = m_lastWriting;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool StoresModel::isWritten(const TableName &name) const
{
    const auto found = m_written.find(name);
    return found != m_written.end() && m_lastWriting - found->second < oneChange;
}

const StoreFile *StoresModel::file(const std::string &name) const
{
    const auto found = std::find_if(m_overview.files.begin(), m_overview.files.end(),
                                    [&](const StoreFile &file) { return file.name == name; });
    return found == m_overview.files.end() ? nullptr : &*found;
}

int StoresModel::find(const TableName &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const StoreEntry &entry) { return entry.of == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

TableName StoresModel::suggestion() const
{
    const auto isTable = [](const StoreEntry &entry) { return !isFile(entry); };
    const auto isLog = [](const StoreEntry &entry) { return entry.of.table == "event"; };
    auto found = std::find_if(m_rows.begin(), m_rows.end(), isLog);
    if (found == m_rows.end())
        found = std::find_if(m_rows.begin(), m_rows.end(), isTable);
    return found == m_rows.end() ? TableName() : found->of;
}

std::optional<TableName> StoresModel::tableOf(ViewName view) const
{
    const std::string word(toWord(view));
    const auto isOwn = [&](const StoreEntry &entry) {
        const bool isOfTheFile = entry.of.table == "meta" || entry.of.table == "skipped";
        return entry.of.file.find('.' + word + '.') != std::string::npos && !isOfTheFile;
    };
    const auto isBesideTheLog = [&](const StoreEntry &entry) {
        return entry.of.table.find(word) != std::string::npos;
    };
    const auto first = [this](auto test) {
        return std::find_if(m_rows.begin(), m_rows.end(),
                            [&](const StoreEntry &entry) { return !isFile(entry) && test(entry); });
    };
    auto found = first(isOwn);
    if (found == m_rows.end())
        found = first(isBesideTheLog);
    return found == m_rows.end() ? std::nullopt : std::optional(found->of);
}

const StoresModel::Columns &StoresModel::table()
{
    using Row = StoreEntry;
    static const Columns all{
        {QT_TR_NOOP("File and table"),
         [](const Row &row, const StoresModel &model) {
             const QString mark = model.isWritten(row.of) ? QStringLiteral(" •") : QString();
             return (isFile(row) ? toQString(row.of.file)
                                 : QStringLiteral("    ") + toQString(row.of.table)) +
                    mark;
         }},
        {QT_TR_NOOP("Rows"),
         [](const Row &row) { return row.isView ? tr("query") : countText(row.rows); },
         {},
         asNumber},
        {QT_TR_NOOP("Last change"),
         [](const Row &row, const StoresModel &model) {
             return model.isWritten(row.of) ? tr("written") : QString();
         }},
        {QT_TR_NOOP("Bytes"), [](const Row &row) { return countText(row.bytes); }, {}, asNumber},
        {QT_TR_NOOP("Pages"), [](const Row &row) { return countText(row.pages); }, {}, asNumber}};
    return all;
}

QVariant StoresModel::more(const StoreEntry &entry, int /*column*/, int role) const
{
    switch (role) {
    case FileRole:
        return isFile(entry);
    case WrittenRole:
        return isWritten(entry.of);
    case Qt::ToolTipRole:
        return toolTipText(entry.about);
    default:
        return {};
    }
}

void StoresDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(StoresModel::FileRole).toBool())
        option->font = theme().fonts.strong;
    if (!index.data(StoresModel::WrittenRole).toBool())
        return;
    const QColor text = theme().colours[Hue::EventOrange].text;
    option->palette.setColor(QPalette::Text, text);
    option->palette.setColor(QPalette::HighlightedText, text);
}

/// Below what is painted: the style sheet passes over a brush of the option.
void StoresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.data(StoresModel::WrittenRole).toBool())
        painter->fillRect(option.rect, theme().colours[Hue::EventOrange].fill);
    QStyledItemDelegate::paint(painter, option, index);
}

StoresList::StoresList(StoresModel *model, QWidget *parent)
    : QTableView(parent)
{
    setUpTable(this, "storesList", tr("Files and their tables"));
    setModel(model);
    setItemDelegate(new StoresDelegate(this));
    horizontalHeader()->setStretchLastSection(false);
    new TableFitter(this);
    new EmptyState(this, tr("The files of the evening appear here"));
    connect(model, &QAbstractItemModel::modelReset, this, &StoresList::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &StoresList::fit,
            Qt::QueuedConnection);
}

void StoresList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// The name always stays; of the others, those that fit beside those before them.
void StoresList::fit()
{
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        room -= isColumnHidden(column) ? wanted : std::max(wanted, columnWidth(column));
        setColumnHidden(column, column > 0 && room < 0);
    }
}

void StatementsModel::add(const StatementsRun &run)
{
    std::deque<RunStatement> shown;
    for (const RunStatement &statement : run.statements) {
        m_all.push_back(statement);
        if (isShown(statement))
            shown.push_back(statement);
    }
    while (m_all.size() > most)
        m_all.pop_front();
    insert(std::move(shown));
}

void StatementsModel::insert(std::deque<RunStatement> statements)
{
    if (statements.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(statements.size()) - 1);
    m_rows.insert(m_rows.end(), statements.begin(), statements.end());
    endInsertRows();
    const int tooMany = rowCount() - static_cast<int>(most);
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, 0, tooMany - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + tooMany);
    endRemoveRows();
}

void StatementsModel::showAll(bool all)
{
    m_showsAll = all;
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_rows),
                 [this](const RunStatement &statement) { return isShown(statement); });
    endResetModel();
}

void StatementsModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    endResetModel();
}

const StatementsModel::Columns &StatementsModel::table()
{
    using Row = RunStatement;
    static const Columns all{
        {QT_TR_NOOP("Commit"),
         [](const Row &row) { return grouped(row.transaction); },
         {},
         asNumber},
        {QT_TR_NOOP("File"), [](const Row &row) { return toQString(row.of.file); }},
        {QT_TR_NOOP("Table"), [](const Row &row) { return toQString(row.of.table); }},
        {QT_TR_NOOP("µs"),
         [](const Row &row) { return grouped(row.nanoseconds / 1000); },
         {},
         asNumber},
        {QT_TR_NOOP("Statement"),
         [](const Row &row) { return toQString(row.expanded).simplified(); }}};
    return all;
}

QVariant StatementsModel::more(const RunStatement &statement, int column, int role) const
{
    if (role == OddRole)
        return statement.transaction % 2 != 0;
    if (role == Qt::ToolTipRole && column == StatementColumn)
        return briefToolTip(toQString(statement.expanded));
    return {};
}

void StatementsDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == StatementsModel::StatementColumn)
        option->font = theme().fonts.mono;
}

void StatementsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.data(StatementsModel::OddRole).toBool())
        painter->fillRect(option.rect, theme().colours.raised);
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace restaurant

#include "moc_storesmodels.cpp"
