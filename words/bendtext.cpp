#include "bendtext.h"

#include "names.h"
#include "plaintext.h"

#include <QLocale>

#include <array>

namespace restaurant {

namespace {

struct BendWords
{
    const char *sign;
    const char *deed;
    const char *fate;
    const char *meaning;
};

const BendWords &of(BendKind kind)
{
    static constexpr std::array<BendWords, allBendKinds.size()> all{{
        {"◷", QT_TRANSLATE_NOOP("BendText", "Make it late"), QT_TRANSLATE_NOOP("BendText", "late"),
         QT_TRANSLATE_NOOP("BendText", "It comes later, and others overtake it.")},
        {"✕", QT_TRANSLATE_NOOP("BendText", "Throw it away"),
         QT_TRANSLATE_NOOP("BendText", "thrown away"),
         QT_TRANSLATE_NOOP("BendText", "It never comes. The view is not behind, and yet wrong.")},
        {"×2", QT_TRANSLATE_NOOP("BendText", "Deliver it twice"),
         QT_TRANSLATE_NOOP("BendText", "delivered twice"),
         QT_TRANSLATE_NOOP("BendText", "It comes again a little later.")},
        {"⇄", QT_TRANSLATE_NOOP("BendText", "Swap it with the next"),
         QT_TRANSLATE_NOOP("BendText", "swapped"),
         QT_TRANSLATE_NOOP("BendText", "It comes behind the event that follows it.")},
        {"‖", QT_TRANSLATE_NOOP("BendText", "Pause the projector"),
         QT_TRANSLATE_NOOP("BendText", "paused"),
         QT_TRANSLATE_NOOP("BendText", "The projector stands still for a while, and all waits.")},
        {"≈", QT_TRANSLATE_NOOP("BendText", "Slow the projector down"),
         QT_TRANSLATE_NOOP("BendText", "slowed down"),
         QT_TRANSLATE_NOOP("BendText", "The projector needs so long for each event.")},
        {"⚡", QT_TRANSLATE_NOOP("BendText", "Crash before it is noted"),
         QT_TRANSLATE_NOOP("BendText", "shown, and forgotten in a crash"),
         QT_TRANSLATE_NOOP("BendText", "The projector crashes between showing the event and noting "
                                       "that it has, and is brought it again.")},
        {"☾", QT_TRANSLATE_NOOP("BendText", "Lose its wake-up"),
         QT_TRANSLATE_NOOP("BendText", "not told of"),
         QT_TRANSLATE_NOOP("BendText",
                           "The projector is not told that there is something: what comes next "
                           "wakes it.")},
        {"☠", QT_TRANSLATE_NOOP("BendText", "Poison it"), QT_TRANSLATE_NOOP("BendText", "poison"),
         QT_TRANSLATE_NOOP("BendText", "The projector cannot show it, however often it tries.")},
        {"↻", QT_TRANSLATE_NOOP("BendText", "Fail for a while"),
         QT_TRANSLATE_NOOP("BendText", "refused for a while"),
         QT_TRANSLATE_NOOP("BendText", "The projector cannot show it for a while; then it can.")},
        {"∅", QT_TRANSLATE_NOOP("BendText", "Crash before it is published"),
         QT_TRANSLATE_NOOP("BendText", "never published"),
         QT_TRANSLATE_NOOP(
             "BendText", "A dual write: a crash between writing and publishing. Nothing that came "
                         "of the command is ever sent to this view.")},
        {"□", QT_TRANSLATE_NOOP("BendText", "Throw the view away"),
         QT_TRANSLATE_NOOP("BendText", "thrown away as a whole"),
         QT_TRANSLATE_NOOP("BendText", "It shows nothing. Who looks and finds it empty has it "
                                       "rebuilt, which takes so long for each event of the log.")},
    }};
    return all[static_cast<std::size_t>(kind)];
}

QString lengthOf(Duration length)
{
    return toQString(durationText(length));
}

} // namespace

QString BendText::deed(BendKind kind)
{
    return tr(of(kind).deed);
}

QString BendText::deed(const Bend &bend)
{
    return takesTime(bend.kind)
               ? tr("%1, by %2", "a deed, how long").arg(deed(bend.kind), length(bend))
               : deed(bend.kind);
}

QString BendText::length(const Bend &bend)
{
    if (bend.kind != BendKind::Discard)
        return lengthOf(bend.by);
    constexpr int digits = 6;
    const double seconds = std::chrono::duration<double>(bend.by).count();
    return tr("%1 s").arg(QLocale().toString(seconds, 'g', digits));
}

QString BendText::fate(BendKind kind)
{
    return tr(of(kind).fate);
}

QString BendText::sign(BendKind kind)
{
    return QString::fromUtf8(of(kind).sign);
}

QString BendText::meaning(BendKind kind)
{
    return tr(of(kind).meaning);
}

QString BendText::tooLate()
{
    return tr("The view has shown it: only what is late can be caught. Set a delay first.");
}

QString BendText::wish(const Bend &bend)
{
    const QString view = ViewNames::inSentence(bend.view);
    if (bend.kind == BendKind::Discard)
        return tr("All of %1 is thrown away; a rebuild takes %2 for each event of the log")
            .arg(view, length(bend));
    if (isOfProjector(bend.kind)) {
        if (bend.by == Duration::zero())
            return tr("The projector of %1 works as ever").arg(view);
        return bend.kind == BendKind::Pause
                   ? tr("The projector of %1 stands still for %2").arg(view, lengthOf(bend.by))
                   : tr("The projector of %1 needs %2 for each event").arg(view, lengthOf(bend.by));
    }
    if (bend.event != Position{})
        return tr("Event %1 is %2 on its way to %3")
            .arg(grouped(number(bend.event)), fate(bend.kind), view);
    if (bend.perMille == 0)
        return tr("From now on no more events are %1 on their way to %2")
            .arg(fate(bend.kind), view);
    return tr("From now on %1 of 1 000 events are %2 on their way to %3")
        .arg(grouped(bend.perMille), fate(bend.kind), view);
}

QString BendText::policy(PoisonPolicy policy)
{
    switch (policy) {
    case PoisonPolicy::Stop:
        return tr("Stop the view");
    case PoisonPolicy::SkipAndRecord:
        return tr("Go on without it, and note it");
    case PoisonPolicy::ParkStream:
        return tr("Park the order's events");
    case PoisonPolicy::RetryThenPark:
        return tr("Try again, then park");
    }
    return {};
}

QString BendText::retry(RetryKind kind)
{
    switch (kind) {
    case RetryKind::Fixed:
        return tr("always after the same pause");
    case RetryKind::BackOff:
        return tr("each time after twice the pause");
    case RetryKind::Jitter:
        return tr("the same, by chance");
    }
    return {};
}

QString BendText::guarantee(const Protections &all)
{
    Protections protections = all;
    protections.singleFlight = false;
    if (protections == atMostOnce())
        return tr("At most once");
    if (protections == atLeastOnce())
        return tr("At least once");
    return protections == effectivelyOnce() ? tr("Effectively once") : QString();
}

QString BendText::protections(const Protections &protections)
{
    QStringList on;
    if (protections.duplicates)
        on += tr("duplicate check");
    if (protections.gaps)
        on += tr("gap check");
    if (protections.order)
        on += tr("order");
    if (protections.retry)
        on += tr("retry");
    if (protections.singleFlight)
        on += tr("single flight");
    return on.isEmpty() ? tr("none") : listText(on);
}

QString BendText::wish(ViewName view, const Protections &protections)
{
    const QString guarantee = BendText::guarantee(protections);
    return tr("From now on %1 is protected by: %2; a poison event: %3")
        .arg(ViewNames::inSentence(view),
             guarantee.isEmpty()
                 ? BendText::protections(protections)
                 : tr("%1 (%2)").arg(BendText::protections(protections), withinSentence(guarantee)),
             withinSentence(policy(protections.poison)));
}

QString BendText::deed(ParkedHandling how)
{
    switch (how) {
    case ParkedHandling::Repair:
        return tr("Repair");
    case ParkedHandling::Replay:
        return tr("Try again");
    case ParkedHandling::Drop:
        return tr("Drop");
    }
    return {};
}

QString BendText::meaning(ParkedHandling how)
{
    switch (how) {
    case ParkedHandling::Repair:
        return tr("From now on it can be shown: it, and what waits behind it, is");
    case ParkedHandling::Replay:
        return tr("Try it once more, and what waits behind it if that goes well");
    case ParkedHandling::Drop:
        return tr("Never show it; what waits behind it is shown");
    }
    return {};
}

QString BendText::wish(ViewName view, Position event, ParkedHandling how)
{
    const QString which = event == Position{} ? tr("All parked events")
                                              : tr("Parked event %1").arg(grouped(number(event)));
    return tr("%1 of %2: %3").arg(which, ViewNames::inSentence(view), withinSentence(deed(how)));
}

} // namespace restaurant
