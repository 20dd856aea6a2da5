#pragma once

#include "domain/outcome.h"
#include "flowsubject.h"

#include "flowroles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <deque>
#include <vector>

namespace restaurant {

class FlowModel;

/// The messages of the last commands, and those of the trail that is lit, as a table: what is
/// painted, in words; the newest first. A command that came again stands where it came first.
class FlowMessages final : public QAbstractTableModel
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        FlowMessage message;
        QStringList texts; ///< A column each, behind the first.
    };

    void noticeTrail();
    [[nodiscard]] std::vector<FlowMessage> wanted() const;
    [[nodiscard]] Row rowOf(const FlowMessage &message) const;
    [[nodiscard]] Row commandRow(const HandledCommand &handled) const;
    [[nodiscard]] Row eventRow(const RecordedEvent &event) const;
    [[nodiscard]] QString arrivals(Instant happened) const;
    [[nodiscard]] QString stepText(const FlowMessage &message) const;
    void removeOthers(const std::vector<FlowMessage> &messages);
    void insertMissing(const std::vector<FlowMessage> &messages);
    void remove(int first, int count);
    void insert(int first, const std::vector<FlowMessage> &messages);

    const FlowModel *m_flow;
    std::deque<Row> m_rows;
};

} // namespace restaurant
