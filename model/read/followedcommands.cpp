#include "followedcommands.h"

#include <algorithm>

namespace restaurant {

using Stage = FollowedCommand::Stage;

namespace {

Duration between(FollowedCommands::Now then, FollowedCommands::Now now)
{
    return std::chrono::duration_cast<Duration>(now - then);
}

/// Nothing is waited for but the decision, if that.
bool waitsForNoView(const std::optional<ConsistencyChoice> &choice)
{
    return !choice || choice->kind == Consistency::FireAndForget;
}

} // namespace

bool FollowedCommand::isHeld() const
{
    if (isOver() || goneOn)
        return false;
    if (!choice)
        return true;
    return waitsForViews(choice->kind) || choice->kind == Consistency::SameTransaction;
}

void FollowedCommands::send(const SentCommand &sent, const std::optional<ConsistencyChoice> &choice,
                            Now now)
{
    Entry &added = m_entries.emplace_back();
    added.began = now;
    added.command.sent = sent;
    added.command.choice = choice;
    if (choice)
        added.command.limit = choice->limit.value_or(Duration::zero());
    forgetOld();
}

void FollowedCommands::goOnWith(const CommandId &before, const SentCommand &sent)
{
    if (Entry *const known = entry(before))
        known->command.sent = sent;
}

void FollowedCommands::answer(const HandledCommand &handled, Now now)
{
    Entry *const known = entry(handled.sent.id);
    if (!known || known->command.stage != Stage::Sent)
        return;
    FollowedCommand &command = known->command;
    command.sent = handled.sent;
    command.outcome = handled.outcome;
    command.last = handled.outcome.last;
    command.age = between(known->began, now);
    command.decidedAfter = command.age;
    command.stage = handled.outcome.rejection ? Stage::Refused : Stage::Recorded;
    look(*known, now);
}

void FollowedCommands::drop(const CommandId &command, const std::string &why, Now now)
{
    Entry *const known = entry(command);
    if (!known || known->command.stage != Stage::Sent)
        return;
    known->command.age = between(known->began, now);
    known->command.stage = Stage::Dropped;
    known->command.why = why;
}

void FollowedCommands::setProgress(const ViewProgress &progress, Now now)
{
    m_views[static_cast<std::size_t>(progress.view)] = {true, progress.at};
    for (Entry &one : m_entries)
        look(one, now);
}

void FollowedCommands::moveTo(Now now)
{
    for (Entry &one : m_entries)
        if (!one.command.isOver())
            one.command.age = between(one.began, now);
}

void FollowedCommands::choose(const CommandId &command, const ConsistencyChoice &choice)
{
    if (Entry *const known = entry(command))
        known->command.choice = choice;
}

void FollowedCommands::waitOn(const CommandId &command)
{
    if (Entry *const known = entry(command); known && known->command.choice)
        known->command.limit =
            known->command.age + known->command.choice->limit.value_or(Duration::zero());
}

void FollowedCommands::goOn(const CommandId &command)
{
    if (Entry *const known = entry(command))
        known->command.goneOn = true;
}

const FollowedCommand *FollowedCommands::find(const CommandId &command) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
        return one.command.sent.id == command;
    });
    return found == m_entries.end() ? nullptr : &found->command;
}

std::vector<FollowedCommand> FollowedCommands::all() const
{
    std::vector<FollowedCommand> commands;
    for (const Entry &one : m_entries)
        commands.push_back(one.command);
    return commands;
}

const FollowedCommand *FollowedCommands::held() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [](const Entry &one) { return one.command.isHeld(); });
    return found == m_entries.rend() ? nullptr : &found->command;
}

bool FollowedCommands::isAnyOpen() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &one) { return !one.command.isOver(); });
}

FollowedCommands::Entry *FollowedCommands::entry(const CommandId &command)
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &one) {
        return one.command.sent.id == command;
    });
    return found == m_entries.rend() ? nullptr : &*found;
}

/// All views are those that there are; one transaction brings it to those that the architecture
/// keeps.
bool FollowedCommands::isAwaited(const FollowedCommand &command, ViewName view) const
{
    if (waitsForNoView(command.choice))
        return false;
    const ConsistencyChoice &choice = *command.choice;
    if (choice.kind == Consistency::ThisView || choice.kind == Consistency::Optimistic)
        return choice.view == view;
    return isKeptByArchitecture(view) || (choice.kind == Consistency::AllViews &&
                                          m_views[static_cast<std::size_t>(view)].isThere);
}

/// What a view has shown once counts, even if it is folded anew meanwhile.
void FollowedCommands::look(Entry &one, Now now)
{
    FollowedCommand &command = one.command;
    if (command.stage != Stage::Recorded && command.stage != Stage::Shown)
        return;
    command.missing.clear();
    for (const ViewName view : allViews) {
        const Reached &reached = m_views[static_cast<std::size_t>(view)];
        std::optional<Duration> &shown = command.shownAfter[static_cast<std::size_t>(view)];
        if (!shown && reached.isThere && reached.at >= command.last)
            shown = between(one.began, now);
        if (!shown && isAwaited(command, view))
            command.missing.push_back(view);
    }
    if (command.stage == Stage::Shown || !command.missing.empty())
        return;
    command.stage = Stage::Shown;
    command.age = between(one.began, now);
}

/// Not what somebody still waits for.
void FollowedCommands::forgetOld()
{
    while (m_entries.size() > mostKept) {
        const auto over = std::find_if(m_entries.begin(), m_entries.end(),
                                       [](const Entry &one) { return one.command.isOver(); });
        m_entries.erase(over == m_entries.end() ? m_entries.begin() : over);
    }
}

} // namespace restaurant
