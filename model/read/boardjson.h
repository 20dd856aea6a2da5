// A board as JSON. The caller includes the fields of its documents.
#pragma once

#include "documentkinds.h"
#include "documentset.h"
#include "json/encode.h"

#include <string>

namespace restaurant {

template <typename Doc> void appendKind(const DocumentSet<Doc> &documents, std::string &out)
{
    out.append(",\"").append(kindOf<Doc>).append("\":");
    encode(documents.sorted(), out);
}

template <typename Board> std::string boardJson(const Board &board)
{
    std::string out = "{\"view\":";
    encode(toWord(Board::view), out);
    out += ",\"position\":";
    encode(board.position, out);
    out += ",\"at\":";
    encode(board.at, out);
    if constexpr (requires { board.activity; }) {
        out += ",\"activity\":";
        encode(board.activity, out);
    }
    std::apply([&](const auto &...kinds) { (appendKind(kinds, out), ...); }, board.kinds());
    return out + "}";
}

} // namespace restaurant
