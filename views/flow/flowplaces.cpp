#include "flowplaces.h"

#include "flowmodel.h"
#include "flowtext.h"

namespace restaurant {

FlowPlaces::FlowPlaces(const FlowModel *flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_boxes(boxesOf(*flow))
{
    connect(flow, &FlowModel::trailChanged, this, &FlowPlaces::noticeTrail);
}

void FlowPlaces::noticeTrail()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool FlowPlaces::isDimmed(const FlowPlace &place) const
{
    return m_flow->trail() && !m_flow->trail()->passes(place);
}

void FlowPlaces::refresh()
{
    std::vector<FlowBox> boxes = boxesOf(*m_flow);
    if (boxes == m_boxes)
        return;
    m_boxes = std::move(boxes);
    emit dataChanged(index(0, SaysColumn), index(rowCount() - 1, SaysColumn), {Qt::DisplayRole});
}

FlowPlace FlowPlaces::place(int row) const
{
    return m_boxes[static_cast<std::size_t>(row)].place;
}

int FlowPlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boxes.size());
}

int FlowPlaces::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FlowPlaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowBox &box = m_boxes[static_cast<std::size_t>(index.row())];
    if (role == FlowDimmedRole)
        return isDimmed(box.place);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == BoxColumn)
        return FlowText::title(box.place);
    if (index.column() == TrailColumn)
        return m_flow->trail() && !isDimmed(box.place) ? tr("passed") : QString();
    return saysOf(box);
}

QVariant FlowPlaces::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BoxColumn:
        return tr("Box");
    case SaysColumn:
        return tr("What it says");
    case TrailColumn:
        return tr("Trail");
    }
    return {};
}

} // namespace restaurant
