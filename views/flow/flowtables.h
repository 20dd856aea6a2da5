#pragma once

#include "common/columnmodel.h"
#include "common/tables.h"
#include "domain/outcome.h"
#include "flowboxes.h"
#include "flowsubject.h"

#include <Qt>

#include <deque>

class QTableView;

namespace restaurant {

class FlowModel;

// What the tables of the data's road answer besides their texts.

enum FlowRole {
    FlowDimmedRole = Qt::UserRole ///< bool: a trail is lit, and this is not on it.
};

struct FlowMessageRow
{
    FlowMessage message;
    QStringList texts; ///< A column each, behind the first.
};

/// The messages of the last commands, and those of the trail that is lit, as a table: what is
/// painted, in words; the newest first. A command that came again stands where it came first.
class FlowMessages final : public RowTable<FlowMessages, FlowMessageRow, std::deque<FlowMessageRow>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowMessages)

public:
    /// The steps of the trail come first.
    enum Column {
        StepColumn,
        TimeColumn,
        WhatColumn,
        AboutColumn,
        FromColumn,
        ToColumn,
        ArrivesColumn
    };
    static constexpr int columns = ArrivesColumn + 1;
    static constexpr std::size_t mostRows = 500;

    /// `flow` outlives it.
    explicit FlowMessages(const FlowModel *flow, QObject *parent = nullptr);

    /// Shows what had happened by the present instant: rows appear and go at both ends. Not by
    /// itself, because nobody may be looking.
    void refresh();
    /// What can be pointed at in the picture: an event on its way to the log.
    [[nodiscard]] FlowTraveller traveller(int row) const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const FlowMessageRow &row, int column, int role) const override;

private:
    void noticeTrail();
    [[nodiscard]] std::vector<FlowMessage> wanted() const;
    [[nodiscard]] FlowMessageRow rowOf(const FlowMessage &message) const;
    [[nodiscard]] FlowMessageRow commandRow(const HandledCommand &handled) const;
    [[nodiscard]] FlowMessageRow eventRow(const RecordedEvent &event) const;
    [[nodiscard]] QString arrivals(const RecordedEvent &event) const;
    [[nodiscard]] QString arrivalAt(ViewName view, const RecordedEvent &event) const;
    [[nodiscard]] QString stepText(const FlowMessage &message) const;
    void removeOthers(const std::vector<FlowMessage> &messages);
    void insertMissing(const std::vector<FlowMessage> &messages);
    void remove(int first, int count);
    void insert(int first, const std::vector<FlowMessage> &messages);

    const FlowModel *m_flow;
};

/// The boxes as a table, the same all the time: what is painted, in words; the last column says
/// which of them the trail that is lit passes.
class FlowPlaces final : public RowTable<FlowPlaces, FlowBox>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowPlaces)

public:
    enum Column { BoxColumn, SaysColumn, TrailColumn };
    static constexpr int columns = TrailColumn + 1;

    /// `flow` outlives it.
    explicit FlowPlaces(const FlowModel *flow, QObject *parent = nullptr);

    /// Shows the boxes as they are now. Not by itself, because nobody may be looking.
    void refresh();

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const FlowBox &box, int column, int role) const override;

private:
    void noticeTrail();
    [[nodiscard]] bool isDimmed(const FlowPlace &place) const;

    const FlowModel *m_flow;
};

/// The data's road as tables: messages and boxes. Whatever is painted can be read here.
class FlowTables final : public TableTwin
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowTables)

public:
    /// The model must outlive the tables.
    explicit FlowTables(FlowModel *model, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody points at a row.
    void chosen(const restaurant::FlowSubject &subject);

private:
    QTableView *add(const QString &title, const char *name, QAbstractItemModel *model,
                    int widestColumn);
    void lightTrail();

    const FlowModel *m_flow;
    FlowMessages m_messages;
    FlowPlaces m_places;
    QTableView *m_messageTable;
    QTableView *m_placeTable;
};

} // namespace restaurant
