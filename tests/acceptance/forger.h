#pragma once

#include <QByteArray>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace restaurant {

/// Makes recordings that nobody has ever recorded. Anybody can compute a chain of hashes, so theirs
/// are right; what stands in them is not: events of orders that were never placed, of dishes on no
/// menu, in the wrong order, huge, empty or unreadable, activities of guests who never came, rows
/// that contradict one another.
class Forger
{
public:
    /// Begins each time with one of these files, which are closed and sound.
    explicit Forger(const std::vector<std::string> &sound);

    /// Writes a forged store to `path`, where none is open.
    void forge(std::mt19937_64 &generator, const std::string &path) const;

private:
    std::vector<QByteArray> m_sound;
};

} // namespace restaurant
