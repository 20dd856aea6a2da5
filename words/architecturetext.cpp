#include "architecturetext.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <array>

namespace restaurant {

namespace {

class Words
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
constexpr std::array<Sentences, allArchitectures.size()> sentences{{
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

const Sentences &of(ArchitectureKind kind)
{
    return sentences[static_cast<std::size_t>(kind)];
}

QString withInterval(const char *sentence, const Architecture &architecture)
{
    const QString text = Words::tr(sentence);
    return hasJob(architecture.kind) ? text.arg(secondsText(architecture.every)) : text;
}

} // namespace

QString architectureTitle(ArchitectureKind kind)
{
    return Words::tr(of(kind).title);
}

QString architectureName(const Architecture &architecture)
{
    const QString title = architectureTitle(architecture.kind);
    return hasJob(architecture.kind)
               ? Words::tr("%1 every %2").arg(title, secondsText(architecture.every))
               : title;
}

QString whatIsRead(ArchitectureKind kind)
{
    return Words::tr(of(kind).reads);
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
    return Words::tr(of(kind).wrong);
}

QString architectureTip(const Architecture &architecture)
{
    QString tip = Words::tr("A refresh reads: %1\nKept in step by: %2\nStale by: %3\n"
                            "Can go wrong: %4")
                      .arg(whatIsRead(architecture.kind), whatKeepsInStep(architecture),
                           howStale(architecture), whatCanGoWrong(architecture.kind));
    if (architecture.kind != ArchitectureKind::EventSourced)
        tip += QLatin1Char('\n') +
               Words::tr("The log is kept for the recording; no view is brought up "
                         "to date from it.");
    return tip;
}

QString architectureWish(const Architecture &architecture)
{
    return Words::tr("From now on: %1").arg(architectureName(architecture));
}

} // namespace restaurant
