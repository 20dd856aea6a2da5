// Where everything of the picture stands.
#pragma once

#include "domain/architecture.h"
#include "domain/service.h"
#include "flow/flowplan.h"

#include <QPainterPath>
#include <QRect>
#include <QSize>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace restaurant {

/// The views whose boards hang in the room: where guests, waiters and cooks read them.
inline constexpr std::array storyBoards{ViewName::Status, ViewName::Waiter, ViewName::Kitchen};

/// Where a view stands among them; nothing: it has no board.
[[nodiscard]] constexpr std::optional<std::size_t> placeOfBoard(ViewName view)
{
    for (std::size_t place = 0; place < storyBoards.size(); ++place)
        if (storyBoards[place] == view)
            return place;
    return std::nullopt;
}

/// So far to each side.
[[nodiscard]] inline QRect squareAround(QPointF middle, int reach)
{
    return {qRound(middle.x()) - reach, qRound(middle.y()) - reach, 2 * reach, 2 * reach};
}

/// What the picture has to have room for.
struct StoryShape
{
    ArchitectureKind architecture = ArchitectureKind::EventSourced;
    ServiceStores stores = ServiceStores::One;
    bool operator==(const StoryShape &) const = default;
};

/// The room above, under it the boards that are read there, and below both what is written: the
/// log as a strip, the write side, the process manager. Computed from the size, the fonts and the
/// shape alone: nothing moves while figures change. All grow as far as there is room for them.
class StoryPlan final
{
public:
    StoryPlan() = default;
    StoryPlan(QSize size, const StoryShape &shape);

    /// The least on which all of it can be read.
    [[nodiscard]] static QSize leastSize();

    [[nodiscard]] const FlowMeasures &measures() const { return m_measures; }
    [[nodiscard]] const StoryShape &shape() const { return m_shape; }
    [[nodiscard]] QSize size() const { return m_size; }
    /// For a floor of its own, whose corner is here.
    [[nodiscard]] QRect room() const { return m_room; }
    /// Room and boards: what people see. All that lies below it, nobody in the room does.
    [[nodiscard]] QRect seen() const { return m_seen; }
    /// Of a view without a board there: empty.
    [[nodiscard]] QRect board(ViewName view) const;
    /// So many lines it has below its title.
    [[nodiscard]] int boardLines() const { return m_boardLines; }
    /// Of such a board, from the first, which is 0.
    [[nodiscard]] QRect lineOn(const QRect &board, int line) const;
    [[nodiscard]] QRect writeSide() const { return m_writeSide; }
    /// The part of the write side where a service keeps what it records, and its outbox; empty
    /// where all keep it together.
    [[nodiscard]] QRect service(Service service) const;
    [[nodiscard]] QRect outbox(Service service) const;
    [[nodiscard]] QRect manager() const { return m_manager; }
    [[nodiscard]] QRect logTitle() const { return m_logTitle; }
    /// From the oldest to the newest that is shown.
    [[nodiscard]] const std::vector<QRect> &chips() const { return m_chips; }
    /// Under them: what the newest say, and where each board has come to.
    [[nodiscard]] QRect underChips() const { return m_underChips; }
    [[nodiscard]] QRect legend() const { return m_legend; }
    /// Whoever copies now and then; empty where nobody does.
    [[nodiscard]] QRect job() const { return m_job; }
    /// All that one transaction writes, where that is more than the log; empty: it is not.
    [[nodiscard]] QRect transaction() const { return m_transaction; }
    /// Where a command comes from that nobody in the room has sent: whoever runs the program.
    [[nodiscard]] QPointF visitor() const { return m_visitor; }

    [[nodiscard]] QRect rectOf(const FlowPlace &place) const;
    /// Empty: there is no such road in the picture.
    [[nodiscard]] const QPainterPath &roadTo(const FlowRoad &road) const;
    /// As pointAtPercent() of that road, which has to measure it each time: for what moves there in
    /// every frame. Of a road that is not empty.
    [[nodiscard]] QPointF pointOn(const FlowRoad &road, double way) const;
    /// From where somebody stands to the write side.
    [[nodiscard]] QPainterPath roadFrom(QPointF person) const;
    /// From somebody's eyes to what answers him.
    [[nodiscard]] QPainterPath gaze(QPointF person, ViewName view) const;

private:
    void placeBands();
    void placeBoards(int top, int height);
    void placeWritten(QRect band);
    void placeChips(QRect strip);
    void placeServices();
    void buildRoads();
    [[nodiscard]] QPainterPath roadToBoard(ViewName view) const;

    QSize m_size;
    StoryShape m_shape;
    FlowMeasures m_measures;
    int m_boardLines = 1;
    QRect m_room;
    QRect m_seen;
    std::array<QRect, storyBoards.size()> m_boards;
    QRect m_writeSide;
    std::array<QRect, allServices.size()> m_services;
    std::array<QRect, allServices.size()> m_outboxes;
    QRect m_manager;
    QRect m_logTitle;
    std::vector<QRect> m_chips;
    QRect m_underChips;
    QRect m_legend;
    QRect m_job;
    QRect m_transaction;
    QPointF m_visitor;
    std::map<FlowRoad, QPainterPath> m_roads;
    std::map<FlowRoad, std::vector<QPointF>> m_steps; ///< Of each road that is not empty.
};

} // namespace restaurant
