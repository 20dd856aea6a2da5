#include "judging.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace restaurant {

namespace {

/// Commands that are given while somebody else's work, or none, is at hand: a dish is done.
bool isBesideWork(const Command &command)
{
    return std::holds_alternative<FinishLine>(command) ||
           std::holds_alternative<BumpTicket>(command);
}

} // namespace

HarmFold::HarmFold(const Restaurant &restaurant, const Deliveries &deliveries, Read read, Bent bent,
                   Blame blame)
    : m_restaurant(restaurant)
    , m_deliveries(deliveries)
    , m_events(std::move(read))
    , m_bent(std::move(bent))
    , m_blame(std::move(blame))
    , m_sights(EventBoards::make<BoardSight>(restaurant))
{
}

void HarmFold::take(const SentCommand &sent, const Outcome &outcome)
{
    m_now = std::max(m_now, sent.at);
    const bool isRefused = outcome.kind == OutcomeKind::Rejected;
    m_ledger.refused += isRefused;
    if (sent.seen) {
        const Decision decision{*sent.seen, sent.at, sent.actor.name.text(), onPhone(sent.actor),
                                outcome.number};
        const std::size_t before = m_ledger.entries.size();
        if (counts(decision))
            judge(decision, sent.command, isRefused);
        for (std::size_t entry = before; entry < m_ledger.entries.size(); ++entry)
            m_ledger.entries[entry].mark.event = std::max(m_mark.event, outcome.last);
    }
    m_mark.event = std::max(m_mark.event, outcome.last);
}

std::optional<GuestId> HarmFold::onPhone(const Actor &actor) const
{
    const auto found = m_phones.find(actor.name.text());
    const bool isHis = actor.role == Role::Guest && found != m_phones.end();
    return isHis ? std::optional(found->second) : std::nullopt;
}

void HarmFold::judge(const Decision &decision, const Command &command, bool isRefused)
{
    if (isRefused)
        judgeRefused(decision, command);
    else if (const auto *placed = std::get_if<PlaceOrder>(&command))
        judgeSale(decision, placed->lines);
    else if (const auto *added = std::get_if<AddLines>(&command))
        judgeSale(decision, added->lines);
    forgetEvents();
}

void HarmFold::take(const RecordedActivity &activity)
{
    m_now = std::max(m_now, activity.at);
    m_mark = {std::max(m_mark.event, activity.after), activity.number};
    m_thrownAway.take(activity);
    std::visit(
        [this](const auto &one) {
            if constexpr (requires { takeOne(one); })
                takeOne(one);
        },
        activity.activity);
}

HarmSummary HarmFold::ledger() const
{
    HarmSummary ledger = m_ledger;
    ledger.thrownAway = m_thrownAway.by(m_now);
    for (const auto &[guest, wait] : m_waits)
        ledger.entries[wait.entry].price.waited = waitedIn(wait, m_now);
    for (const auto &[id, work] : m_works)
        if (work.charged)
            ledger.entries[*work.charged].price.worked = m_now - work.started;
    return ledger;
}

/// False: what was shown was what there was.
bool HarmFold::counts(const Decision &decision)
{
    ++m_ledger.decisions;
    const bool isLate = decision.seen.position < m_mark.event;
    m_ledger.late += isLate;
    return isLate || (m_bent && m_bent(decision.seen, m_mark, m_now));
}

void HarmFold::judgeRefused(const Decision &decision, const Command &command)
{
    if (!isKeptByArchitecture(decision.seen.view))
        return; // nobody decides by the others
    const auto rule = [&command](const auto &board) { return groundsFor(board, command); };
    auto entry =
        withBoard(EventBoards(), decision.seen.view, [&]<typename Board>(BoardType<Board>) {
            return judge<Board>(HarmKind::InVain, decision, rule);
        });
    if (!entry)
        return;
    entry->price = priceOf(command);
    const std::size_t place = add(*std::move(entry));
    if (!isBesideWork(command))
        chargeWork(decision.who, place);
}

/// A dish that is cooked for nobody.
HarmPrice HarmFold::priceOf(const Command &refused)
{
    const auto *finished = std::get_if<FinishLine>(&refused);
    const Ticket *ticket = finished ? truth<KitchenBoard>().tickets.find(finished->order) : nullptr;
    if (ticket)
        for (const TicketLine &line : ticket->lines)
            if (const Dish *dish = m_restaurant.menu.find(line.dish);
                dish && line.line == finished->line)
                return {{}, {}, line.quantity, dish->price * line.quantity};
    return {};
}

/// Dish by dish, however many lines it stands in.
void HarmFold::judgeSale(const Decision &decision, const std::vector<WantedLine> &lines)
{
    if (decision.seen.view != ViewName::Waiter)
        return;
    std::map<DishId, int> wanted;
    for (const WantedLine &line : lines)
        wanted[line.dish] += line.quantity.count();
    for (const auto &[dish, quantity] : wanted) {
        auto entry =
            judge<WaiterBoard>(HarmKind::SoldOut, decision,
                               [dish = &dish, quantity = quantity](const WaiterBoard &board) {
                                   return enoughOf(board, *dish, quantity);
                               });
        if (!entry)
            continue;
        const Dish *onMenu = m_restaurant.menu.find(dish);
        entry->price.plates = quantity;
        entry->price.money = onMenu ? onMenu->price * quantity : Money{};
        chargeWork(decision.who, add(*std::move(entry)));
    }
}

std::size_t HarmFold::add(HarmEntry entry)
{
    const auto guest = entry.guest ? m_guests.find(*entry.guest) : m_guests.end();
    entry.onPhone = guest != m_guests.end() && guest->second.onPhone;
    m_ledger.entries.push_back(std::move(entry));
    return m_ledger.entries.size() - 1;
}

/// What he is at is paid by the first entry that comes of it.
void HarmFold::chargeWork(const std::string &who, std::size_t entry)
{
    const auto at = m_atWork.find(who);
    if (at == m_atWork.end())
        return;
    Work &work = m_works[at->second];
    if (!work.charged)
        work.charged = entry;
}

void HarmFold::forgetEvents()
{
    Position least{std::numeric_limits<std::int64_t>::max()};
    const auto look = [&least](const auto &sight) {
        if (number(sight.shown.position()) > 0)
            least = std::min({least, sight.shown.position(), sight.truth.position()});
    };
    std::apply([&look](const auto &...sight) { (look(sight), ...); }, m_sights);
    if (least <= m_mark.event)
        m_events.forget(least);
}

} // namespace restaurant
