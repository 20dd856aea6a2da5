#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;

namespace restaurant {

/// A store cannot be used, or not now. Thrown by everything that touches a database file, caught
/// once, in app/, and told to the user. Whatever was being done has not been done.
class StoreError : public std::runtime_error
{
public:
    /// `code` is SQLite's extended result code, or the nearest to it for what SQLite does not
    /// know; `doing` completes "could not ..."; `detail` is a sentence for a person.
    StoreError(int code, std::string_view doing, std::string_view file, std::string_view detail);

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const std::string &doing() const { return m_doing; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const std::string &detail() const { return m_detail; }

    /// The file is in use by somebody who does not let go.
    [[nodiscard]] bool isBusy() const;
    /// There is no room on the disk: reading goes on, writing again when there is room.
    [[nodiscard]] bool isFull() const;
    /// Nobody waits for it any more; see LongWork.
    [[nodiscard]] bool isGivenUp() const;
    /// The file or the disk is not sound: stop, open again, verify.
    [[nodiscard]] bool isDamage() const;

private:
    int m_code;
    std::string m_doing;
    std::string m_file;
    std::string m_detail;
};

/// What SQLite said, in words for a person where it has only a number: "the disk could not be
/// written to". `database` is the connection that said it; it knows whether the disk is full, which
/// SQLite itself takes for a fault. Null: that is not known.
[[nodiscard]] StoreError sqliteError(int code, sqlite3 *database, std::string_view doing,
                                     std::string_view file);
/// What the operating system said (an errno) as a sentence for a person: "it is a folder".
[[nodiscard]] std::string systemSentence(int error);
/// The same as an error of a store.
[[nodiscard]] StoreError systemError(int error, std::string_view doing, std::string_view file);

} // namespace restaurant
