// The lists of the pane: files with their tables, and statements.
#pragma once

#include "common/columnmodel.h"
#include "domain/command.h"
#include "inspection/inspection.h"

#include <QElapsedTimer>
#include <QStyledItemDelegate>
#include <QTableView>

#include <deque>
#include <map>
#include <optional>

namespace restaurant {

/// A line of the list: a file, or a table below its file.
struct StoreEntry
{
    TableName of;        ///< Without a table: the file.
    bool isView = false; ///< A stored query.
    std::optional<std::int64_t> rows;
    std::optional<std::int64_t> bytes;
    std::optional<std::int64_t> pages;
    QString about; ///< For the tool tip.
    bool operator==(const StoreEntry &) const = default;
};

/// The files of the evening, each with its tables below it.
class StoresModel final : public RowTable<StoresModel, StoreEntry>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoresModel)

public:
    enum Column { NameColumn, RowsColumn, WrittenColumn, BytesColumn, PagesColumn };
    enum Role {
        FileRole = Qt::UserRole, ///< bool: a file, not a table.
        WrittenRole,             ///< bool: the last change wrote to it.
    };

    using RowTable::RowTable;

    void show(const StoresOverview &overview);
    /// These were written just now; what was written shortly before still belongs to it.
    void noteWritten(const StatementsRun &run);
    void clear();

    [[nodiscard]] const StoreFile *file(const std::string &name) const;
    /// -1: it is not there.
    [[nodiscard]] int find(const TableName &name) const;
    /// What is shown before anybody has chosen: the log, as a person reads it.
    [[nodiscard]] TableName suggestion() const;
    /// Where the documents of this view are kept: in a file of its own, or beside the log; nothing:
    /// it has no table, and is joined from others.
    [[nodiscard]] std::optional<TableName> tableOf(ViewName view) const;
    [[nodiscard]] bool isWritten(const TableName &name) const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const StoreEntry &entry, int column, int role) const override;

private:
    void take(std::vector<StoreEntry> entries);

    StoresOverview m_overview;
    std::map<TableName, qint64> m_written; ///< When last, in milliseconds of m_clock.
    QElapsedTimer m_clock;
    qint64 m_lastWriting = 0;
};

/// The list: what there is no room for is left out, because half a number would be another one.
class StoresList final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoresList)

public:
    explicit StoresList(StoresModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

/// Files stand out; what was written is lit.
class StoresDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The statements that the evening has run, the last ones, in their order: only those that write
/// rows, or all.
class StatementsModel final
    : public RowTable<StatementsModel, RunStatement, std::deque<RunStatement>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatementsModel)

public:
    enum Column { CommitColumn, FileColumn, TableColumn, TimeColumn, StatementColumn };
    static constexpr std::size_t most = 1000;
    enum Role { OddRole = Qt::UserRole /**< bool: committed with others than its neighbours. */ };

    using RowTable::RowTable;

    void add(const StatementsRun &run);
    void showAll(bool all);
    void clear();

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const RunStatement &statement, int column, int role) const override;

private:
    [[nodiscard]] bool isShown(const RunStatement &statement) const
    {
        return m_showsAll || !statement.of.table.empty();
    }
    void insert(std::deque<RunStatement> statements);

    std::deque<RunStatement> m_all;
    bool m_showsAll = false;
};

/// What was committed together stands on one ground.
class StatementsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace restaurant
