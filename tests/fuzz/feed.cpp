// Feeds a target the files of the folders that are named, where libFuzzer does not.
#include "target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::vector<std::filesystem::path> filesIn(const char *folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The whole file, and what is left when it is cut: a corpus says more than its files do.
void feed(const std::string &bytes)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / 50);
    for (std::size_t size = 0; size < bytes.size(); size += step)
        LLVMFuzzerTestOneInput(data, size);
    LLVMFuzzerTestOneInput(data, bytes.size());
}

} // namespace

int main(int argc, char **argv)
{
    std::size_t fed = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto &file : filesIn(argv[i])) {
            std::printf("%s\n", file.c_str());
            std::fflush(stdout);
            feed(bytesOf(file));
            ++fed;
        }
    }
    std::printf("%zu files\n", fed);
    return fed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
