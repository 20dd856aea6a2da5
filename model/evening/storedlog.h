#pragma once

#include "delivery/subscriber.h"
#include "store/logreader.h"

#include <string>

namespace restaurant {

/// Lets a line read the log again over a connection of its own.
class StoredLog final : public LogSource
{
public:
    explicit StoredLog(const std::string &file)
        : m_reader(file)
    {
    }
    std::vector<RecordedEvent> read(Position after, std::size_t atMost) override
    {
        return m_reader.read(after, static_cast<int>(atMost));
    }
    Position head() override { return m_reader.head(); }
    std::string historyAt(Position place) override { return m_reader.historyAt(place); }

private:
    LogReader m_reader;
};

/// The same for the story: events with the activities between them.
class StoredStory final : public StorySource
{
public:
    explicit StoredStory(const std::string &file)
        : m_reader(file)
    {
    }
    std::vector<Happening> read(StoryPlace after, std::size_t atMost) override
    {
        return m_reader.story(after, static_cast<int>(atMost));
    }
    StoryPlace head() override { return m_reader.storyHead().place(); }
    std::string historyAt(StoryPlace place) override { return m_reader.historyAt(place); }

private:
    LogReader m_reader;
};

} // namespace restaurant
