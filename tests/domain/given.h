// given(events).when(command) gives an Answer, to be compared with happened(...) or rejected(...).
#pragma once

#include "house.h"

#include "domain/command.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant::testing {

/// What a command came to. Equal when the events are, or the reasons of the refusal.
struct Answer
{
    std::vector<Event> events;
    std::optional<Rejection> rejection;
    bool operator==(const Answer &other) const;
    /// The sentence of the refusal; empty if there is none.
    [[nodiscard]] std::string sentence() const;
};

[[nodiscard]] Answer happened(std::vector<Event> events);
[[nodiscard]] Answer rejected(Reason reason);
[[nodiscard]] Answer answerOf(const Decision &decision);
/// For QCOMPARE's message.
char *toString(const Answer &answer);

/// On its way, at an instant that nobody asks about. The process manager's answers the first event.
[[nodiscard]] SentCommand sentBy(const Actor &actor, Command command);
/// By whoever of the house has that role.
[[nodiscard]] SentCommand asRole(Role role, Command command);

class Given
{
public:
    /// The n-th event (from 0) happened n seconds after 12:00:00.
    explicit Given(const std::vector<Event> &events);

    /// What `command` does at 12:30:00; whether the role may issue it is not looked at.
    [[nodiscard]] Answer when(const Command &command, Role role = Role::Taker);
    /// The same, with the streams the events are for.
    [[nodiscard]] Decision decided(const Command &command, Role role = Role::Taker);
    [[nodiscard]] World &world() { return m_world; }

private:
    World m_world;
};

[[nodiscard]] inline Given given(const std::vector<Event> &events)
{
    return Given{events};
}

/// One list after the other, to tell a longer story.
[[nodiscard]] std::vector<Event> operator+(std::vector<Event> story, std::vector<Event> more);

} // namespace restaurant::testing
