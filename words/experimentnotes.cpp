#include "experimentnotes.h"

#include "experimenttext.h"
#include "plaintext.h"
#include "precisiontext.h"

#include <QCoreApplication>

namespace restaurant {

namespace {

class NotesWords
{
    Q_DECLARE_TR_FUNCTIONS(ExperimentNotes)
};

qulonglong countOf(std::size_t number)
{
    return static_cast<qulonglong>(number);
}

/// `said` has the evening, how many, the first seed and the last.
QString eveningsNote(const QString &said, const Comparison &comparison)
{
    const std::size_t count = comparison.replications;
    return said.arg(toQString(comparison.scenario), QString::number(count),
                    QString::number(comparison.firstSeed),
                    QString::number(comparison.firstSeed + (count > 0 ? count - 1 : 0)));
}

QString stoppedNote(const Comparison &comparison)
{
    if (comparison.replications >= comparison.wanted)
        return {};
    return NotesWords::tr("Stopped after %1 of %2 replications.")
        .arg(countOf(comparison.replications))
        .arg(countOf(comparison.wanted));
}

QStringList withoutEmpty(QStringList notes)
{
    notes.removeAll(QString());
    return notes;
}

QString theoryText(const Sweep &sweep)
{
    if (!sweep.noTheory.empty())
        return NotesWords::tr("No theory of the wait to order: %1").arg(toQString(sweep.noTheory));
    if (sweep.points.empty() || !sweep.points.front().theory)
        return {};
    const WaitTheory &theory = *sweep.points.front().theory;
    return NotesWords::tr("Theory of the wait to order, in the long run: %1, %2.")
        .arg(toQString(theory.notation), toQString(theory.formula));
}

} // namespace

QString saturationText(const Sweep &sweep)
{
    QStringList saturated;
    for (const SweepPoint &point : sweep.points)
        if (point.isSaturated)
            saturated += pointText(sweep.knob, point.value);
    const QString rule =
        NotesWords::tr("Saturated is where fewer than 90 of 100 guests who come are "
                       "served by the end of the evening, and the whole interval "
                       "says so.");
    if (saturated.isEmpty())
        return NotesWords::tr("No point is saturated.") + QLatin1Char(' ') + rule;
    return NotesWords::tr("Saturated at %1.", "a list of points").arg(listText(saturated)) +
           QLatin1Char(' ') + rule;
}

QStringList comparisonNotes(const Comparison &comparison)
{
    QStringList notes{eveningsNote(
        NotesWords::tr("Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the "
                       "same guests in each."),
        comparison)};
    if (comparison.replications > 1)
        notes += NotesWords::tr("Means; of 100 intervals 95 hold the true mean. Differences are to "
                                "the first column, evening by evening, and said only where their "
                                "interval does not hold zero.");
    notes += precisionNotes(comparison);
    if (comparison.measured)
        notes += NotesWords::tr("Measured evenings of each column: %1, at full speed on files in "
                                "the temporary folder, one after another, each commit durable as "
                                "far as that folder is.")
                     .arg(countOf(comparison.measured));
    notes += stoppedNote(comparison);
    return withoutEmpty(notes);
}

QStringList sweepNotes(const Sweep &sweep)
{
    QStringList notes{saturationText(sweep), theoryText(sweep)};
    notes += eveningsNote(NotesWords::tr("Simulated evenings of “%1” at each point: %2 (seeds %3 "
                                         "to %4), with the same guests at each."),
                          sweep.found);
    if (sweep.found.replications > 1)
        notes += NotesWords::tr("Means; of 100 intervals 95 hold the true mean.");
    notes += precisionNotes(sweep.found);
    if (sweep.found.measured)
        notes += NotesWords::tr("Measured evenings at each point: %1, at full speed on files in "
                                "the temporary folder, one after another, each commit durable as "
                                "far as that folder is.")
                     .arg(countOf(sweep.found.measured));
    notes += stoppedNote(sweep.found);
    return withoutEmpty(notes);
}

} // namespace restaurant
