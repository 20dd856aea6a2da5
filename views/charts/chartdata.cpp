#include "chartdata.h"

#include "words/floortext.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace restaurant {

namespace {

double minutesOf(Duration length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

double minutesOf(Instant at)
{
    return minutesOf(at.time_since_epoch());
}

/// Each wait, each pool has its hue in all charts.
Hue hueOf(std::size_t place)
{
    constexpr std::array hues{Hue::CommandBlue, Hue::ReadGreen,    Hue::EventOrange,
                              Hue::PolicyLilac, Hue::ExternalPink, Hue::WriteYellow};
    return hues[place % hues.size()];
}

Hue hueOf(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return Hue::PolicyLilac;
    case WaitKind::Order:
        return Hue::CommandBlue;
    case WaitKind::Food:
        return Hue::ReadGreen;
    case WaitKind::Answer:
        return Hue::ExternalPink;
    case WaitKind::Bill:
        return Hue::EventOrange;
    }
    return Hue::Neutral;
}

/// The chart without lines: its axis of time and its marks.
ChartData frameOf(const EveningFigures &figures, const QString &title, const QString &unit)
{
    ChartData chart;
    chart.title = title;
    chart.unit = unit;
    for (const ChartMark &mark : figures.marks)
        if (mark.at <= figures.now)
            chart.marks.push_back(mark);
    chart.from = minutesOf(figures.starts);
    chart.now = std::max(chart.from, minutesOf(figures.now));
    chart.to = std::max(chart.now, chart.from + 30);
    return chart;
}

/// The waits that ended after `from` and up to `to`.
std::vector<Duration> endedBetween(const std::vector<WaitSample> &samples, Instant from, Instant to)
{
    const auto endedBy = [](Instant at, const WaitSample &sample) { return at < sample.ended; };
    const auto first = std::upper_bound(samples.begin(), samples.end(), from, endedBy);
    const auto last = std::upper_bound(first, samples.end(), to, endedBy);
    std::vector<Duration> lengths;
    for (auto sample = first; sample != last; ++sample)
        lengths.push_back(sample->length);
    return lengths;
}

void addWaitLines(ChartData &chart, const WaitMeasure &waits, const QString &name)
{
    using std::chrono::minutes;
    ChartLine median{Charts::tr("%1, median").arg(name), hueOf(waits.kind), LineStyle::Solid, {}};
    ChartLine p95{Charts::tr("%1, p95").arg(name), hueOf(waits.kind), LineStyle::Dashed, {}};
    const int last = static_cast<int>(std::floor(chart.now));
    for (int minute = static_cast<int>(std::ceil(chart.from)); minute <= last; ++minute) {
        const Instant at{minutes(minute)};
        const auto lengths = endedBetween(waits.samples, at - minutes(Charts::window), at);
        if (lengths.empty())
            continue;
        const WaitSummary summary = summaryOf(lengths);
        median.points.push_back({double(minute), minutesOf(summary.median)});
        p95.points.push_back({double(minute), minutesOf(summary.p95)});
    }
    chart.lines.push_back(std::move(median));
    chart.lines.push_back(std::move(p95));
}

/// Theory speaks of the mean of an evening: beside it stands the mean of this one, up to each
/// minute.
void addMeanSoFar(ChartData &chart, const WaitMeasure &waits, const QString &name)
{
    ChartLine line{Charts::tr("%1, mean so far").arg(name), Hue::Neutral, LineStyle::Solid, {}};
    double sum = 0;
    std::size_t count = 0;
    const int last = static_cast<int>(std::floor(chart.now));
    for (int minute = static_cast<int>(std::ceil(chart.from)); minute <= last; ++minute) {
        const Instant at{std::chrono::minutes(minute)};
        for (; count < waits.samples.size() && waits.samples[count].ended <= at; ++count)
            sum += minutesOf(waits.samples[count].length);
        if (count > 0)
            line.points.push_back({double(minute), sum / double(count)});
    }
    chart.lines.push_back(std::move(line));
}

void addTheory(ChartData &chart, const ChartTheory &theory, const QString &name)
{
    const double mean = minutesOf(theory.mean);
    chart.lines.push_back({Charts::tr("%1, mean by theory").arg(name),
                           hueOf(theory.wait),
                           LineStyle::Dotted,
                           {{chart.from, mean}, {chart.to, mean}}});
    chart.bands.push_back({minutesOf(theory.low), minutesOf(theory.high)});
}

/// What was noted for each minute; what nothing has changed since then is as it is now.
std::map<Minute, MinuteMeasure> minutesUpToNow(const EveningFigures &figures)
{
    std::map<Minute, MinuteMeasure> minutes = figures.minutes;
    if (minutes.empty())
        return minutes;
    MinuteMeasure present;
    for (const auto &[kind, waits] : figures.waits)
        note(present, waits);
    for (const auto &[kind, guests] : figures.guests)
        note(present, guests);
    for (const auto &[name, pool] : figures.pools)
        note(present, pool);
    for (const auto &[id, clock] : figures.clocks)
        note(present, clock);
    const int last = static_cast<int>(std::floor(minutesOf(figures.now)));
    for (int minute = number(minutes.rbegin()->first) + 1; minute <= last; ++minute) {
        present.minute = Minute{minute};
        minutes.emplace_hint(minutes.end(), present.minute, present);
    }
    return minutes;
}

/// One line for each pool; `value` says how high it stands at a minute.
template <typename Value>
void addPoolLines(ChartData &chart, const EveningFigures &figures, Value value)
{
    std::map<std::string, ChartLine> lines;
    for (const auto &[minute, measure] : minutesUpToNow(figures))
        for (const PoolPoint &pool : measure.pools)
            lines[pool.pool].points.push_back({double(number(minute)), value(pool)});
    std::size_t place = 0;
    for (auto &[pool, line] : lines) {
        line.name = scenarioText(pool);
        line.hue = hueOf(place++);
        chart.lines.push_back(std::move(line));
    }
}

qint64 countUpTo(const std::vector<Instant> &moments, Instant now)
{
    return std::upper_bound(moments.begin(), moments.end(), now) - moments.begin();
}

/// At each full minute, how many of these moments lie in the window before it.
ChartLine countsOf(const ChartData &chart, const std::vector<Instant> &moments, const QString &name,
                   Hue hue, LineStyle style)
{
    using std::chrono::minutes;
    ChartLine line{name, hue, style, {}};
    const int last = static_cast<int>(std::floor(chart.now));
    for (int minute = static_cast<int>(std::ceil(chart.from)); minute <= last; ++minute) {
        const Instant at{minutes(minute)};
        const qint64 count =
            countUpTo(moments, at) - countUpTo(moments, at - minutes(Charts::window));
        line.points.push_back({double(minute), double(count)});
    }
    return line;
}

} // namespace

ChartData Charts::of(ChartKind kind, const EveningFigures &figures)
{
    switch (kind) {
    case ChartKind::Waits:
        return waits(figures);
    case ChartKind::Queues:
        return queues(figures);
    case ChartKind::Utilisation:
        return utilisation(figures);
    case ChartKind::Guests:
        return guests(figures);
    case ChartKind::Traffic:
        return traffic(figures);
    case ChartKind::Questions:
        return questions(figures);
    }
    return {};
}

QString Charts::nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Waits:
        return tr("Waits");
    case ChartKind::Queues:
        return tr("Queues");
    case ChartKind::Utilisation:
        return tr("Utilisation");
    case ChartKind::Guests:
        return tr("Guests");
    case ChartKind::Traffic:
        return tr("Reads, writes");
    case ChartKind::Questions:
        return tr("Questions");
    }
    return {};
}

QString Charts::nameOf(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return tr("for a table");
    case WaitKind::Order:
        return tr("to order");
    case WaitKind::Food:
        return tr("for food");
    case WaitKind::Answer:
        return tr("for an answer");
    case WaitKind::Bill:
        return tr("to pay");
    }
    return {};
}

QString Charts::nameOf(GuestKind kind)
{
    switch (kind) {
    case GuestKind::DineIn:
        return tr("dine-in");
    case GuestKind::Takeaway:
        return tr("takeaway");
    }
    return {};
}

ChartData Charts::waits(const EveningFigures &figures)
{
    ChartData chart =
        frameOf(figures, tr("Waits that ended in the last %1 minutes").arg(window), tr("minutes"));
    chart.decimals = 2;
    for (const auto &[kind, measure] : figures.waits)
        if (!measure.samples.empty())
            addWaitLines(chart, measure, nameOf(kind));
    QStringList said{summaryOfWaits(figures)};
    for (const ChartTheory &theory : figures.theory) {
        if (theory.holds) {
            addTheory(chart, theory, nameOf(theory.wait));
            if (const auto waits = figures.waits.find(theory.wait); waits != figures.waits.end())
                addMeanSoFar(chart, waits->second, nameOf(theory.wait));
        }
        said.append(toQString(theory.text));
    }
    said.removeAll(QString());
    chart.remark = said.join(QLatin1Char('\n'));
    return chart;
}

QString Charts::summaryOfWaits(const EveningFigures &figures)
{
    QStringList parts;
    for (const auto &[kind, measure] : figures.waits) {
        if (measure.samples.empty())
            continue;
        const WaitSummary summary = restaurant::summaryOf(measure);
        parts.append(tr("%1: mean %2, median %3, p95 %4, max %5 (%6)")
                         .arg(nameOf(kind), toQString(durationText(summary.mean)),
                              toQString(durationText(summary.median)),
                              toQString(durationText(summary.p95)),
                              toQString(durationText(summary.max)), grouped(summary.count)));
    }
    return parts.join(QStringLiteral(" · "));
}

ChartData Charts::queues(const EveningFigures &figures)
{
    ChartData chart = frameOf(figures, tr("Work that waits, at each minute"), tr("waiting"));
    addPoolLines(chart, figures, [](const PoolPoint &pool) { return double(pool.queue); });
    QStringList parts;
    for (const auto &[name, pool] : figures.pools)
        parts.append(tr("%1: %2 now, %3 on the average since %4")
                         .arg(toQString(name), QString::number(pool.queue),
                              QString::number(meanQueueOf(pool, figures.now), 'f', 2),
                              toQString(clockText(pool.from))));
    chart.remark = parts.join(QStringLiteral(" · "));
    return chart;
}

ChartData Charts::utilisation(const EveningFigures &figures)
{
    ChartData chart = frameOf(figures, tr("Staff at work, at each minute"), tr("%"));
    addPoolLines(chart, figures, [](const PoolPoint &pool) {
        return pool.staff == 0 ? 0.0 : 100.0 * pool.busy / pool.staff;
    });
    QStringList parts;
    for (const auto &[name, pool] : figures.pools)
        parts.append(tr("%1: %2 % of the time (%3 of %4), %5 done, %6 in vain")
                         .arg(toQString(name),
                              QString::number(100 * utilisationOf(pool, figures.now), 'f', 1),
                              toQString(durationText(busyTimeOf(pool, figures.now))),
                              toQString(durationText(staffTimeOf(pool, figures.now))),
                              grouped(pool.done), grouped(pool.inVain)));
    chart.remark = parts.join(QStringLiteral(" · "));
    return chart;
}

ChartData Charts::guests(const EveningFigures &figures)
{
    ChartData chart = frameOf(figures, tr("Guests, at each minute"), tr("guests"));
    ChartLine inside{tr("inside"), Hue::CommandBlue, LineStyle::Solid, {}};
    ChartLine came{tr("came, in all"), Hue::Neutral, LineStyle::Dashed, {}};
    ChartLine served{tr("served, in all"), Hue::ReadGreen, LineStyle::Solid, {}};
    for (const auto &[minute, measure] : minutesUpToNow(figures)) {
        const double at = number(minute);
        inside.points.push_back({at, double(measure.inside)});
        came.points.push_back({at, double(measure.came)});
        served.points.push_back({at, double(measure.served)});
    }
    chart.lines = {inside, came, served};
    chart.remark = summaryOfGuests(figures);
    return chart;
}

/// What happened within each minute: the points count from the beginning on.
ChartData Charts::traffic(const EveningFigures &figures)
{
    ChartData chart = frameOf(figures, tr("Reads and writes within each minute"), tr("a minute"));
    ChartLine reads{tr("reads: looks at views"), Hue::ReadGreen, LineStyle::Solid, {}};
    ChartLine writes{tr("writes: commands of persons"), Hue::CommandBlue, LineStyle::Solid, {}};
    int looks = 0;
    int commands = 0;
    for (const auto &[minute, measure] : minutesUpToNow(figures)) {
        const double at = number(minute);
        reads.points.push_back({at, double(measure.looks - looks)});
        writes.points.push_back({at, double(measure.commands - commands)});
        looks = measure.looks;
        commands = measure.commands;
    }
    chart.lines = {reads, writes};
    chart.remark = looks == 0 && commands == 0
                       ? QString()
                       : tr("%1 looks of guests and staff, as recorded, and %2 commands of persons "
                            "that changed something. What screens ask is not recorded: see Costs.")
                             .arg(grouped(looks), grouped(commands));
    return chart;
}

/// Each point looks back over the window.
ChartData Charts::questions(const EveningFigures &figures)
{
    ChartData chart =
        frameOf(figures, tr("Questions of the last %1 minutes").arg(window), tr("questions"));
    std::vector<Instant> asked;
    if (const auto waits = figures.waits.find(WaitKind::Answer); waits != figures.waits.end())
        for (const WaitSample &sample : waits->second.samples)
            asked.push_back(sample.ended - sample.length);
    std::sort(asked.begin(), asked.end());
    chart.lines = {
        countsOf(chart, asked, tr("asked and answered"), Hue::ExternalPink, LineStyle::Solid),
        countsOf(chart, figures.lateQuestions, tr("asked because a board was late"),
                 Hue::TroubleRed, LineStyle::Dashed)};
    if (!asked.empty())
        chart.remark =
            tr("%1 questions were answered. %2 were asked, by the harm ledger, because a "
               "board was late.")
                .arg(grouped(std::ssize(asked)),
                     grouped(countUpTo(figures.lateQuestions, figures.now)));
    return chart;
}

QString Charts::summaryOfGuests(const EveningFigures &figures)
{
    QStringList parts;
    for (const auto &[kind, guests] : figures.guests) {
        if (guests.came == 0)
            continue;
        QStringList left;
        for (std::size_t why = 0; why < guests.left.size(); ++why)
            if (guests.left[why] > 0)
                left.append(tr("%1 %2").arg(grouped(guests.left[why]),
                                            FloorText::reason(static_cast<LeaveReason>(why))));
        const QString gone = left.isEmpty() ? tr("nobody") : left.join(QStringLiteral(", "));
        parts.append(tr("%1: %2 came, %3 are inside; left: %4")
                         .arg(nameOf(kind), grouped(guests.came), grouped(guests.inside), gone));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace restaurant
