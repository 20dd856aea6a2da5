// Commands and events in a few words, for a person who reads the log.
#pragma once

#include "domain/command.h"
#include "domain/event.h"

#include <QStringList>

namespace restaurant {

/// What a line of the log says of a command or an event.
struct Summary
{
    QString word;    ///< Its kind, as the code calls it: "PlaceOrder". Not translated.
    QString text;    ///< What it is about: "table 4, 2 lines".
    OrderId order{}; ///< The order it concerns; 0: none.
};

[[nodiscard]] Summary summaryOf(const Command &command);
[[nodiscard]] Summary summaryOf(const Event &event);
/// "LineReady (order 41, line 1)"; only the word where there is no more to say.
[[nodiscard]] QString inBrackets(const Summary &summary);

/// The words of all commands, and of all events, in the order of the variants.
[[nodiscard]] QStringList commandWords();
[[nodiscard]] QStringList eventWords();

} // namespace restaurant
