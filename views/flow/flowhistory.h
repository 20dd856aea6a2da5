#pragma once

#include "domain/outcome.h"
#include "domain/permissions.h"
#include "flowsubject.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace restaurant {

// The people in the picture: whoever may give a command stands there as a figure of his own.

/// Places of figures in the box of the people: staff, "+3" for those who find no room, and the
/// guests as one.
class FlowPeople
{
public:
    static constexpr int places = 9;
    static constexpr int guestPlace = places - 1;
    static constexpr int nobody = -1;

    FlowPeople() = default;
    explicit FlowPeople(const StaffList &staff);

    /// nobody: the process manager, or who stands on no list.
    [[nodiscard]] int placeOf(const Actor &actor) const;
    /// What the figure at a place bears: "C", "+3", "14"; empty: nobody stands there.
    [[nodiscard]] QString markAt(int place, int guests) const;
    /// By name, in the order of the list.
    [[nodiscard]] QStringList names() const;

    bool operator==(const FlowPeople &) const = default;

private:
    [[nodiscard]] bool isCrowded() const { return m_names.size() > guestPlace; }

    std::vector<std::string> m_names;
};

/// The last commands and their events, in the order in which they were handled, so that whatever
/// was on its way at any moment of that time can be told.
class FlowHistory
{
public:
    static constexpr std::size_t mostKept = 4000;

    struct Entry
    {
        HandledCommand handled;
        std::int64_t refused = 0; ///< Up to and including this one, since knowsAllFrom().
        Position head{};          ///< Of the log when it had been handled.
        /// How many reactions of the process manager lie between it and what a person did, all of
        /// them at the same instant: it is drawn after its causes.
        int depth = 0;
        int person = FlowPeople::nobody; ///< Who sent it.
    };

    explicit FlowHistory(std::size_t most = mostKept)
        : m_most(most)
    {
    }

    /// Who is known of what is added from now on.
    void setPeople(const FlowPeople &people) { m_people = people; }
    void add(const std::vector<HandledCommand> &batch);
    void clear();

    /// How many of entries() had reached the write side by `now`.
    [[nodiscard]] std::size_t upTo(Instant now) const;
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    /// The first command that was counted: those before it are not known.
    [[nodiscard]] CommandNumber knowsAllFrom() const { return m_first; }
    /// Null: not kept.
    [[nodiscard]] const Entry *find(CommandNumber command) const;
    /// Null: not kept, or the message is no event.
    [[nodiscard]] const RecordedEvent *findEvent(const FlowMessage &message) const;

private:
    std::deque<Entry> m_entries;
    std::size_t m_most;
    std::int64_t m_refused = 0;
    [[nodiscard]] int depthOf(const SentCommand &sent) const;

    FlowPeople m_people;
    Position m_head{};
    CommandNumber m_first{};
};

} // namespace restaurant
