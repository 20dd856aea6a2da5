#pragma once

#include "sqlite/fileuse.h"

#include <memory>
#include <string>

namespace restaurant {

class Connection;

/// Moves all of a store into the file itself, as SQLite does when it closes it, but says so if that
/// cannot be done. Throws StoreError.
void moveWalIntoStore(const Connection &connection);

/// A store file while it is being made: it is called NAME-part, and gets its name when it is whole.
/// What is found under the name is therefore never half a store. A part that was left behind by a
/// maker that was killed is written over by the next; one that is being made just now is refused.
class NewStoreFile
{
public:
    enum class Over {
        Nothing, ///< A file that is there is refused.
        Anything ///< It is replaced, unless somebody writes it.
    };

    /// `target` is an absolute path; `doing` completes "could not ...". Throws StoreError.
    NewStoreFile(const std::string &target, const char *doing, Over over = Over::Nothing);
    /// Removes what has not been put in its place.
    ~NewStoreFile();
    Q_DISABLE_COPY_MOVE(NewStoreFile)

    /// Where it is made: an empty file, to be opened and closed.
    [[nodiscard]] const std::string &path() const { return m_part; }
    /// Gives it its name, durably; it is not open. Answers the right to write it, which nobody has
    /// had meanwhile. Throws StoreError.
    std::unique_ptr<FileLock> putInPlace();

private:
    void requireWhole() const;
    void requireFree() const;
    void rename() const;

    std::string m_target;
    const char *m_doing;
    Over m_over;
    std::string m_part;
    std::unique_ptr<FileLock> m_lock; ///< On the part. Null: it is in its place.
};

} // namespace restaurant
