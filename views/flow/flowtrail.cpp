#include "flowtrail.h"

#include "words/trailtext.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr FlowRoad toWriteSide{FlowRoad::Kind::ToWriteSide, {}};
constexpr FlowRoad fromManager{FlowRoad::Kind::FromManager, {}};
constexpr FlowRoad toLog{FlowRoad::Kind::ToLog, {}};

FlowRoad roadFrom(const DecidedCommand &decision)
{
    return decision.sent.actor.role == Role::Policy ? fromManager : toWriteSide;
}

FlowRoad roadTo(ViewName view)
{
    return {FlowRoad::Kind::ToView, view};
}

HandledCommand handledAs(const DecidedCommand &decision)
{
    HandledCommand handled{decision.sent, {}};
    handled.outcome.command = decision.sent.id;
    handled.outcome.number = decision.number;
    handled.outcome.kind = decision.rejection ? OutcomeKind::Rejected : OutcomeKind::Accepted;
    handled.outcome.rejection = decision.rejection;
    return handled;
}

/// The events of one command stand side by side.
std::vector<HandledCommand> commandsOf(const Trail &trail)
{
    std::vector<HandledCommand> commands;
    for (const TrailStep &step : trail.steps) {
        if (commands.empty() || commands.back().outcome.number != step.decision.number)
            commands.push_back(handledAs(step.decision));
        commands.back().outcome.events.push_back(step.event);
    }
    return commands;
}

} // namespace

FlowTrail::FlowTrail(const Trail &trail)
    : m_title(TrailText::title(trail))
    , m_text(TrailText::story(trail))
{
    m_messages.add(commandsOf(trail));
    int number = 0;
    for (auto step = trail.steps.rbegin(); step != trail.steps.rend(); ++step) {
        const FlowMessage event{step->decision.number, step->event.position};
        mark(roadFrom(step->decision), {step->decision.number, {}}, ++number);
        mark(toLog, event, number);
        mark(roadTo(trail.document.view), event, number);
    }
}

FlowTrail::FlowTrail(const Effects &effects)
    : m_title(TrailText::title(effects))
    , m_text(TrailText::story(effects))
{
    int step = 0;
    add(effects, effects.decision, step);
    for (const DecidedCommand &reaction : effects.reactions)
        add(effects, reaction, step);
}

/// The command, what it wrote, and on which views that is seen. Steps are counted by events.
void FlowTrail::add(const Effects &effects, const DecidedCommand &decision, int &step)
{
    const CommandNumber command = decision.number;
    HandledCommand handled = handledAs(decision);
    handled.outcome.events = effects.eventsOf(command);
    mark(roadFrom(decision), {command, {}}, std::max(step, 1), decision.rejection.has_value());
    for (const RecordedEvent &event : handled.outcome.events) {
        mark(toLog, {command, event.position}, ++step);
        for (const Effect &effect : effects.effects)
            if (effect.event == event.position)
                mark(roadTo(effect.change.document.view), {command, event.position}, step);
    }
    m_messages.add({std::move(handled)});
}

void FlowTrail::mark(const FlowRoad &road, const FlowMessage &message, int step, bool refused)
{
    const FlowTraveller traveller{road, message};
    const bool isMarked = std::any_of(m_marks.begin(), m_marks.end(), [&](const FlowMark &mark) {
        return mark.traveller == traveller;
    });
    if (!isMarked)
        m_marks.push_back({traveller, step, refused});
}

bool FlowTrail::passes(const FlowRoad &road) const
{
    return std::any_of(m_marks.begin(), m_marks.end(),
                       [&](const FlowMark &mark) { return mark.traveller.road == road; });
}

bool FlowTrail::passes(const FlowPlace &place) const
{
    switch (place.kind) {
    case FlowPlace::Kind::People:
        return passes(toWriteSide);
    case FlowPlace::Kind::Manager:
        return passes(fromManager);
    case FlowPlace::Kind::WriteSide:
        return passes(toWriteSide) || passes(fromManager);
    case FlowPlace::Kind::Events:
        return passes(toLog);
    case FlowPlace::Kind::View:
        return passes(roadTo(place.view));
    }
    return false;
}

int FlowTrail::stepOf(const FlowMessage &message) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const FlowMark &mark) {
        return mark.traveller.message == message;
    });
    return found == m_marks.end() ? 0 : found->step;
}

} // namespace restaurant
