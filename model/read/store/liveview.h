// A view while it lives: the board in memory, its store on disk, and whoever looks at it.
#pragma once

#include "delivery/linecontrol.h"
#include "delivery/subscriber.h"
#include "read/boards.h"
#include "read/progress.h"
#include "read/store/viewfile.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace restaurant {

/// What a pane's header says of the view, from the state of its line. A held-back view counts as
/// following: it is behind. In events: of a line of the story, whose places count activities too,
/// the events of its board, and how many may be missing at most.
template <typename Board>
[[nodiscard]] ViewProgress progressOf(const Board &board,
                                      const LineProgressOf<PlaceOf<Board>> &line);

template <typename Board> class ViewStore;

/// Where a view is kept.
template <typename Place> struct ViewPlace
{
    std::string path; ///< Of its read store; empty: in memory only.
    LogIdentity log;
    /// Called in the line's thread when the store is opened; what it answers is asked, and goes, in
    /// that thread too. Not set: which history the store is of is neither kept nor checked.
    std::function<HistoryAt<Place>()> askLog = {};
};

/// Who looks at a view. Called in the line's thread; may be left empty.
template <typename Board> struct ViewListener
{
    /// At the start, now and then on a long way through the log, and after it everything; else
    /// what changed. `upTo` is the last event that the board has taken in. Closed orders that are
    /// kept on disk only are not part of "everything": see queries.h.
    std::function<void(const BoardChanges<Board> &, Position upTo)> changed;
    /// The store cannot be used, in words for a person; empty: it can again. The view goes on in
    /// memory meanwhile.
    std::function<void(const std::string &)> problem;
};

/// Folds what is delivered into the board, tells the changes at once, and saves when there is a
/// moment for it, or after `mostUnsaved` items. Of a few items what each changed is told for
/// itself. What was not saved is delivered again after a crash. Everything but the constructor
/// happens in the line's thread. `restaurant` outlives it.
template <typename Board> class LiveView final : public SubscriberTo<ItemOf<Board>>
{
public:
    using Item = ItemOf<Board>;
    using Place = PlaceOf<Board>;
    static constexpr std::size_t mostUnsaved = 512;
    static constexpr std::chrono::milliseconds tellEvery{500}; ///< On a long way.

    LiveView(const Restaurant &restaurant, ViewPlace<Place> place,
             ViewListener<Board> listener = {});
    ~LiveView() override;

    void start(Place head) override;
    [[nodiscard]] Place checkpoint() const override { return placeOf(m_board); }
    void deliver(std::span<const Item> items) override;
    void skip(const Skipped<Place> &event) override;
    void catchingUp() override { m_isSilent = true; }
    void caughtUp() override;
    Place idle() override;
    void startOver() override;
    void finish() noexcept override;
    /// Instead of finish(): ends as a crash would, without saving. For tests.
    void abandon() noexcept;

    [[nodiscard]] const Board &board() const { return m_board; }
    /// Why the store is not used just now; empty if it is.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    void openStore(Place head);
    [[nodiscard]] std::optional<OrderDetails> closed(OrderId order);
    void noteChanges();
    void tellWhole();
    void trySave();
    [[nodiscard]] bool isTimeToTell() const;
    void setProblem(std::string problem);

    const Restaurant &m_restaurant;
    const ViewPlace<Place> m_place;
    const ViewListener<Board> m_listener;
    Board m_board;
    BoardKeys<Board> m_unsaved;
    std::vector<Skipped<Place>> m_skipped; ///< Not saved yet.
    std::size_t m_unsavedItems = 0;
    Place m_saved{};
    bool m_isSilent = false;
    std::chrono::steady_clock::time_point m_toldWhole{};
    std::string m_problem;
    std::unique_ptr<ViewStore<Board>> m_store; ///< Null: in memory only.
};

#define DECLARE(Board) extern template class LiveView<Board>;
RESTAURANT_INSTANTIATE_FOR_BOARDS(DECLARE)
#undef DECLARE

} // namespace restaurant
