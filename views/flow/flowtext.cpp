#include "flowtext.h"

#include "common/paneheader.h"
#include "flowboxes.h"
#include "flowmodel.h"
#include "read/boards.h"
#include "words/architecturetext.h"
#include "words/bendtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/refusaltext.h"
#include "words/servicetext.h"
#include "words/summaries.h"

#include <chrono>

namespace restaurant {

QString FlowText::title(const FlowPlace &place)
{
    switch (place.kind) {
    case FlowPlace::Kind::People:
        return tr("People");
    case FlowPlace::Kind::WriteSide:
        return tr("Write side");
    case FlowPlace::Kind::Events:
        return tr("Events");
    case FlowPlace::Kind::Manager:
        return tr("Policy: the process manager");
    case FlowPlace::Kind::View:
        return tr("%1 view").arg(ViewNames::shortName(place.view));
    }
    return {};
}

namespace {

/// What a message says, where it comes from, where it goes.
class MessageInfo
{
    Q_DECLARE_TR_FUNCTIONS(MessageInfo)

public:
    static FlowInfo ofCommand(const FlowModel &model, const HandledCommand &handled)
    {
        const Summary summary = summaryOf(handled.sent.command);
        QString text = tr("%1 · from %2 at %3 to the write side, which %4.")
                           .arg(summary.text, toQString(handled.sent.actor.name.text()),
                                clockOf(handled.sent.at), answer(model, handled));
        text += stretched(tr("The write side answers at once"), model);
        return {tr("%1 · command %2").arg(summary.word, grouped(number(handled.outcome.number))),
                text,
                model.json().command ? model.json().command(handled.sent.command) : QString()};
    }

    static FlowInfo ofEvent(const FlowModel &model, const HandledCommand &handled,
                            const RecordedEvent &event, const FlowRoad &road)
    {
        const Summary summary = summaryOf(event.event);
        const QString from = tr("%1 · recorded in %2 at %3, because of %4 of %5. ")
                                 .arg(summary.text, toQString(event.stream.toText()),
                                      clockOf(event.at), summaryOf(handled.sent.command).word,
                                      toQString(handled.sent.actor.name.text()));
        return {tr("%1 · event %2").arg(summary.word, grouped(number(event.position))),
                from + whereTo(model, event, road),
                model.json().event ? model.json().event(event.event) : QString()};
    }

private:
    /// Of what only a trail knows not every event is known.
    static QString answer(const FlowModel &model, const HandledCommand &handled)
    {
        switch (handled.outcome.kind) {
        case OutcomeKind::Accepted:
            if (!model.history().find(handled.outcome.number))
                return tr("accepted it");
            return tr("accepted it: %1").arg(eventsText(std::ssize(handled.outcome.events)));
        case OutcomeKind::Rejected:
            return tr("refused it: %1").arg(refusalText(handled.outcome));
        case OutcomeKind::Repeated:
            return tr("knew it already and answered as the first time");
        }
        return {};
    }

    static QString whereTo(const FlowModel &model, const RecordedEvent &event, const FlowRoad &road)
    {
        if (road.kind == FlowRoad::Kind::ToManager)
            return tr("To the process manager, which answers it with a command.");
        if (road.kind != FlowRoad::Kind::ToView)
            return tr("To the log, where every view reads it.");
        const QString to = ViewNames::inSentence(road.view);
        if (const BentMessage *bent = model.fateOf(road.view, event.position); bent && bent->kind)
            return fate(*bent, to, model.now());
        const auto comes = model.comesTo(road.view, event);
        if (!comes)
            return model.fateOf(road.view, event.position)
                       ? tr("To %1, where it waits, and nobody knows for how long.").arg(to)
                       : tr("It is not brought to %1.").arg(to);
        if (*comes == event.at)
            return tr("To %1, at once.").arg(to) + stretched(tr("It takes no time"), model);
        return tr("To %1, where it arrives at %2, after %3.")
            .arg(to, clockOf(*comes), secondsText(*comes - event.at));
    }

    /// What was done to it, and what comes of that.
    static QString fate(const BentMessage &bent, const QString &to, Instant now)
    {
        const QString what = tr("On its way to %1: %2 %3, at %4 (injected). ")
                                 .arg(to, BendText::sign(*bent.kind), BendText::fate(*bent.kind),
                                      clockOf(bent.bentAt));
        if (bent.isLost())
            return what + tr("It never arrives.");
        if (bent.shown.empty())
            return what + tr("It waits, and nobody knows for how long.");
        QStringList times;
        for (const Instant shown : bent.shown)
            times += clockOf(shown);
        const bool isPast = bent.isShownBy(now);
        return what +
               (isPast ? tr("It was shown at %1.") : tr("It is shown at %1.")).arg(listText(times));
    }

    /// Honest: the picture shows a way where restaurant time passes none.
    static QString stretched(const QString &why, const FlowModel &model)
    {
        if (model.times().shortest == Duration{})
            return {};
        return QLatin1Char(' ') +
               tr("%1; it is drawn for a moment so that it can be seen.").arg(why);
    }
};

class PlaceInfo
{
    Q_DECLARE_TR_FUNCTIONS(PlaceInfo)

public:
    static FlowInfo of(const FlowModel &model, const FlowPlace &place)
    {
        const QString title = FlowText::title(place);
        for (const FlowBox &box : boxesOf(model))
            if (box.place == place)
                return {title, saysOf(box) + QStringLiteral(". ") + meaning(model, place), {}};
        return {title, {}, {}};
    }

private:
    static QString meaning(const FlowModel &model, const FlowPlace &place)
    {
        switch (place.kind) {
        case FlowPlace::Kind::People:
            return meaningOf(PaneSide::Commanding);
        case FlowPlace::Kind::Manager:
            return tr("Hears of events as a view does, and answers some with commands of its own.");
        case FlowPlace::Kind::WriteSide:
            return meaningOf(PaneSide::Writing);
        case FlowPlace::Kind::Events:
            return tr("What has happened, in order, never changed. Each view reads it by itself.");
        case FlowPlace::Kind::View:
            return ofView(model, place.view);
        }
        return {};
    }

    static QString ofView(const FlowModel &model, ViewName view)
    {
        const ViewProgress &progress = model.progress(view);
        if (progress.state == ViewState::Stopped)
            return toQString(progress.why);
        if (!model.hears(view))
            return tr("%1: no event is brought to it; it reads %2.")
                .arg(architectureName(model.architecture()), whatIsRead(model.architecture().kind));
        const Duration delay = model.delayOf(view);
        const QString heard =
            delay == Duration{}
                ? tr("In this scenario it hears of an event at once.")
                : tr("In this scenario it hears of an event %1 after it was written.")
                      .arg(secondsText(delay));
        return model.isBent(view)
                   ? heard + QLatin1Char(' ') +
                         tr("What is delivered to it is bent: its menu says how, under Deliveries.")
                   : heard;
    }
};

/// Those who wait on a road: who they are, and when each arrives.
class QueueInfo
{
    Q_DECLARE_TR_FUNCTIONS(QueueInfo)

public:
    static FlowInfo of(const FlowModel &model, const FlowTraffic &traffic, const FlowRoad &road)
    {
        for (const FlowQueue &queue : traffic.queues) {
            if (queue.road != road)
                continue;
            QStringList lines;
            for (const FlowMessage &message : queue.waiting)
                lines.append(line(model, message, road.view));
            const Duration delay = model.delayOf(road.view);
            const QString late =
                delay == Duration{}
                    ? QString()
                    : tr("It hears of each %1 late, on purpose. ").arg(secondsText(delay));
            return {
                tr("%1 on their way to %2")
                    .arg(eventsText(std::ssize(queue.waiting)), ViewNames::inSentence(road.view)),
                late + tr("Who arrives first stands first."), lines.join(QLatin1Char('\n'))};
        }
        return {};
    }

private:
    static QString line(const FlowModel &model, const FlowMessage &message, ViewName view)
    {
        const RecordedEvent *event = model.findEvent(message);
        if (!event)
            return grouped(number(message.event));
        const Summary summary = summaryOf(event->event);
        const QString what = QStringLiteral("%1 %2 %3")
                                 .arg(grouped(number(message.event)), summary.word, summary.text);
        const auto comes = model.comesTo(view, *event);
        return comes ? tr("%1, arrives at %2").arg(what, clockOf(*comes))
                     : tr("%1, waits").arg(what);
    }
};

} // namespace

FlowInfo infoOf(const FlowModel &model, const FlowTraffic &traffic, const FlowSubject &subject)
{
    if (const auto *place = std::get_if<FlowPlace>(&subject))
        return PlaceInfo::of(model, *place);
    if (const auto *road = std::get_if<FlowRoad>(&subject))
        return QueueInfo::of(model, traffic, *road);
    const auto &traveller = std::get<FlowTraveller>(subject);
    const HandledCommand *handled = model.find(traveller.message.command);
    if (!handled)
        return {};
    const RecordedEvent *event = model.findEvent(traveller.message);
    return event ? MessageInfo::ofEvent(model, *handled, *event, traveller.road)
                 : MessageInfo::ofCommand(model, *handled);
}

namespace {

constexpr Duration aMinute = std::chrono::minutes(1);

/// More commands than that in a second of the wall's clock: one of them would say nothing.
constexpr double mostToldPerSecond = 4;

class Caption
{
    Q_DECLARE_TR_FUNCTIONS(FlowCaption)

public:
    explicit Caption(const FlowModel &model)
        : m_model(model)
    {
    }

    [[nodiscard]] QString text() const
    {
        return join(otherThanEvents(), join(services(), lately()));
    }

private:
    /// The picture shows what happened; what is read is another matter under most architectures.
    [[nodiscard]] QString otherThanEvents() const
    {
        const Architecture &architecture = m_model.architecture();
        if (architecture.kind == ArchitectureKind::EventSourced)
            return {};
        return tr("%1: no event is brought to kitchen, waiter, status and order details; each "
                  "reads %2.")
            .arg(architectureName(architecture), whatIsRead(architecture.kind));
    }

    /// Where the road of a command ends for the time being.
    [[nodiscard]] QString services() const
    {
        QString text;
        for (const Service service : allServices)
            text = join(text, serviceText(service,
                                          m_model.services().at(static_cast<std::size_t>(service)),
                                          std::nullopt));
        return text;
    }

    [[nodiscard]] QString lately() const
    {
        const FlowHistory::Entry *last = m_model.last();
        if (!last)
            return tr("Nothing has happened yet: a command sets everything in motion.");
        if (isTooFast())
            return lastMinute();
        return join(whatHappened(last->handled), join(why(last->handled), whoKnows(*last)));
    }

    static QString join(const QString &first, const QString &second)
    {
        return first.isEmpty() || second.isEmpty() ? first + second
                                                   : first + QLatin1Char(' ') + second;
    }

    [[nodiscard]] std::size_t countSince(Instant then) const
    {
        return m_model.history().upTo(m_model.now()) - m_model.history().upTo(then);
    }

    [[nodiscard]] bool isTooFast() const
    {
        if (m_model.times().shortest == Duration{})
            return countSince(m_model.now() - aMinute) > 0;
        // The shortest time shown is a third of a second of the wall's clock.
        return static_cast<double>(countSince(m_model.now() - 3 * m_model.times().shortest)) >
               mostToldPerSecond;
    }

    [[nodiscard]] QString lastMinute() const
    {
        const auto &entries = m_model.history().entries();
        const std::size_t known = m_model.history().upTo(m_model.now());
        qint64 events = 0;
        qint64 refused = 0;
        std::size_t commands = 0;
        for (std::size_t i = known; i-- > 0; ++commands) {
            const HandledCommand &handled = entries[i].handled;
            if (handled.sent.at <= m_model.now() - aMinute)
                break;
            events += std::ssize(handled.outcome.events);
            refused += handled.outcome.kind == OutcomeKind::Rejected ? 1 : 0;
        }
        return tr("In the last minute of the restaurant's clock: %1, %2, %3 refused.")
            .arg(counted("FlowCaption", "%1 command",
                         QT_TRANSLATE_N_NOOP("FlowCaption", "%1 commands"),
                         static_cast<qint64>(commands)),
                 eventsText(events), grouped(refused));
    }

    static QString whatHappened(const HandledCommand &handled)
    {
        const QString command =
            tr("%1 %2 of %3")
                .arg(clockOf(handled.sent.at), summaryOf(handled.sent.command).word,
                     toQString(handled.sent.actor.name.text()));
        switch (handled.outcome.kind) {
        case OutcomeKind::Accepted:
            return tr("%1 was accepted: %2.")
                .arg(command, eventsText(std::ssize(handled.outcome.events)));
        case OutcomeKind::Rejected:
            return tr("%1 was refused: %2").arg(command, refusalText(handled.outcome));
        case OutcomeKind::Repeated:
            return tr("%1 came again: it was answered as the first time, and nothing was written.")
                .arg(command);
        }
        return {};
    }

    static QString why(const HandledCommand &handled)
    {
        if (handled.sent.causation != Position{})
            return tr("It answers event %1.").arg(grouped(number(handled.sent.causation)));
        if (handled.outcome.kind == OutcomeKind::Rejected && handled.sent.seen)
            return tr("It was decided on %1 as it was after event %2.")
                .arg(ViewNames::inSentence(handled.sent.seen->view),
                     grouped(number(handled.sent.seen->position)));
        return {};
    }

    /// It is the write side's own tables, or is written with them.
    [[nodiscard]] bool isNeverBehind(ViewName view) const
    {
        const ArchitectureKind kind = m_model.architecture().kind;
        return isKeptByArchitecture(view) &&
               (kind == ArchitectureKind::Crud || kind == ArchitectureKind::OneStore);
    }

    /// "The kitchen view is 3 behind, the waiter view 2 behind; the other views know all."
    [[nodiscard]] QString whoKnows(const FlowHistory::Entry &last) const
    {
        QStringList behind;
        for (const ViewName view : FirstBoards::views) {
            if (isNeverBehind(view))
                continue;
            const qint64 missing = number(last.head) - number(m_model.progress(view).at);
            if (missing > 0)
                behind.append(
                    tr("%1 is %2 behind").arg(ViewNames::inSentence(view), grouped(missing)));
        }
        if (behind.isEmpty())
            return last.handled.outcome.events.empty() ? QString() : tr("Every view knows.");
        QString sentence = listText(behind) + QLatin1Char('.');
        sentence[0] = sentence[0].toUpper();
        return behind.size() == static_cast<int>(FirstBoards::views.size())
                   ? sentence
                   : join(sentence, tr("The others know everything."));
    }

    const FlowModel &m_model;
};

} // namespace

QString captionOf(const FlowModel &model)
{
    return Caption(model).text();
}

} // namespace restaurant
