#include "samples.h"

namespace restaurant {
namespace {

const OrderId order{41};
const LineId line{2};
const TableId table{4};
const PartyId party{7};
const DishId ramen = *DishId::from("ramen");
const WhyText why = *WhyText::from("wrong \"table\"");
const Money amount{2220};

Note note(const char *text)
{
    return *Note::from(text);
}

std::vector<WantedLine> wanted()
{
    const DishId bowl = *DishId::from("falafel-bowl");
    return {{ramen, *Quantity::from(2), note("ohne Ei, süß"), note("peanuts"), Course{2}},
            {bowl, *Quantity::from(1), {}, {}, Course{1}}};
}

std::vector<OrderedLine> ordered()
{
    std::vector<OrderedLine> lines;
    for (const WantedLine &one : wanted()) {
        const LineId next{static_cast<int>(lines.size()) + 1};
        lines.push_back(
            {next, one.dish, one.quantity, Money{1150}, one.note, one.allergy, one.course});
    }
    return lines;
}

const std::vector<LineId> lines{LineId{1}, LineId{2}};
const std::vector<StockLine> shares{{LineId{1}, ramen, 2}, {LineId{2}, ramen, 1}};

} // namespace

std::vector<Event> sampleEvents()
{
    const Name ada = *Name::from("Ada");
    return {OrderPlaced{order, OrderKind::Takeaway, table, party, ada, ordered()},
            LinesAdded{order, ordered()},
            LineVoided{order, line, true, why},
            OrderCancelled{order, why},
            OrderAccepted{order, lines},
            OrderRejected{order, why},
            CourseFired{order, Course{2}},
            CookingStarted{order, line},
            LineReady{order, line},
            OrderReady{order},
            TicketBumped{order},
            TicketRecalled{order},
            OrderPickedUp{order, lines},
            OrderDelivered{order, lines, true},
            PartySeated{table, party, 3},
            PartyMoved{party, 3, table, TableId{5}},
            TableCleared{table, party},
            StockReceived{ramen, 20, 22},
            StockReserved{ramen, order, line, 2, 20},
            ReservationRefused{ramen, order, line, 3, 2, true},
            ReservationReleased{ramen, order, line, 2, 22},
            StockUsed{ramen, order, line, 2},
            DishSoldOut{ramen, true},
            DishRestored{ramen, 4},
            PaymentRequested{order, amount, true},
            PaymentTaken{order, amount, PaymentMethod::Cash},
            PaymentDeclined{order, amount, true},
            PaymentRefunded{order, amount, why},
            ReservationExpired{ramen, order, line, 2, 22},
            PaymentExpired{order, amount},
            RefundDeclined{order, amount}};
}

std::vector<Command> sampleCommands()
{
    const Name ada = *Name::from("Ada");
    return {PlaceOrder{order, OrderKind::Takeaway, table, ada, wanted()},
            AddLines{order, wanted()},
            VoidLine{order, line, why},
            CancelOrder{order, why},
            AcceptOrder{order, lines},
            RejectOrder{order, why},
            FireCourse{order, Course{2}},
            StartCooking{order, line},
            FinishLine{order, line},
            BumpTicket{order},
            RecallTicket{order},
            SeatParty{table, party, 3},
            MoveParty{table, TableId{5}},
            PickUpOrder{order},
            DeliverOrder{order},
            ClearTable{table},
            ReceiveStock{ramen, 20},
            ReserveStock{order, shares},
            ReleaseStock{order, shares},
            UseStock{order, line, ramen},
            MarkSoldOut{ramen},
            RestoreDish{ramen},
            RequestPayment{order, amount, true},
            TakePayment{order, PaymentMethod::Cash, false},
            RefundPayment{order, amount, why},
            ExpireReservation{order, shares},
            ExpirePayment{order},
            DeclineRefund{order},
            RetryRefund{order}};
}

std::vector<Activity> sampleActivities()
{
    const GuestId guest{17};
    const WorkId work{120};
    const Instant until = *instantFrom("12:03:10.5");
    const StaffingChanged::Pool charlie{
        "take", {WorkKind::TakeOrder, WorkKind::Bill}, {"Charlie", "Zoë"}};
    return {
        GuestCame{guest, GuestKind::DineIn, 3},
        WaitBegan{guest, WaitKind::Food, order},
        WaitEnded{guest, WaitKind::Table},
        GuestSeated{guest, party, table},
        GuestChoosing{guest, until},
        GuestEating{guest, until},
        GuestLeft{guest, LeaveReason::LostPatience, WaitKind::Answer},
        WorkQueued{work, WorkKind::Cook, "kitchen", guest, order, line, "grill"},
        WorkStarted{work, "Charlie", until},
        WorkEnded{work, true},
        WorkDropped{work},
        StaffingChanged{{charlie, {"serve", {WorkKind::Serve}, {}}}, "Charlie is back"},
        ViewConsulted{"Roger", ViewName::Waiter, Position{11}, Position{12}, {}},
        EveningEnded{},
        StepBegan{work, WorkStep::LookUp, until},
        ArchitectureChanged{usual(ArchitectureKind::Poll), "A class asks for polling"},
        ServiceSet{Service::Stock, {ServicePace::Slow, std::chrono::seconds(20)}, "Stock is slow"},
        CommandWithdrawn{*uuidFrom("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), Service::Stock,
                         "MarkSoldOut", "Charlie", order, *instantFrom("12:02:40"), true},
        ViewDelayed{ViewName::Status, std::chrono::seconds(30), "Status is late"},
        ViewBent{{ViewName::Waiter, BendKind::Delay, Position{12}, 0, std::chrono::seconds(30),
                  std::chrono::seconds(5)},
                 "One is late"},
        ViewProtected{ViewName::Waiter, effectivelyOnce(), "All protections"},
        ParkedHandled{ViewName::Waiter, Position{12}, ParkedHandling::Repair, "It is mended"},
        ViewRebuilt{ViewName::Waiter, "The view is made anew"},
        RebuildBegan{ViewName::Status, "Amira", std::chrono::seconds(40)},
        RebuildEnded{ViewName::Status},
        PhoneWished{guest, PhoneWish::Collect, order}};
}

SentCommand sampleSentCommand()
{
    const auto id = [](const char *text) { return *uuidFrom(text); };
    SentCommand sent;
    sent.id = id("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    sent.correlation = id("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    sent.causation = Position{12};
    sent.actor = {*Name::from("Charlie"), Role::Taker};
    sent.at = *instantFrom("12:03:10");
    sent.seen = SeenView{ViewName::Waiter, Position{11}};
    sent.command = sampleCommands().front();
    return sent;
}

} // namespace restaurant
