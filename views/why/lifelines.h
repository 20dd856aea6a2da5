#pragma once

#include "theme/theme.h"
#include "words/trailtext.h"

#include <QString>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace restaurant {

/// A line through time: a person, the write side with its log, or a view.
struct Lifeline
{
    enum class Kind { Person, WriteSide, View };
    Kind kind = Kind::Person;
    QString title; ///< Two lines: "Nina\ncook", "Write\nside", "Kitchen\nview".
    QString says;  ///< To whoever points at it.
    Hue hue = Hue::Neutral;
};

/// The lifelines of an answer, from left to right: persons in the order in which they act, the
/// write side, and the views that show something or were looked at too early.
class Lifelines
{
public:
    explicit Lifelines(const WhyRows &rows);

    [[nodiscard]] const std::vector<Lifeline> &all() const { return m_all; }
    /// They must be part of the answer.
    [[nodiscard]] std::size_t of(const Actor &actor) const;
    [[nodiscard]] std::size_t of(ViewName view) const;
    [[nodiscard]] std::size_t writeSide() const { return m_writeSide; }

private:
    void add(const Actor &actor);
    void add(ViewName view);

    std::vector<Lifeline> m_all;
    std::map<std::string, std::size_t> m_persons;
    std::map<ViewName, std::size_t> m_views;
    std::size_t m_writeSide = 0;
};

} // namespace restaurant
