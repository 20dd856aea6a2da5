#include "architecturetext.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <array>

namespace restaurant {

namespace {

class ArchitectureWords
{
    Q_DECLARE_TR_FUNCTIONS(Architecture)
};

struct Sentences
{
    const char *title;
    const char *reads;
    const char *keptBy;
    const char *stale;
    const char *wrong;
};

/// In the order of ArchitectureKind. %1 is the time between two runs of a job.
constexpr std::array<Sentences, allArchitectures.size()> architectureSentences{{
    {QT_TRANSLATE_NOOP("Architecture", "Event-sourced"),
     QT_TRANSLATE_NOOP("Architecture", "its own store"),
     QT_TRANSLATE_NOOP("Architecture", "the event log, read on from the view's checkpoint"),
     QT_TRANSLATE_NOOP("Architecture", "as long as the delivery takes"),
     QT_TRANSLATE_NOOP("Architecture",
                       "nothing that the checkpoint does not mend: what comes twice "
                       "or too early is noticed and read again")},
    {QT_TRANSLATE_NOOP("Architecture", "CRUD"),
     QT_TRANSLATE_NOOP("Architecture",
                       "the normalised tables of the write side, joined at each refresh"),
     QT_TRANSLATE_NOOP("Architecture", "nothing: there is one model"),
     QT_TRANSLATE_NOOP("Architecture", "not at all"),
     QT_TRANSLATE_NOOP("Architecture",
                       "every look loads the one store, and waits where it is locked")},
    {QT_TRANSLATE_NOOP("Architecture", "One store"),
     QT_TRANSLATE_NOOP("Architecture", "read tables in the write side's file"),
     QT_TRANSLATE_NOOP("Architecture", "the transaction of the command"),
     QT_TRANSLATE_NOOP("Architecture", "not at all"),
     QT_TRANSLATE_NOOP("Architecture", "each command pays for every view")},
    {QT_TRANSLATE_NOOP("Architecture", "Push"), QT_TRANSLATE_NOOP("Architecture", "its own store"),
     QT_TRANSLATE_NOOP("Architecture", "the write side, after its commit: a second write"),
     QT_TRANSLATE_NOOP("Architecture", "moments"),
     QT_TRANSLATE_NOOP("Architecture", "a crash between commit and push: what was to be pushed is "
                                       "lost for ever, and no one notices")},
    {QT_TRANSLATE_NOOP("Architecture", "Trigger"),
     QT_TRANSLATE_NOOP("Architecture", "its own store"),
     QT_TRANSLATE_NOOP("Architecture",
                       "triggers that note which rows change, and a job that copies them every %1"),
     QT_TRANSLATE_NOOP("Architecture", "up to %1"),
     QT_TRANSLATE_NOOP("Architecture", "the job stops; a table has no trigger")},
    {QT_TRANSLATE_NOOP("Architecture", "Poll"), QT_TRANSLATE_NOOP("Architecture", "its own store"),
     QT_TRANSLATE_NOOP("Architecture", "a job that asks every %1 which rows have changed"),
     QT_TRANSLATE_NOOP("Architecture", "up to %1"),
     QT_TRANSLATE_NOOP("Architecture", "rows that are gone, where nobody looks for them; and what "
                                       "changes at the instant of the question, where it asks by "
                                       "the clock")},
}};

struct FlawWords
{
    const char *wish;
    const char *name; ///< What is so, short.
    const char *tip;
    const char *why;
};

/// In the order of allFlaws.
constexpr std::array<FlawWords, allFlaws.size()> flaws{{
    {QT_TRANSLATE_NOOP("Architecture", "&Lose the next push"),
     QT_TRANSLATE_NOOP("Architecture", "a push lost"),
     QT_TRANSLATE_NOOP("Architecture",
                       "Push: as if the program crashed after its next commit. What is recorded at "
                       "that instant is never pushed, and no one notices."),
     QT_TRANSLATE_NOOP("Architecture", "a push was lost")},
    {QT_TRANSLATE_NOOP("Architecture", "&Stop the job"),
     QT_TRANSLATE_NOOP("Architecture", "job stopped"),
     QT_TRANSLATE_NOOP("Architecture",
                       "Trigger and poll: the job runs once more, then no longer. The views stand "
                       "still until it is set going."),
     QT_TRANSLATE_NOOP("Architecture", "the job has stopped")},
    {QT_TRANSLATE_NOOP("Architecture", "No trigger on &order lines"),
     QT_TRANSLATE_NOOP("Architecture", "lines unwatched"),
     QT_TRANSLATE_NOOP("Architecture",
                       "Trigger: somebody forgot the trigger on the table of order lines. What "
                       "changes there alone is not copied."),
     QT_TRANSLATE_NOOP("Architecture", "no trigger notes changes of order lines")},
    {QT_TRANSLATE_NOOP("Architecture", "No trigger on s&eating"),
     QT_TRANSLATE_NOOP("Architecture", "seating unwatched"),
     QT_TRANSLATE_NOOP("Architecture",
                       "Trigger: somebody forgot the trigger on the table of who sits where. What "
                       "changes there alone is not copied."),
     QT_TRANSLATE_NOOP("Architecture", "no trigger notes who sits where")},
    {QT_TRANSLATE_NOOP("Architecture", "No trigger on s&tock"),
     QT_TRANSLATE_NOOP("Architecture", "stock unwatched"),
     QT_TRANSLATE_NOOP("Architecture",
                       "Trigger: somebody forgot the trigger on the table of stock. What changes "
                       "there alone is not copied."),
     QT_TRANSLATE_NOOP("Architecture", "no trigger notes changes of stock")},
}};
static_assert(allFlaws.front() == Flaw{1}); // so that a flaw finds its words

const FlawWords &of(Flaw flaw)
{
    return flaws[static_cast<std::size_t>(flaw) - 1];
}

const Sentences &of(ArchitectureKind kind)
{
    return architectureSentences[static_cast<std::size_t>(kind)];
}

QString withInterval(const char *sentence, const Architecture &architecture)
{
    const QString text = ArchitectureWords::tr(sentence);
    return hasJob(architecture.kind) ? text.arg(secondsText(architecture.every)) : text;
}

} // namespace

QString architectureTitle(ArchitectureKind kind)
{
    return ArchitectureWords::tr(of(kind).title);
}

QString architectureName(const Architecture &architecture)
{
    QString name = architectureTitle(architecture.kind);
    if (hasJob(architecture.kind))
        name = ArchitectureWords::tr("%1 every %2").arg(name, secondsText(architecture.every));
    if (architecture.flaw != Flaw::None)
        return ArchitectureWords::tr("%1, %2").arg(
            name, ArchitectureWords::tr(of(architecture.flaw).name));
    return isSound(architecture) ? name : ArchitectureWords::tr("%1, misses something").arg(name);
}

QString flawWish(Flaw flaw)
{
    return ArchitectureWords::tr(of(flaw).wish);
}

QString flawTip(Flaw flaw)
{
    return ArchitectureWords::tr(of(flaw).tip);
}

namespace {

QStringList reasonsOf(const Architecture &architecture)
{
    QStringList reasons;
    if (architecture.flaw != Flaw::None)
        reasons += ArchitectureWords::tr(of(architecture.flaw).why);
    if (architecture.by == PollBy::Time)
        reasons += ArchitectureWords::tr(
            "the poll asks by the clock, and what changes in the second of its "
            "question, after it, is not seen");
    if (!architecture.sweeps)
        reasons += ArchitectureWords::tr("nobody looks for rows that are gone");
    return reasons;
}

} // namespace

QString whyMissed(const Architecture &architecture)
{
    return reasonsOf(architecture).join(ArchitectureWords::tr("; "));
}

QString whatDoesNotWork(const Architecture &architecture)
{
    return isSound(architecture)
               ? QString()
               : ArchitectureWords::tr("Does not work: %1").arg(whyMissed(architecture));
}

QString whatIsRead(ArchitectureKind kind)
{
    return ArchitectureWords::tr(of(kind).reads);
}

QString whatKeepsInStep(const Architecture &architecture)
{
    return withInterval(of(architecture.kind).keptBy, architecture);
}

QString howStale(const Architecture &architecture)
{
    return withInterval(of(architecture.kind).stale, architecture);
}

QString whatCanGoWrong(ArchitectureKind kind)
{
    return ArchitectureWords::tr(of(kind).wrong);
}

QString architectureTip(const Architecture &architecture)
{
    QString tip = ArchitectureWords::tr("A refresh reads: %1\nKept in step by: %2\nStale by: %3\n"
                                        "Can go wrong: %4")
                      .arg(whatIsRead(architecture.kind), whatKeepsInStep(architecture),
                           howStale(architecture), whatCanGoWrong(architecture.kind));
    if (!isSound(architecture))
        tip += QLatin1Char('\n') + whatDoesNotWork(architecture);
    if (architecture.kind != ArchitectureKind::EventSourced)
        tip += QLatin1Char('\n') +
               ArchitectureWords::tr("The log is kept for the recording; no view is brought up "
                                     "to date from it.");
    return tip;
}

QString architectureWish(const Architecture &architecture)
{
    return ArchitectureWords::tr("From now on: %1").arg(architectureName(architecture));
}

} // namespace restaurant
