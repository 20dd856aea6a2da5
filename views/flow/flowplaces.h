#pragma once

#include "flowboxes.h"

#include "flowroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace restaurant {

class FlowModel;

/// The boxes as a table: what is painted, in words; the last column says which of them the trail
/// that is lit passes.
class FlowPlaces final : public QAbstractTableModel
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
    [[nodiscard]] FlowPlace place(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void noticeTrail();
    [[nodiscard]] bool isDimmed(const FlowPlace &place) const;

    const FlowModel *m_flow;
    std::vector<FlowBox> m_boxes; ///< The same boxes all the time.
};

} // namespace restaurant
