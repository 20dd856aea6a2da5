#include "precisiontext.h"

#include "experimenttext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

class PrecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Precision)
};

QString percentText(double share)
{
    const double percent = std::round(share * 1000) / 10;
    const bool isShort = percent >= 10 || percent == std::floor(percent);
    return QLocale::c().toString(percent, 'f', isShort ? 0 : 1);
}

/// Of what so many would be needed: two digits that count, for it is an estimate.
QString someText(std::size_t evenings)
{
    std::size_t step = 1;
    while (evenings / step >= 100)
        step *= 10;
    return grouped(static_cast<qint64>((evenings + step - 1) / step * step));
}

QString namedText(const WideFigure &wide)
{
    return PrecisionWords::tr("%1: ±%2 % (some %3 evenings)",
                              "a figure, how precise, what would do")
        .arg(figureName(wide.figure), percentText(wide.widest.reached),
             someText(wide.widest.needed));
}

/// The first few by name; of the others, how many, and what would do for them all.
QString listOf(const std::vector<WideFigure> &wide)
{
    constexpr std::size_t named = 3;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(named, wide.size()); ++i)
        parts += namedText(wide[i]);
    if (wide.size() > named) {
        const auto most = std::max_element(wide.begin() + named, wide.end(),
                                           [](const WideFigure &a, const WideFigure &b) {
                                               return a.widest.needed < b.widest.needed;
                                           });
        parts +=
            PrecisionWords::tr("and %1 more, the widest of them %2", "figures; one of them by name")
                .arg(wide.size() - named)
                .arg(namedText(*most));
    }
    return parts.join(QStringLiteral("; "));
}

QString noteOn(const std::vector<WideFigure> &wide, bool measured, double precision)
{
    if (wide.empty())
        return {};
    const QString said =
        measured ? PrecisionWords::tr("Too few measured evenings for ±%1 % of the mean: %2.")
                 : PrecisionWords::tr("Too few simulated evenings for ±%1 % of the mean: %2.");
    return said.arg(percentText(precision), listOf(wide));
}

} // namespace

QString tooFewText(const TooFew &few, double precision)
{
    return PrecisionWords::tr("±%1 % of the mean; some %2 evenings would be needed for ±%3 %")
        .arg(percentText(few.reached), someText(few.needed), percentText(precision));
}

QStringList precisionNotes(const Comparison &comparison)
{
    QStringList notes;
    if (comparison.replications == 1)
        notes +=
            PrecisionWords::tr("One evening alone says nothing of how far off its figures may be.");
    std::vector<WideFigure> simulated = wideFigures(comparison);
    const auto measured =
        std::stable_partition(simulated.begin(), simulated.end(),
                              [](const WideFigure &wide) { return !isMeasured(wide.figure); });
    const std::vector<WideFigure> rest(measured, simulated.end());
    simulated.erase(measured, simulated.end());
    notes += noteOn(simulated, false, comparison.precision);
    notes += noteOn(rest, true, comparison.precision);
    notes.removeAll(QString());
    return notes;
}

} // namespace restaurant
