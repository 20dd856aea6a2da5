#include "filekind.h"

#include <array>
#include <utility>

namespace restaurant {

using namespace std::string_view_literals;

std::optional<std::string_view> otherKind(std::string_view beginning)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kinds{{
        {"SQLite format 3\0"sv, "an SQLite file (as .restaurant and .view files are)"},
        {"\x89PNG"sv, "a PNG image"},
        {"\xff\xd8\xff"sv, "a JPEG image"},
        {"GIF8"sv, "a GIF image"},
        {"%PDF-"sv, "a PDF document"},
        {"PK\x03\x04"sv, "a ZIP archive, or a document that is one"},
        {"\x1f\x8b"sv, "compressed with gzip"},
        {"\xfd"
         "7zXZ"sv,
         "compressed with xz"},
        {"\x7f"
         "ELF"sv,
         "a program"},
        {"\xff\xfe"sv, "a text in UTF-16; it must be in UTF-8"},
        {"\xfe\xff"sv, "a text in UTF-16; it must be in UTF-8"},
        {"<?xml"sv, "an XML or SVG file"},
        {"<!DOCTYPE"sv, "a page of HTML"},
    }};
    for (const auto &[mark, kind] : kinds) {
        if (beginning.starts_with(mark))
            return kind;
    }
    return std::nullopt;
}

} // namespace restaurant
