// The only thing the simulation knows of the write side: it takes commands and says what became
// of them.
#pragma once

#include "domain/command.h"
#include "domain/outcome.h"

#include <utility>

namespace restaurant {

class CommandPort
{
public:
    virtual ~CommandPort() = default;
    /// Carries out or refuses `command`, at once. The outcome may still be provisional: whoever
    /// owns the port decides when a group of commands becomes durable.
    virtual Outcome handle(const SentCommand &command) = 0;
    /// How the ids of this evening's commands derive.
    [[nodiscard]] virtual IdForm idForm() const { return IdForm::InstantInFront; }
};

/// A command that begins a chain of its own: nobody caused it but `by`.
[[nodiscard]] inline SentCommand issued(const CommandId &id, Actor by, Instant at, Command command)
{
    SentCommand sent;
    sent.id = id;
    sent.actor = std::move(by);
    sent.at = at;
    sent.correlation = id;
    sent.command = std::move(command);
    return sent;
}

} // namespace restaurant
