#include "sqlite/storeerror.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

std::string sentence(int code, std::string_view doing, std::string_view file,
                     std::string_view detail)
{
    std::string text;
    text.append(file).append(": could not ").append(doing).append(": ").append(detail);
    text.append(" (code ").append(std::to_string(code)).append(")");
    return text;
}

/// The kind of error without the details SQLite adds in the higher bits.
int primary(int code)
{
    return code & 0xff;
}

} // namespace

StoreError::StoreError(int code, std::string_view doing, std::string_view file,
                       std::string_view detail)
    : std::runtime_error(sentence(code, doing, file, detail))
    , m_code(code)
    , m_doing(doing)
    , m_file(file)
    , m_detail(detail)
{
}

bool StoreError::isBusy() const
{
    return primary(m_code) == SQLITE_BUSY || primary(m_code) == SQLITE_LOCKED;
}

bool StoreError::isFull() const
{
    return primary(m_code) == SQLITE_FULL;
}

bool StoreError::isDamage() const
{
    const int kind = primary(m_code);
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_IOERR;
}

} // namespace restaurant
