#include "trail.h"

#include "bentfold.h"
#include "boundary.h"
#include "folding.h"
#include "stepping.h"

#include "read/boards.h"
#include "read/documentdiff.h"
#include "read/documentfields.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace restaurant {

namespace {

template <typename Number> std::optional<Number> numberFrom(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return Number{value};
}

/// The documents that are about one order, table or dish, and which one.
std::optional<OrderId> keyFrom(const std::string &text, OrderId)
{
    return numberFrom<OrderId>(text);
}
std::optional<TableId> keyFrom(const std::string &text, TableId)
{
    return numberFrom<TableId>(text);
}
std::optional<DishId> keyFrom(const std::string &text, const DishId &)
{
    return DishId::from(text);
}

template <typename Doc>
concept HasStream = requires(const KeyOf<Doc> &key)
{
    StreamId::of(key);
};

std::optional<MissedEvent> missedBy(Recording &recording, const SentCommand &sent, Position head)
{
    if (!sent.seen || sent.seen->position >= head)
        return std::nullopt;
    const auto events = recording.log().read(sent.seen->position, 1);
    if (events.empty())
        return std::nullopt;
    const RecordedEvent &first = events.front();
    const auto due = recording.deliveries().due(sent.seen->view, first);
    return MissedEvent{first.position, first.at, std::max(due.value_or(sent.at), sent.at)};
}

DecidedCommand decisionOf(Recording &recording, const CommandRecord &record,
                          const RecordedEvent *event)
{
    const Position head = recording.decidedOn(record.number);
    DecidedCommand decision{record.number,
                            record.sent,
                            record.rejection,
                            head,
                            0,
                            missedBy(recording, record.sent, head),
                            readBy(recording, record)};
    if (!event)
        return decision;
    // The first event that the command wrote to this stream took the next version.
    decision.version = event->version - 1;
    const auto count = static_cast<int>(number(event->position) - number(record.first));
    if (count > 0)
        for (const RecordedEvent &other :
             recording.log().read(Position{number(record.first) - 1}, count))
            if (other.stream == event->stream)
                decision.version = std::min(decision.version, other.version - 1);
    return decision;
}

std::optional<SentCommand> originOf(Recording &recording, const SentCommand &sent)
{
    if (sent.causation == Position{} || sent.correlation == sent.id)
        return std::nullopt;
    const auto record = recording.log().recordOf(sent.correlation);
    return record ? std::optional(record->sent) : std::nullopt;
}

/// Follows one document of one board.
template <typename Board, typename Doc> class TrailFold
{
public:
    TrailFold(Recording &recording, Position start, KeyOf<Doc> key)
        : m_recording(recording)
        , m_board(recording.scenario().restaurant)
        , m_key(std::move(key))
    {
        m_board.position = start;
    }

    [[nodiscard]] Trail followTo(Position shown)
    {
        foldTo(shown);
        return tell(shown);
    }
    /// The events of the last steps of such a trail.
    [[nodiscard]] std::vector<Position> eventsTo(Position shown)
    {
        foldTo(shown);
        std::vector<Position> events;
        for (const TrailStep &step : m_trail.steps)
            events.push_back(step.event.position);
        return events;
    }
    /// The same where the view is bent: by whatever came to it, in the order in which it came.
    /// `right`: the events of the steps that the log alone would tell.
    [[nodiscard]] Trail followBent(BentPath &path, const std::vector<Position> &right)
    {
        const BentView::News news = path.takeNews();
        foldTo(news.madeAnew.value_or(path.shownFirst()));
        for (std::size_t i = 0; i < news.shown.size(); ++i)
            take(news.shown[i], news.shownAt[i]);
        addBent(path.line(), right);
        return tell(path.line().shown());
    }

private:
    void foldTo(Position upTo)
    {
        if (const Doc *doc = documents().find(m_key))
            m_before = *doc;
        m_recording.log().forEachEvent(m_board.position, upTo,
                                       [this](const RecordedEvent &event) { take(event); });
    }
    [[nodiscard]] Trail tell(Position shown)
    {
        m_trail.document = {Board::view, std::string(kindOf<Doc>), keyText(m_key)};
        m_trail.shown = shown;
        for (TrailStep &step : m_trail.steps)
            tellDecision(step);
        return std::move(m_trail);
    }
    void addBent(const BentLine &line, const std::vector<Position> &right)
    {
        const auto isShown = [this](Position event) {
            return std::any_of(
                m_trail.steps.begin(), m_trail.steps.end(),
                [event](const TrailStep &step) { return step.event.position == event; });
        };
        for (const BentEvent &bent : line.bent())
            if (std::binary_search(right.begin(), right.end(), bent.event))
                m_trail.bent.push_back({bent.event, bent.kind, bent.at, isShown(bent.event)});
    }
    [[nodiscard]] DocumentSet<Doc> &documents()
    {
        return std::get<DocumentSet<Doc> &>(m_board.kinds());
    }

    /// Nothing: it was shown when it was due.
    void take(const RecordedEvent &event, std::optional<Instant> shownAt = std::nullopt)
    {
        apply(m_board, event);
        const auto keys = std::get<ChangedKeys<Doc>>(takeChangedKeys(m_board)).keys;
        if (!std::binary_search(keys.begin(), keys.end(), m_key))
            return;
        const Doc *after = documents().find(m_key);
        // A rule may have looked at it without changing anything.
        if (after ? m_before == *after : !m_before)
            return;
        TrailStep step;
        step.change = changeOf<Doc>(Board::view, m_key, m_before ? &*m_before : nullptr, after);
        step.event = event;
        step.shownAt = shownAt
                           ? *shownAt
                           : m_recording.deliveries().due(Board::view, event).value_or(event.at);
        m_trail.steps.push_back(std::move(step));
        m_before = after ? std::optional(*after) : std::nullopt;
        if (m_trail.steps.size() > mostTrailSteps) {
            m_trail.steps.erase(m_trail.steps.begin());
            ++m_trail.leftOut;
        }
    }

    void tellDecision(TrailStep &step)
    {
        step.decision =
            decisionOf(m_recording, m_recording.command(step.event.command), &step.event);
        step.origin = originOf(m_recording, step.decision.sent);
    }

    Recording &m_recording;
    Board m_board;
    KeyOf<Doc> m_key;
    std::optional<Doc> m_before;
    Trail m_trail;
};

template <typename Board, typename Doc>
Trail whyOfBent(Recording &recording, const Cursor &cursor, std::size_t firstStep,
                const KeyOf<Doc> &key)
{
    BentPath path(recording, Board::view, firstStep);
    path.goTo(cursor);
    const auto right = TrailFold<Board, Doc>(recording, {}, key).eventsTo(path.line().head());
    return TrailFold<Board, Doc>(recording, {}, key).followBent(path, right);
}

template <typename Board, typename Doc>
std::optional<Trail> whyOfDocument(Recording &recording, const Cursor &cursor,
                                   const std::string &text)
{
    const auto key = keyFrom(text, KeyOf<Doc>{});
    if (!key)
        return std::nullopt;
    if (const auto bent = recording.deliveries().bentSince(Board::view, cursor.mark))
        return whyOfBent<Board, Doc>(recording, cursor, *bent, *key);
    const Position shown = arrivedAt(recording, cursor, Board::view);
    // Nobody knows of a board that is added where it can begin to be exact about one document.
    const Position start = isAddedLater(Board::view)
                               ? Position{}
                               : foldStart(recording.log(), StreamId::of(*key), shown);
    return TrailFold<Board, Doc>(recording, start, *key).followTo(shown);
}

/// Whichever kind of the board's documents it is.
template <typename Board>
std::optional<Trail> whyOnBoard(Recording &recording, const Cursor &cursor,
                                const DocumentName &document)
{
    std::optional<Trail> trail;
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        if constexpr (HasStream<Doc>)
            if (kindOf<Doc> == document.kind)
                trail = whyOfDocument<Board, Doc>(recording, cursor, document.key);
    });
    return trail;
}

/// When a view showed events, bent or not.
class ShownTimes
{
public:
    ShownTimes(Recording &recording, ViewName view)
        : m_deliveries(recording.deliveries())
        , m_view(view)
    {
        const Cursor end = recording.knownEnd().cursor();
        const auto firstStep = m_deliveries.bentSince(view, end.mark);
        if (!firstStep)
            return;
        BentPath path(recording, view, *firstStep);
        path.goTo(end);
        const BentView::News news = path.takeNews();
        m_asSent = path.shownFirst();
        m_madeAnew = news.madeAnew;
        for (std::size_t i = 0; i < news.shown.size(); ++i)
            m_times.emplace(news.shown[i].position, news.shownAt[i]);
    }
    /// First; of what a view shows because it was made anew, then. Nothing: it never did.
    [[nodiscard]] std::optional<Instant> of(const RecordedEvent &event) const
    {
        if (!m_asSent || event.position <= *m_asSent)
            return m_deliveries.due(m_view, event);
        if (const auto found = m_times.find(event.position); found != m_times.end())
            return found->second;
        return m_madeAnew && event.position <= *m_madeAnew ? lastMadeAnew() : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Instant> lastMadeAnew() const
    {
        const auto &steps = m_deliveries.lineSteps();
        const auto last = std::find_if(steps.rbegin(), steps.rend(), [this](const auto &step) {
            return viewOf(step.what) == m_view && isMadeAnewBy(step.what);
        });
        return last == steps.rend() ? std::nullopt : std::optional(last->at);
    }

    const Deliveries &m_deliveries;
    ViewName m_view;
    std::optional<Position> m_asSent; ///< Up to here nothing was bent. Nothing: the view never was.
    std::optional<Position> m_madeAnew;
    std::map<Position, Instant> m_times;
};

/// One board, and what a command's events do to it.
template <typename Board> class EffectsFold
{
public:
    EffectsFold(Recording &recording, Position start, Position upTo)
        : m_shown(recording, Board::view)
        , m_board(recording.scenario().restaurant)
    {
        m_board.position = start;
        recording.log().forEachEvent(start, upTo,
                                     [this](const RecordedEvent &event) { apply(m_board, event); });
        static_cast<void>(takeChangedKeys(m_board));
    }

    /// Something else happened in between.
    void pass(const RecordedEvent &event)
    {
        apply(m_board, event);
        static_cast<void>(takeChangedKeys(m_board));
    }
    void take(const RecordedEvent &event, std::vector<Effect> &effects)
    {
        const Board before = m_board;
        apply(m_board, event);
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        const auto shown = m_shown.of(event);
        if (!shown)
            return; // it never comes to know of it
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            if constexpr (HasStream<Doc>) {
                const auto &was = std::get<const DocumentSet<Doc> &>(before.kinds());
                const auto &is = std::get<DocumentSet<Doc> &>(m_board.kinds());
                for (const auto &key : std::get<ChangedKeys<Doc>>(keys).keys)
                    tell(event, *shown, key, was.find(key), is.find(key), effects);
            }
        });
    }

private:
    template <typename Doc>
    static void tell(const RecordedEvent &event, Instant shown, const KeyOf<Doc> &key,
                     const Doc *before, const Doc *after, std::vector<Effect> &effects)
    {
        const bool isSame = before && after ? *before == *after : before == after;
        if (!isSame)
            effects.push_back(
                {changeOf<Doc>(Board::view, key, before, after), event.position, shown});
    }

    ShownTimes m_shown;
    Board m_board;
};

/// Boards that are exact about whatever these events touch.
Position startFor(Recording &recording, const std::vector<RecordedEvent> &events)
{
    const Position before{number(events.front().position) - 1};
    Position start = before;
    for (const RecordedEvent &event : events)
        start = std::min({start, foldStart(recording.log(), event.stream, before),
                          foldStart(recording.log(), event.stream, event.position)});
    return start;
}

std::vector<RecordedEvent> eventsOf(Recording &recording, const CommandRecord &record)
{
    const auto before = number(record.first) - 1;
    const auto count = static_cast<int>(number(record.last) - before);
    return recording.log().read(Position{before}, count);
}

/// No instant has more commands to be looked at.
constexpr int mostReactions = 1'000;

/// The process manager answers each event at the same instant, behind what is queued there already.
void addReactions(Recording &recording, const CommandRecord &record, Effects &effects)
{
    std::set<Position> causes;
    for (const RecordedEvent &event : effects.events)
        causes.insert(event.position);
    const auto last =
        std::min(number(recording.log().lastCommand()), number(record.number) + mostReactions);
    for (auto next = number(record.number) + 1; next <= last; ++next) {
        const CommandRecord later = recording.command(CommandNumber{next});
        if (later.sent.at != record.sent.at)
            return;
        if (!causes.contains(later.sent.causation))
            continue;
        const std::vector<RecordedEvent> events =
            number(later.last) == 0 ? std::vector<RecordedEvent>() : eventsOf(recording, later);
        effects.reactions.push_back(
            decisionOf(recording, later, events.empty() ? nullptr : &events.front()));
        for (const RecordedEvent &event : events)
            causes.insert(event.position);
        effects.events.insert(effects.events.end(), events.begin(), events.end());
    }
}

void tellEffects(Recording &recording, Effects &effects)
{
    const Position before{number(effects.events.front().position) - 1};
    const Position start = startFor(recording, effects.events);
    auto folds = EventBoards::make<EffectsFold>(recording, start, before);
    auto own = effects.events.begin();
    recording.log().forEachEvent(
        before, effects.events.back().position, [&](const RecordedEvent &event) {
            const bool isOwn = event.position == own->position;
            const auto tell = [&](auto &fold) {
                isOwn ? fold.take(event, effects.effects) : fold.pass(event);
            };
            std::apply([&](auto &...fold) { (tell(fold), ...); }, folds);
            if (isOwn)
                ++own;
        });
}

} // namespace

std::optional<Trail> whyOf(Recording &recording, const Cursor &cursor, const DocumentName &document)
{
    auto trail = withBoard(document.view, [&]<typename Board>(BoardType<Board>) {
        return whyOnBoard<Board>(recording, cursor, document);
    });
    if (trail && isKeptByArchitecture(document.view))
        trail->keptBy = recording.deliveries().architectureAt(cursor.mark);
    return trail;
}

Effects effectsOf(Recording &recording, CommandNumber command)
{
    const CommandRecord record = recording.command(command);
    if (number(record.last) == 0)
        return {decisionOf(recording, record, nullptr), {}, {}, {}};
    Effects effects;
    effects.events = eventsOf(recording, record);
    effects.decision = decisionOf(recording, record, &effects.events.front());
    addReactions(recording, record, effects);
    tellEffects(recording, effects);
    return effects;
}

std::optional<Effects> effectsAt(Recording &recording, const Cursor &cursor, CommandNumber command)
{
    if (number(command) < 1 || command > recording.commandsUpTo(cursor))
        return std::nullopt;
    Effects effects = effectsOf(recording, command);
    const CommandNumber answered = recording.commandsUpTo(cursor);
    std::erase_if(effects.reactions, [answered](const DecidedCommand &reaction) {
        return reaction.number > answered;
    });
    std::erase_if(effects.events,
                  [answered](const RecordedEvent &event) { return event.command > answered; });
    std::erase_if(effects.effects, [&](const Effect &effect) {
        const ViewName view = effect.change.document.view;
        return recording.deliveries().bentSince(view, cursor.mark)
                   ? effect.shownAt > cursor.at
                   : effect.event > shownAt(recording, cursor, view);
    });
    return effects;
}

} // namespace restaurant
