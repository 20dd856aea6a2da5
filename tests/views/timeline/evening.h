// A little of an evening, as the timeline is told of it.
#pragma once

#include "timeline/timelinemodel.h"

namespace restaurant::testing {

inline constexpr Instant opening{std::chrono::hours(12)};

inline HandledCommand handled(Duration after, int events)
{
    HandledCommand command;
    command.sent.at = opening + after;
    command.outcome.events.resize(static_cast<std::size_t>(events));
    return command;
}

inline HandledCommand refused(Duration after, const char *why)
{
    HandledCommand command = handled(after, 0);
    command.outcome.kind = OutcomeKind::Rejected;
    command.outcome.rejection = Rejection{};
    command.outcome.rejection->sentence = why;
    return command;
}

inline TimelineMark mark(Duration after, MarkKind kind, const char *text, qint64 note = 0)
{
    return {opening + after, kind, QString::fromUtf8(text), note};
}

} // namespace restaurant::testing
