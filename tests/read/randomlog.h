// Random evenings as logs, and what they look like to a board that is kept somewhere.
#pragma once

#include "read/boardchanges.h"
#include "read/documentfields.h"
#include "read/story.h"
#include "json/decode.h"
#include "json/encode.h"

namespace restaurant::testing {

/// What `steps` commands of a random crowd, and the process manager, come to.
[[nodiscard]] std::vector<RecordedEvent> randomLog(std::uint64_t seed, int steps);

/// How many seeds a random test runs: `usual`, or as many as RESTAURANT_SEEDS says.
[[nodiscard]] std::uint64_t seedsToTry(std::uint64_t usual);

/// A new board made of what the other one's documents are as JSON.
template <typename Board> [[nodiscard]] Board restoredFrom(const Board &board)
{
    Board restored(house());
    const BoardChanges<Board> whole = wholeOf(board);
    forEachKind(restored, [&]<typename Doc>(DocumentSet<Doc> &documents) {
        for (const Doc &doc : std::get<Changes<Doc>>(whole).upserted) {
            std::string json;
            encode(doc, json);
            documents.restore(decodeText<Doc>(json));
        }
    });
    if constexpr (TellsStory<Board>)
        restored.activity = board.activity;
    restored.position = board.position;
    restored.at = board.at;
    return restored;
}

template <typename Board> [[nodiscard]] bool sameDocuments(const Board &a, const Board &b)
{
    return a.kinds() == b.kinds();
}

} // namespace restaurant::testing
