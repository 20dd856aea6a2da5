#include "playedevening.h"

#include "simulation/scenario.h"

#include <algorithm>
#include <numeric>

namespace restaurant {

namespace {

double minutesOf(Duration length)
{
    return static_cast<double>(length.count()) / 6e7;
}

/// Nothing of nothing.
std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

struct WaitFigures
{
    WaitKind kind;
    KeyFigure mean;
    std::optional<KeyFigure> p95;
};
constexpr std::array<WaitFigures, allWaitKinds.size()> waitFigures{{
    {WaitKind::Order, KeyFigure::OrderWait, KeyFigure::OrderWait95},
    {WaitKind::Food, KeyFigure::FoodWait, KeyFigure::FoodWait95},
    {WaitKind::Table, KeyFigure::TableWait, std::nullopt},
    {WaitKind::Answer, KeyFigure::AnswerWait, std::nullopt},
    {WaitKind::Bill, KeyFigure::BillWait, std::nullopt},
}};

void takeWaits(const MeasuresBoard &measures, Figures &figures)
{
    for (const auto &[kind, mean, p95] : waitFigures) {
        const WaitMeasure *waits = measures.waits.find(kind);
        if (!waits || waits->samples.empty())
            continue;
        const WaitSummary summary = summaryOf(*waits);
        figures[mean] = minutesOf(summary.mean);
        if (p95)
            figures[*p95] = minutesOf(summary.p95);
    }
}

double minutesWaited(const MeasuresBoard &measures)
{
    Duration all{};
    for (const WaitMeasure &waits : measures.waits.sorted())
        for (const WaitSample &sample : waits.samples)
            all += sample.length;
    return minutesOf(all);
}

void takeGuests(const MeasuresBoard &measures, Figures &figures)
{
    int came = 0;
    int served = 0;
    int lost = 0;
    for (const GuestsMeasure &guests : measures.guests.sorted()) {
        came += guests.came;
        served += guests.leftFor(LeaveReason::Served);
        lost += guests.leftFor(LeaveReason::LostPatience) + guests.leftFor(LeaveReason::Balked) +
                guests.leftFor(LeaveReason::NothingToOrder);
    }
    figures[KeyFigure::GuestsCame] = came;
    figures[KeyFigure::GuestsServed] = served;
    figures[KeyFigure::ServedShare] = ratio(served, came);
    figures[KeyFigure::GuestsLost] = lost;
    figures[KeyFigure::LostShare] = ratio(lost, came);
    figures[KeyFigure::MinutesWaited] = ratio(minutesWaited(measures), came);
}

bool cooks(const PoolMeasure &pool)
{
    return std::find(pool.kinds.begin(), pool.kinds.end(), WorkKind::Cook) != pool.kinds.end();
}

void takeStaff(const MeasuresBoard &measures, Figures &figures)
{
    Duration there{};
    Duration busy{};
    int inVain = 0;
    for (const PoolMeasure &pool : measures.pools.sorted()) {
        inVain += pool.inVain;
        if (cooks(pool))
            continue;
        there += staffTimeOf(pool, measures.at);
        busy += busyTimeOf(pool, measures.at);
    }
    figures[KeyFigure::InVain] = inVain;
    figures[KeyFigure::FloorBusy] =
        ratio(static_cast<double>(busy.count()), static_cast<double>(there.count()));
}

} // namespace

void takeHarm(const HarmSummary &ledger, EveningCounts &counts)
{
    counts.soldOut = ledger.of(HarmKind::SoldOut).count;
    counts.harmed = ledger.all().count;
    counts.asked = ledger.of(HarmKind::Asked).count;
    counts.rebuilds = ledger.thrownAway.rebuilds;
    counts.empty = ledger.thrownAway.empty;
}

Figures simulatedFigures(const MeasuresBoard &measures, const EveningCounts &counts)
{
    Figures figures;
    takeWaits(measures, figures);
    takeGuests(measures, figures);
    takeStaff(measures, figures);
    figures[KeyFigure::Refused] = counts.refused;
    figures[KeyFigure::StaleLooks] = counts.stale;
    figures[KeyFigure::StaleShare] = ratio(counts.stale, counts.looks);
    figures[KeyFigure::EventsBehind] = ratio(static_cast<double>(counts.behind), counts.looks);
    figures[KeyFigure::SoldOut] = static_cast<double>(counts.soldOut);
    figures[KeyFigure::Harmed] = static_cast<double>(counts.harmed);
    figures[KeyFigure::Asked] = static_cast<double>(counts.asked);
    figures[KeyFigure::Rebuilds] = static_cast<double>(counts.rebuilds);
    figures[KeyFigure::EmptyMinutes] = minutesOf(counts.empty);
    return figures;
}

} // namespace restaurant
