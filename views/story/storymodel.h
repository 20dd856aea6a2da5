// What the picture of room and data is made of, at the moment that is drawn.
#pragma once

#include "belief.h"
#include "boardlines.h"
#include "common/documentmarks.h"
#include "domain/service.h"
#include "domain/todo.h"
#include "floor/floormodels.h"
#include "flow/flowmodel.h"
#include "heldboard.h"
#include "read/boards.h"
#include "read/query.h"
#include "storyplan.h"

#include <QObject>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace restaurant {

/// What the process manager has heard of in the picture, and so waits for.
class ManagerEar
{
public:
    void begin(const Limits &limits);
    /// Events up to `heard` have arrived; going back, it forgets the others.
    void hear(const FlowHistory &history, Position heard);
    /// By order; of those that `history` knew from the beginning.
    [[nodiscard]] std::vector<Todo> waits() const;

private:
    OrderFulfilment m_fulfilment;
    Position m_heard{};
    CommandNumber m_from{};
};

/// The documents of the boards as the picture shows them, who looked lately, and what the process
/// manager waits for; beside them the models of floor and data flow, which outlive it. GUI thread.
class StoryModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryModel)

public:
    static constexpr std::size_t mostLooks = 2000;

    StoryModel(FloorModels *floor, FlowModel *flow, QObject *parent = nullptr);

    /// Another evening begins; to be said behind FlowModel::begin().
    void begin(const Restaurant &restaurant, ServiceStores stores);
    /// What became of a board's documents, and up to which event it has come with it; whether that
    /// event alone has changed it.
    void take(const ChangesOfABoard &changes, Position upTo, bool ofOneEvent);
    /// Behind those that are known.
    void addLooks(const std::vector<Look> &looks);
    void showLooks(const std::vector<Look> &looks);
    void setAudit(const AuditState &state);
    /// See ReadPane::setLit().
    void setLit(const std::optional<LitDocuments> &lit);
    /// Why a view cannot be stopped; empty: it can.
    void setWhyNotStopped(ViewName view, const QString &why);
    [[nodiscard]] QString whyNotStopped(ViewName view) const;
    /// Whoever went to a moment wants it as it is then.
    void settle();
    /// Who looks at the picture; nothing: whoever runs the program, who may read everything.
    void setReader(std::optional<Role> reader);
    /// Why he may not read the view; empty: he may.
    [[nodiscard]] QString refusal(ViewName view) const;

    /// Brings the boards to what has arrived in the picture at this moment of the wall's clock, and
    /// returns what is on its way. To be called for each frame, before anything is asked.
    FlowTraffic advance();

    [[nodiscard]] FloorModels &floor() const { return *m_floor; }
    [[nodiscard]] FlowModel &flow() const { return *m_flow; }
    [[nodiscard]] StoryShape shape() const;
    [[nodiscard]] const ServiceTimes &times() const { return m_times; }
    /// Of a view that has one in the picture.
    template <typename Board> [[nodiscard]] const HeldBoard<Board> &board() const
    {
        return std::get<HeldBoard<Board>>(m_boards);
    }
    /// Of a view that has a board in the picture: as many lines as it has room for. Good until the
    /// next advance().
    [[nodiscard]] const std::vector<BoardLine> &lines(ViewName view) const;
    void setMostLines(int most);
    /// By time.
    [[nodiscard]] const std::deque<Look> &looks() const { return m_looks; }
    /// What is counted since the beginning, minute by minute.
    [[nodiscard]] const std::map<Minute, MinuteMeasure> &minutes() const { return m_minutes; }
    /// Raised when a document of the room has come, gone or changed.
    [[nodiscard]] int roomNumber() const { return m_roomNumber; }
    /// What people believe of what the boards said when they looked.
    [[nodiscard]] const Beliefs &beliefs() const { return m_beliefs; }
    /// The room as it is, which is never late.
    [[nodiscard]] const HeldBoard<FloorBoard> &truth() const { return m_truth; }
    [[nodiscard]] const ManagerEar &manager() const { return m_manager; }
    /// Null: there is nothing to be said of documents of that view.
    [[nodiscard]] const DocumentMarks *marksOf(ViewName view) const;
    [[nodiscard]] DocumentMarks *floorMarks() { return &m_floorMarks; }
    /// What the truth audit says of the view.
    [[nodiscard]] AuditState::Verdict verdictOn(ViewName view) const;

signals:
    /// Something is to be shown that was not before: to be looked at once a frame at most.
    void changed();

private:
    FloorModels *m_floor;
    FlowModel *m_flow;
    ServiceStores m_stores{};
    ServiceTimes m_times;
    std::tuple<HeldBoard<StatusBoard>, HeldBoard<WaiterBoard>, HeldBoard<KitchenBoard>> m_boards;
    std::size_t m_mostLines = 3;
    mutable std::map<ViewName, std::vector<BoardLine>> m_lines; ///< Of the boards as they are now.
    HeldBoard<FloorBoard> m_truth;
    int m_roomNumber = 0;
    std::deque<Look> m_looks;
    Beliefs m_beliefs;
    std::map<Minute, MinuteMeasure> m_minutes;
    ManagerEar m_manager;
    std::array<DocumentMarks, storyBoards.size()> m_marks;
    DocumentMarks m_floorMarks;
    std::array<AuditState::Verdict, allViews.size()> m_verdicts{}; ///< Unknown at first.
    std::array<QString, allViews.size()> m_whyNotStopped;
    std::optional<Role> m_reader;
};

} // namespace restaurant
