// An evening in figures, for tests of charts: one server until 12:20, then two.
#pragma once

#include "charts/figuresmodel.h"

namespace restaurant::samples {

using std::chrono::minutes, std::chrono::seconds;

inline Instant clock(int hour, int minute, int second = 0)
{
    return Instant(std::chrono::hours(hour) + minutes(minute) + seconds(second));
}

inline EveningFigures evening()
{
    EveningFigures figures;
    figures.starts = clock(12, 0);
    figures.now = clock(12, 40, 30);
    WaitMeasure waits;
    waits.kind = WaitKind::Order;
    waits.samples = {{clock(12, 5), seconds(60)},
                     {clock(12, 6), seconds(120)},
                     {clock(12, 7), seconds(600)},
                     {clock(12, 38), seconds(30)}};
    figures.waits.emplace(waits.kind, waits);
    PoolMeasure pool;
    pool.pool = "Floor";
    pool.staff = 2;
    pool.queue = 3;
    pool.done = 12;
    pool.inVain = 1;
    pool.from = figures.starts;
    pool.upTo = figures.now;
    pool.staffTime = minutes(80);
    pool.busyTime = minutes(60);
    pool.queueTime = minutes(81);
    figures.pools.emplace(pool.pool, pool);
    for (int minute = 12 * 60; minute <= 12 * 60 + 40; ++minute) {
        MinuteMeasure point;
        point.minute = Minute{minute};
        point.inside = minute - 12 * 60;
        point.came = 2 * point.inside;
        point.served = point.inside;
        const int staff = minute < 12 * 60 + 20 ? 1 : 2;
        point.pools = {{"Floor", minute % 5, 1, staff}};
        figures.minutes.emplace(point.minute, point);
    }
    GuestsMeasure guests;
    guests.kind = GuestKind::Takeaway;
    guests.came = 80;
    guests.inside = 40;
    guests.left = {37, 2, 1, 0, 0};
    figures.guests.emplace(guests.kind, guests);
    figures.marks = {{clock(12, 20), "Charlie is back"}};
    return figures;
}

/// Tells the model this evening, as the measures view would.
inline void fill(FiguresModel &model, const EveningFigures &figures)
{
    ShownChanges<MeasuresBoard> changes;
    for (const auto &[kind, waits] : figures.waits)
        std::get<Changes<WaitMeasure>>(changes).upserted.push_back(waits);
    for (const auto &[name, pool] : figures.pools)
        std::get<Changes<PoolMeasure>>(changes).upserted.push_back(pool);
    for (const auto &[kind, guests] : figures.guests)
        std::get<Changes<GuestsMeasure>>(changes).upserted.push_back(guests);
    for (const auto &[minute, point] : figures.minutes)
        std::get<Changes<MinuteMeasure>>(changes).upserted.push_back(point);
    model.begin(figures.starts, figures.theory);
    model.apply(changes);
    for (const ChartMark &mark : figures.marks)
        model.addMark(mark);
    model.setNow(figures.now);
}

} // namespace restaurant::samples
