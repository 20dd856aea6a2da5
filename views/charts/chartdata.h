// A chart as plain data: what the picture, its table and its export all show.
#pragma once

#include "read/changes.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace restaurant {

// What the charts are drawn from: the documents of the measures view, and the moments worth
// marking. Values, no widget.

/// A moment of the evening with a name: "Charlie is back".
struct ChartMark
{
    Instant at{};
    std::string title;
    bool operator==(const ChartMark &) const = default;
};

/// What theory says of one wait in the long run, or why it says nothing.
struct ChartTheory
{
    WaitKind wait = WaitKind::Order;
    std::string text; ///< "Erlang C, M/M/1: 3:00"; or the reason why there is no line.
    bool holds = false;
    Duration mean{};
    Duration low{}; ///< Of 100 evenings as long as this one, the mean of 95 lies between these.
    Duration high{};
    bool operator==(const ChartTheory &) const = default;
};

/// One evening in figures, as far as it is known.
struct EveningFigures
{
    Instant starts{};
    Instant now{};
    std::map<WaitKind, WaitMeasure> waits;
    std::map<std::string, PoolMeasure> pools;
    std::map<GuestKind, GuestsMeasure> guests;
    std::map<Minute, MinuteMeasure> minutes;
    std::map<MeasuresClockId, MeasuresClock> clocks;
    std::vector<ChartMark> marks; ///< By time; those to come are not shown yet.
    std::vector<ChartTheory> theory;
    std::vector<Instant> lateQuestions; ///< Asked because a board was late, as the ledger counts.
};

enum class ChartKind { Waits, Queues, Utilisation, Guests, Traffic, Questions };

struct ChartPoint
{
    double minute = 0; ///< Since midnight.
    double value = 0;
    bool operator==(const ChartPoint &) const = default;
};

enum class LineStyle {
    Solid,
    Dashed, ///< Goes with the solid line of the same hue: the 95th percentile of a median.
    Dotted  ///< Theory.
};

struct ChartLine
{
    QString name; ///< "to order, median"
    Hue hue = Hue::Neutral;
    LineStyle style = LineStyle::Solid;
    std::vector<ChartPoint> points; ///< By time.
    bool operator==(const ChartLine &) const = default;
};

/// Where theory expects the mean of an evening.
struct ChartBand
{
    double low = 0;
    double high = 0;
    bool operator==(const ChartBand &) const = default;
};

struct ChartData
{
    QString title;    ///< "Waits, last 10 minutes"
    QString unit;     ///< "minutes", "waiting", "%"
    int decimals = 0; ///< With which its figures are written.
    std::vector<ChartLine> lines;
    std::vector<ChartBand> bands;
    std::vector<ChartMark> marks;
    QString remark;  ///< One sentence below: the evening so far, and what theory says or why not.
    double from = 0; ///< Minutes: the ends of the axis of time.
    double to = 60;
    double now = 0;
    bool operator==(const ChartData &) const = default;
};

/// Draws charts from figures. A wait counts at the minute in which it ended; each point looks back
/// over `window` minutes, so that a single guest does not make a peak.
class Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    static constexpr int window = 10;

    [[nodiscard]] static ChartData of(ChartKind kind, const EveningFigures &figures);
    [[nodiscard]] static QString nameOf(ChartKind kind);
    [[nodiscard]] static QString nameOf(WaitKind kind);
    [[nodiscard]] static QString nameOf(GuestKind kind);

private:
    [[nodiscard]] static ChartData waits(const EveningFigures &figures);
    [[nodiscard]] static ChartData queues(const EveningFigures &figures);
    [[nodiscard]] static ChartData utilisation(const EveningFigures &figures);
    [[nodiscard]] static ChartData guests(const EveningFigures &figures);
    [[nodiscard]] static ChartData traffic(const EveningFigures &figures);
    [[nodiscard]] static ChartData questions(const EveningFigures &figures);
    [[nodiscard]] static QString summaryOfWaits(const EveningFigures &figures);
    [[nodiscard]] static QString summaryOfGuests(const EveningFigures &figures);
};

} // namespace restaurant
