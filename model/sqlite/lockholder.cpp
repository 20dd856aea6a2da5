#include "sqlite/lockholder.h"

#include "sqlite/fileuse.h"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <sys/sysmacros.h>

namespace restaurant {

namespace {

/// As /proc/locks names a file: "fe:00:10952751".
std::string nameInLocks(const FileId &file)
{
    char text[64];
    std::snprintf(text, sizeof text, "%02x:%02x:%llu", major(file.device), minor(file.device),
                  static_cast<unsigned long long>(file.inode));
    return text;
}

std::string programOf(long process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/comm");
    std::string name;
    std::getline(file, name);
    return name.empty() ? "a program" : name;
}

} // namespace

std::string holderOf(const FileId &file)
{
    const std::string wanted = nameInLocks(file);
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        std::istringstream words(line); // 1: FLOCK  ADVISORY  WRITE 4711 fe:00:10952751 0 EOF
        std::string number;
        std::string kind;
        std::string mode;
        std::string access;
        long process = 0;
        std::string name;
        words >> number >> kind >> mode >> access >> process >> name;
        if (kind == "FLOCK" && name == wanted && process > 0)
            return programOf(process) + " (process " + std::to_string(process) + ")";
    }
    return "another process";
}

} // namespace restaurant
