#include "misconceptiontext.h"

#include <array>

namespace restaurant {

namespace {

constexpr std::array<const char *, misconceptions> beliefs{
    QT_TRANSLATE_NOOP("MisconceptionText", "CQRS means two databases."),
    QT_TRANSLATE_NOOP("MisconceptionText", "CQRS is event sourcing, and that is messaging."),
    QT_TRANSLATE_NOOP("MisconceptionText", "What was accepted is visible."),
    QT_TRANSLATE_NOOP("MisconceptionText",
                      "Who waits for one view has waited for every view, and for what follows."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A command must answer nothing."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Delete the wrong event, rebuild, done."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A replay carries the commands out again."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A replay does again what was done: mails, plates."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A projection may read the clock, or another source."),
    QT_TRANSLATE_NOOP("MisconceptionText",
                      "Who looks in the view before sending cannot sell twice."),
    QT_TRANSLATE_NOOP("MisconceptionText",
                      "Events of several services come in order, or their times tell it."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Exactly-once delivery can be bought."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A message bus is an event store."),
    QT_TRANSLATE_NOOP("MisconceptionText",
                      "A compensation is a rollback: nobody has seen anything."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A compensation cannot fail."),
    QT_TRANSLATE_NOOP("MisconceptionText", "“OrderUpdated” is an event."),
    QT_TRANSLATE_NOOP("MisconceptionText", "An event is a polite command."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A thin event is enough: who needs more asks back."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Long streams need snapshots."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Races are about microseconds: lock it."),
    QT_TRANSLATE_NOOP("MisconceptionText", "It ran well a hundred times, so it is right."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Up to date means right, and late means wrong."),
    QT_TRANSLATE_NOOP("MisconceptionText", "A new version of an event may mean anything."),
    QT_TRANSLATE_NOOP("MisconceptionText", "Deleting the row forgets the person."),
    QT_TRANSLATE_NOOP("MisconceptionText",
                      "If it is good here, all of it should be event-sourced."),
    QT_TRANSLATE_NOOP("MisconceptionText", "The split made it faster."),
};

} // namespace

QString MisconceptionText::belief(Misconception misconception)
{
    return tr(beliefs[static_cast<std::size_t>(misconception) - 1]);
}

} // namespace restaurant
