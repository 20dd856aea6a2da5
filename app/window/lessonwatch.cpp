#include "lessonwatch.h"

#include "expectation/firsttime.h"
#include "expectation/found.h"
#include "read/boardjson.h"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>

namespace restaurant {

namespace {

template <typename Doc> void putInto(DocumentSet<Doc> &documents, const Changes<Doc> &changes)
{
    if (changes.whole)
        documents = {};
    for (const auto &key : changes.removed)
        documents.remove(key);
    for (const Doc &document : changes.upserted)
        documents.put(document);
}

/// What is shown of a board; what it keeps besides for itself stays empty.
template <typename Board> void putOnto(Board &board, const ShownChanges<Board> &changes)
{
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        std::apply(
            [&](auto &...sets) {
                const auto one = [&](auto &documents) {
                    if constexpr (std::is_same_v<decltype(documents), DocumentSet<Doc> &>)
                        putInto(documents, std::get<Changes<Doc>>(changes));
                };
                (one(sets), ...);
            },
            board.kinds());
    });
}

CommandRecord countedRecord(const HandledCommand &handled)
{
    CommandRecord record;
    record.sent = handled.sent;
    record.kind = handled.outcome.kind;
    record.rejection = handled.outcome.rejection;
    return record;
}

} // namespace

LessonWatch::LessonWatch(QObject *parent)
    : QObject(parent)
{
}

template <typename Board> void LessonWatch::follow(Evening *evening, const Restaurant &restaurant)
{
    const auto board = std::make_shared<Board>(restaurant);
    m_boards[Board::view] = [board] { return jsonOf(*board); };
    evening->listen<Board>(
        this, [board](const ShownChanges<Board> &changes) { putOnto(*board, changes); });
}

void LessonWatch::serve(Evening *evening)
{
    m_boards.clear();
    m_commands.clear();
    m_harm.clear();
    const Restaurant restaurant;
    forEachBoard(AllBoards(),
                 [&]<typename Board>(BoardType<Board>) { follow<Board>(evening, restaurant); });
    connect(evening, &Evening::logged, this, &LessonWatch::count);
    connect(evening, &Evening::harmCounted, this,
            [this](const HarmSummary &ledger) { m_harm = ledger.entries; });
}

/// One that was answered from an earlier time is not handled again.
void LessonWatch::count(const std::vector<HandledCommand> &commands)
{
    for (const HandledCommand &command : commands)
        if (command.outcome.kind == OutcomeKind::Accepted ||
            command.outcome.kind == OutcomeKind::Rejected)
            m_commands.push_back(countedRecord(command));
}

std::int64_t LessonWatch::commandsLike(const OfCommands &of) const
{
    return std::count_if(m_commands.begin(), m_commands.end(),
                         [&of](const CommandRecord &record) { return isSuch(record, of); });
}

std::int64_t LessonWatch::harmLike(const OfHarm &of) const
{
    return std::count_if(m_harm.begin(), m_harm.end(),
                         [&of](const HarmEntry &entry) { return isSuch(entry, of); });
}

bool LessonWatch::isSo(const Expectation &expected) const
{
    if (const auto *view = std::get_if<OfView>(&expected.of)) {
        const auto board = m_boards.find(view->view);
        return board != m_boards.end() && isSoOf(board->second(), expected);
    }
    if (const auto *commands = std::get_if<OfCommands>(&expected.of))
        return isSoOf(commandsLike(*commands), expected);
    if (const auto *harm = std::get_if<OfHarm>(&expected.of))
        return isSoOf(harmLike(*harm), expected);
    return false;
}

} // namespace restaurant

#include "moc_lessonwatch.cpp"
