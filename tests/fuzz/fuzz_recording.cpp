// Recordings as text: taken in whole or in part, or refused and nothing left. What was taken in is
// sound, and goes out and in again as the same recording.
#include "target.h"

#include "domain/storeerror.h"
#include "playback/portable.h"
#include "store/verify.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

using namespace restaurant;

namespace {

/// One of its own for each process; gone with it.
class Folder
{
public:
    Folder()
        : m_path(place() / ("restaurant-fuzz-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] std::string file(const char *name) const { return (m_path / name).string(); }
    void empty() const
    {
        for (const auto &entry : std::filesystem::directory_iterator(m_path))
            std::filesystem::remove(entry.path());
    }
    [[nodiscard]] bool has(const char *name) const
    {
        return std::filesystem::exists(m_path / name);
    }

private:
    static std::filesystem::path place()
    {
        const std::filesystem::path memory = "/dev/shm";
        return std::filesystem::is_directory(memory) ? memory
                                                     : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
};

void requireSound(const Folder &folder)
{
    fuzz::require(!verifyLog(folder.file("in.restaurant")), "what was taken in is damaged");
    exportRecording(folder.file("in.restaurant"), folder.file("out.jsonl"));
    const auto again = importRecording(folder.file("out.jsonl"), folder.file("again.restaurant"));
    fuzz::require(again && !again->cut, "what went out does not come in");
    fuzz::require(digestOf(folder.file("again.restaurant")) ==
                      digestOf(folder.file("in.restaurant")),
                  "what went out and came in is another recording");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folder folder;
    folder.empty();
    std::ofstream(folder.file("in.jsonl"), std::ios::binary) << fuzz::textOf(data, size);
    const auto imported = importRecording(folder.file("in.jsonl"), folder.file("in.restaurant"));
    if (imported)
        requireSound(folder);
    else
        fuzz::require(!folder.has("in.restaurant"), "a refused recording left a file");
    return 0;
}
