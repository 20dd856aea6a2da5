// What goes wrong with a store, whatever it stands on. It is told here, because whoever decides,
// stores and reads may meet it, and none of them links another for it.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace restaurant {

/// What is in the way. Each has the number that its sentence ends with where nothing underneath
/// gave one.
enum class StoreTrouble {
    Failed = 1,        ///< None of the others.
    Forbidden = 3,     ///< This user, or this program, may not do that there.
    Busy = 5,          ///< It is in use by somebody who does not let go.
    GivenUp = 9,       ///< Nobody waits for it any more; see LongWork.
    DiskFault = 10,    ///< The disk could not be read or written.
    Damaged = 11,      ///< What it holds is not sound.
    Full = 13,         ///< No room on the disk: reading goes on, writing again when there is room.
    Unreachable = 14,  ///< It is not there, or cannot be opened or made.
    TooBig = 18,       ///< A value in it is larger than anything that is recorded.
    OtherFormat = 24,  ///< Of another version of its format than this program knows.
    Foreign = 26,      ///< It is no such store, but something else.
    Unrecovered = 776, ///< Somebody was stopped in the middle, and only a writer can clean up.
    Moved = 1032,      ///< Its name means another file by now, or none.
    Taken = 1555,      ///< Somebody else has written there first.
};

/// A store cannot be used, or not now. Thrown by everything that touches a store, caught once, in
/// app/, and told to the user. Whatever was being done has not been done.
class StoreError : public std::runtime_error
{
public:
    /// `doing` completes "could not ..."; `detail` is a sentence for a person.
    StoreError(StoreTrouble why, std::string_view doing, std::string_view file,
               std::string_view detail)
        : StoreError(why, static_cast<int>(why), doing, file, detail)
    {
    }
    /// The same with the number that whatever is underneath gave.
    StoreError(StoreTrouble why, int code, std::string_view doing, std::string_view file,
               std::string_view detail)
        : std::runtime_error(std::string(file) + ": could not " + std::string(doing) + ": " +
                             std::string(detail) + " (code " + std::to_string(code) + ")")
        , m_why(why)
        , m_doing(doing)
        , m_file(file)
        , m_detail(detail)
    {
    }

    [[nodiscard]] StoreTrouble why() const { return m_why; }
    [[nodiscard]] const std::string &doing() const { return m_doing; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const std::string &detail() const { return m_detail; }

    /// Of a server: it may be there, or free, when it is asked again.
    [[nodiscard]] bool isPassing() const
    {
        return m_why == StoreTrouble::Unreachable || m_why == StoreTrouble::Busy;
    }
    /// The file or the disk is not sound: stop, open again, verify.
    [[nodiscard]] bool isDamage() const
    {
        return m_why == StoreTrouble::Damaged || m_why == StoreTrouble::Foreign ||
               m_why == StoreTrouble::DiskFault;
    }

private:
    StoreTrouble m_why;
    std::string m_doing;
    std::string m_file;
    std::string m_detail;
};

} // namespace restaurant
