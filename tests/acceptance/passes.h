// How long a random pass is, and where it begins: short in the everyday tests, long in
// script/soak, and again the same for whoever looks into a failure.
#pragma once

#include <QDebug>
#include <QDir>
#include <QString>

#include <cstdint>
#include <random>

namespace restaurant {

/// Sanitizers take several times as long, and more memory.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
inline constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool isSanitized = false;
#endif

/// The number in environment variable `name`; `otherwise` if it is not set.
inline std::uint64_t wished(const char *name, std::uint64_t otherwise)
{
    bool good = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&good);
    return good ? value : otherwise;
}

/// The generator of a random pass. Prints its seed; RESTAURANT_SEED gives another.
inline std::mt19937_64 seededGenerator()
{
    const std::uint64_t seed = wished("RESTAURANT_SEED", 20'061);
    qInfo() << "seed" << seed;
    return std::mt19937_64(seed);
}

/// Prints what a pass has come to, for whoever compares it with what was wished: script/soak
/// repeats it in its table.
inline void tellReallyRun(const QString &sizes)
{
    qInfo("really run: %s", qUtf8Printable(sizes));
}

/// From 0 to `below` - 1. Slightly uneven, the same on every platform.
inline std::uint64_t draw(std::mt19937_64 &generator, std::uint64_t below)
{
    return generator() % below;
}

/// For a QTemporaryDir: memory instead of a disk where there is some. Only for tests whose faults
/// are their own.
inline QString fastPlace()
{
    return QDir(QStringLiteral("/dev/shm")).exists()
               ? QStringLiteral("/dev/shm/faults-XXXXXX")
               : QDir::tempPath() + QStringLiteral("/faults-XXXXXX");
}

} // namespace restaurant
