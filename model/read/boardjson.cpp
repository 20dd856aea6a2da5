#include "boardjson.h"

#include "changes.h"
#include "documentfields.h"
#include "json/encode.h"

namespace restaurant {

namespace {

template <typename Doc> void appendKind(const DocumentSet<Doc> &documents, std::string &out)
{
    out.append(",\"").append(kindOf<Doc>).append("\":");
    encode(documents.sorted(), out);
}

template <typename Board> std::string textOf(const Board &board)
{
    std::string out = "{\"view\":";
    encode(toWord(Board::view), out);
    out += ",\"position\":";
    encode(board.position, out);
    out += ",\"at\":";
    encode(board.at, out);
    if constexpr (TellsStory<Board>) {
        out += ",\"activity\":";
        encode(board.activity, out);
    }
    std::apply([&](const auto &...kinds) { (appendKind(kinds, out), ...); }, board.kinds());
    return out + "}";
}

} // namespace

#define RESTAURANT_JSON_OF(Board)                                                                  \
    std::string jsonOf(const Board &board)                                                         \
    {                                                                                              \
        return textOf(board);                                                                      \
    }
RESTAURANT_INSTANTIATE_FOR_BOARDS(RESTAURANT_JSON_OF)
#undef RESTAURANT_JSON_OF

} // namespace restaurant
