#include "story.h"

#include <map>
#include <stdexcept>

namespace restaurant::testing {

std::vector<RecordedEvent> recorded(const WritingSide &evening)
{
    std::vector<RecordedEvent> events;
    std::map<StreamId, int> versions;
    for (const NewEvent &event : evening.log()) {
        const Position position{static_cast<std::int64_t>(events.size()) + 1};
        events.push_back({position, event.stream, ++versions[event.stream],
                          evening.timeOf(events.size()), CommandNumber{}, event.event});
    }
    return events;
}

Story &Story::play(const Command &command, Role role)
{
    if (const Answer answer = m_evening.play(command, role); answer.rejection)
        throw std::logic_error("the story was refused: " + answer.rejection->sentence);
    return *this;
}

Story &Story::seat(int table, int party, int guests)
{
    return play(SeatParty{TableId{table}, PartyId{party}, guests});
}

Story &Story::dineIn(int order, int table, std::vector<WantedLine> lines)
{
    return play(
        PlaceOrder{OrderId{order}, OrderKind::DineIn, TableId{table}, {}, std::move(lines)});
}

Story &Story::takeaway(int order, std::string_view guest, std::vector<WantedLine> lines)
{
    return play(PlaceOrder{OrderId{order}, OrderKind::Takeaway, {}, name(guest), std::move(lines)});
}

Story &Story::cook(int order, int line)
{
    return play(StartCooking{OrderId{order}, LineId{line}})
        .play(FinishLine{OrderId{order}, LineId{line}});
}

Story &Story::serve(int order, int lines)
{
    for (int line = 1; line <= lines; ++line)
        cook(order, line);
    return play(PickUpOrder{OrderId{order}}).play(DeliverOrder{OrderId{order}});
}

} // namespace restaurant::testing
