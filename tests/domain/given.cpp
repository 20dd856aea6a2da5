#include "given.h"

#include "describe.h"
#include "domain/permissions.h"

#include <QTest>

#include <iterator>

namespace restaurant::testing {

bool Answer::operator==(const Answer &other) const
{
    if (rejection.has_value() != other.rejection.has_value())
        return false;
    return rejection ? rejection->reason == other.rejection->reason : events == other.events;
}

std::string Answer::sentence() const
{
    return rejection ? rejection->sentence : std::string{};
}

Answer happened(std::vector<Event> events)
{
    return {std::move(events), std::nullopt};
}

Answer rejected(Reason reason)
{
    return {{}, Rejection{reason, {}}};
}

Answer answerOf(const Decision &decision)
{
    if (const auto *refused = std::get_if<Rejection>(&decision))
        return {{}, *refused};
    Answer answer;
    for (const NewEvent &event : std::get<std::vector<NewEvent>>(decision))
        answer.events.push_back(event.event);
    return answer;
}

char *toString(const Answer &answer)
{
    std::string text;
    for (const Event &event : answer.events)
        text += "\n     " + describe(event);
    if (answer.rejection) {
        text = "rejected: " + std::string{toWord(answer.rejection->reason)} + " \"" +
               answer.rejection->sentence + '"';
    }
    return qstrdup(text.c_str());
}

SentCommand sentBy(const Actor &actor, Command command)
{
    SentCommand sent;
    sent.actor = actor;
    sent.command = std::move(command);
    if (actor == processManager())
        sent.causation = Position{1};
    return sent;
}

SentCommand asRole(Role role, Command command)
{
    const Actor somebody{name("Somebody"), role};
    return sentBy(role == Role::Policy ? processManager() : somebody, std::move(command));
}

Given::Given(const std::vector<Event> &events)
{
    Instant time = at("12:00");
    for (const Event &event : events) {
        for (const StreamId &stream : streamsOf(event))
            m_world.record({stream, event}, time);
        time += std::chrono::seconds(1);
    }
}

Answer Given::when(const Command &command, Role role)
{
    return answerOf(decided(command, role));
}

Decision Given::decided(const Command &command, Role role)
{
    return decide(m_world, house(), command, Asked{role, at("12:30")});
}

std::vector<Event> operator+(std::vector<Event> story, std::vector<Event> more)
{
    story.insert(story.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    return story;
}

} // namespace restaurant::testing
