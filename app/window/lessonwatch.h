#pragma once

#include "evening/evening.h"
#include "expectation/expectation.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace restaurant {

/// Watches a running evening for what a condition of a lesson is about, so that it can be asked at
/// each full second whether it is so: also while a class does things itself. Views are as they are
/// shown.
class LessonWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonWatch)
public:
    explicit LessonWatch(QObject *parent = nullptr);

    /// From now on this evening is watched; before anything is told of it.
    void serve(Evening *evening);
    /// As things stand now. Of a figure never: it is of a stretch of time.
    [[nodiscard]] bool isSo(const Expectation &expected) const;

private:
    template <typename Board> void follow(Evening *evening, const Restaurant &restaurant);
    void count(const std::vector<HandledCommand> &commands);
    [[nodiscard]] std::int64_t commandsLike(const OfCommands &of) const;
    [[nodiscard]] std::int64_t harmLike(const OfHarm &of) const;

    std::map<ViewName, std::function<std::string()>> m_boards; ///< Each as JSON.
    std::vector<CommandRecord> m_commands;
    std::vector<HarmEntry> m_harm;
};

} // namespace restaurant
