// Guests on phones, as an evening lets them in.
#include "evening/evening.h"

namespace restaurant {

GuestId Evening::letIn(const Name &name)
{
    if (!isReadyForCommands())
        return {};
    if (!m_livesHere) {
        emit failed(tr("In this evening only the script acts: nobody can come in."));
        return {};
    }
    const GuestId guest{number(m_lastGuest) + 1};
    const Stage::Answer answer =
        m_stage->ask(PhoneDeed{GuestCame{guest, GuestKind::Takeaway, 1, name.text()}});
    noteAnswer(answer);
    if (answer != Stage::Answer::Taken)
        return {};
    return m_lastGuest = guest;
}

/// Whatever is on the screen: he is gone.
void Evening::letOut(GuestId guest)
{
    askWriteSide(PhoneDeed{PhoneWished{guest, PhoneWish::Leave, {}}});
}

/// While the past is on the screen, nothing is recorded.
void Evening::noteLook(GuestId guest, ViewName view, Position shown)
{
    if (isLive())
        ask(PhoneDeed{ViewConsulted{{}, view, shown, {}, guest, true}});
}

void Evening::askWhereIs(GuestId guest, OrderId order, Position shown)
{
    if (!isReadyForCommands())
        return;
    noteLook(guest, ViewName::Status, shown);
    ask(PhoneDeed{PhoneWished{guest, PhoneWish::Ask, order}});
}

void Evening::collect(GuestId guest, OrderId order, Position shown)
{
    if (!isReadyForCommands())
        return;
    noteLook(guest, ViewName::Status, shown);
    ask(PhoneDeed{PhoneWished{guest, PhoneWish::Collect, order}});
}

} // namespace restaurant
