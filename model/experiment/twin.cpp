#include "twin.h"

#include "playback/bentfold.h"
#include "read/documentdiff.h"
#include "read/documentfields.h"
#include "sqlite/longwork.h"

#include <algorithm>
#include <map>
#include <set>

namespace restaurant {

namespace {

Position end(Recording &recording)
{
    return recording.knownEnd().mark.event;
}

void addTimes(Recording &recording, std::set<Instant> &times)
{
    recording.log().forEachEvent({}, end(recording), [&](const RecordedEvent &event) {
        times.insert(event.at);
        for (const ViewName view : comparedViews)
            recording.deliveries().eachDue(view, event,
                                           [&times](Instant due) { times.insert(due); });
    });
}

/// What befalls a view changes it at other times, too: those are added between the others.
void addBentTimes(Recording &recording, ViewName view, std::set<Instant> &times)
{
    const Deliveries &deliveries = recording.deliveries();
    const auto first = deliveries.bentSince(view, recording.knownEnd().mark);
    if (!first)
        return;
    BentPath path(recording, view, *first);
    times.insert(recording.scenario().ends);
    for (auto at = times.lower_bound(deliveries.lineSteps()[*first].at); at != times.end(); ++at) {
        for (auto next = path.line().next(); next && *next < *at; next = path.line().next()) {
            times.insert(*next);
            path.goTo(recording.cursorAt(*next));
        }
        path.goTo(recording.cursorAt(*at));
    }
}

/// Beside its number, which says who of the two was first.
bool isSame(const RecordedEvent &a, const RecordedEvent &b)
{
    return a.stream == b.stream && a.version == b.version && a.at == b.at && a.event == b.event;
}

/// The document as the view shows it; of an order's details, however long ago it was closed.
template <typename Doc, typename Board>
std::optional<Doc> shownBy(Player &player, const KeyOf<Doc> &key)
{
    if (const Doc *doc = documentsOf<Doc>(player.board<Board>()).find(key))
        return *doc;
    if constexpr (std::is_same_v<Doc, OrderDetails>)
        return player.details(key);
    return std::nullopt;
}

std::optional<RecordedEvent> eventAt(Recording &recording, Position position)
{
    auto events = recording.log().read(Position{number(position) - 1}, 1);
    return events.empty() || events.front().position != position ? std::nullopt
                                                                 : std::optional(events.front());
}

void followCompared(Player &player)
{
    for (const ViewName view : allViews)
        player.follow(view, std::find(comparedViews.begin(), comparedViews.end(), view) !=
                                comparedViews.end());
}

} // namespace

/// What has changed documents of one kind since the last look, by key.
template <typename Doc, typename Board>
std::map<KeyOf<Doc>, Twin::Cause> Twin::changedIn(const std::vector<BoardStep<Board>> &steps,
                                                  const Board &board)
{
    std::map<KeyOf<Doc>, Cause> changed;
    for (const BoardStep<Board> &step : steps) {
        const Cause cause{step.upTo, !step.isOfOneEvent()};
        const Changes<Doc> &changes = std::get<Changes<Doc>>(step.changes);
        for (const Doc &doc : changes.upserted)
            changed[keyOf(doc)] = cause;
        for (const auto &key : changes.removed)
            changed[key] = cause;
        if (changes.whole)
            documentsOf<Doc>(board).forEach(
                [&](const KeyOf<Doc> &key, const Doc &) { changed.emplace(key, cause); });
    }
    return changed;
}

Twin::Twin(Recording &a, Recording &b)
    : m_a(a)
    , m_b(b)
{
    followCompared(m_a);
    followCompared(m_b);
}

void Twin::moveTo(Instant at)
{
    for (const TwinSide side : bothSides) {
        Player &player = playerOf(side);
        const Instant first = player.recording().scenario().starts;
        player.moveTo(player.recording().cursorAt(std::max(at, first)));
    }
}

template <typename Doc, typename Board>
std::optional<DocumentChange> Twin::compare(const KeyOf<Doc> &key)
{
    const auto a = shownBy<Doc, Board>(m_a, key);
    const auto b = shownBy<Doc, Board>(m_b, key);
    if (a == b)
        return std::nullopt;
    return changeOf<Doc>(Board::view, key, a ? &*a : nullptr, b ? &*b : nullptr);
}

std::vector<DocumentChange> Twin::differences(ViewName view)
{
    std::vector<DocumentChange> differences;
    withBoard(EventBoards(), view, [&]<typename Board>(BoardType<Board>) {
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::set<KeyOf<Doc>> keys;
            for (const TwinSide side : bothSides)
                documentsOf<Doc>(playerOf(side).board<Board>())
                    .forEach([&keys](const KeyOf<Doc> &key, const Doc &) { keys.insert(key); });
            for (const KeyOf<Doc> &key : keys)
                if (auto differs = compare<Doc, Board>(key))
                    differences.push_back(std::move(*differs));
        });
    });
    return differences;
}

Parting Twin::partingOf(DocumentChange difference, Instant at, TwinSide by, const Cause &cause)
{
    Parting parting{at, std::move(difference), by, {}, cause.isOneOfMany, false};
    if (const auto recorded = eventAt(recording(by), cause.event))
        parting.event = *recorded;
    const TwinSide other = by == TwinSide::A ? TwinSide::B : TwinSide::A;
    const auto others = eventAt(recording(other), cause.event);
    parting.otherKnows = others && isSame(*others, parting.event);
    return parting;
}

template <typename Board> std::optional<Parting> Twin::partingIn(Instant at)
{
    const auto stepsOfA = m_a.takeSteps<Board>();
    const auto stepsOfB = m_b.takeSteps<Board>();
    std::optional<Parting> parting;
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        const auto byA = changedIn<Doc, Board>(stepsOfA, m_a.board<Board>());
        const auto byB = changedIn<Doc, Board>(stepsOfB, m_b.board<Board>());
        auto changed = byA;
        changed.insert(byB.begin(), byB.end());
        for (const auto &[key, cause] : changed) {
            if (parting)
                return;
            if (auto difference = compare<Doc, Board>(key))
                parting = partingOf(std::move(*difference), at,
                                    byA.contains(key) ? TwinSide::A : TwinSide::B, cause);
        }
    });
    return parting;
}

std::vector<Instant> Twin::changeTimes()
{
    std::set<Instant> times;
    for (const TwinSide side : bothSides) {
        addTimes(recording(side), times);
        for (const ViewName view : comparedViews)
            addBentTimes(recording(side), view, times);
    }
    return {times.begin(), times.end()};
}

std::optional<Parting> Twin::findParting()
{
    const std::vector<Instant> times = changeTimes();
    std::int64_t done = 0;
    for (const Instant at : times) {
        endIfGivenUp("look where the evenings part", m_a.recording().path());
        tellMoved(++done, static_cast<std::int64_t>(times.size()));
        moveTo(at);
        std::optional<Parting> parting;
        forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
            auto found = partingIn<Board>(at);
            if (!parting)
                parting = std::move(found);
        });
        if (parting)
            return parting;
    }
    return std::nullopt;
}

std::optional<LogParting> Twin::findLogParting()
{
    constexpr int mostAtOnce = 500;
    for (Position last{};; last = Position{number(last) + mostAtOnce}) {
        const auto a = m_a.recording().log().read(last, mostAtOnce);
        const auto b = m_b.recording().log().read(last, mostAtOnce);
        const auto [ofA, ofB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), isSame);
        if (ofA != a.end() || ofB != b.end())
            return LogParting{ofA == a.end() ? std::nullopt : std::optional(*ofA),
                              ofB == b.end() ? std::nullopt : std::optional(*ofB)};
        if (a.empty())
            return std::nullopt;
    }
}

} // namespace restaurant
