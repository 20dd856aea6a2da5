#include "flowcaption.h"

#include "flowmodel.h"
#include "flowtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"
#include "words/summaries.h"

#include <QCoreApplication>

#include <chrono>

namespace restaurant {

namespace {

constexpr Duration minute = std::chrono::minutes(1);

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
        const FlowHistory::Entry *last = m_model.last();
        if (!last)
            return tr("Nothing has happened yet: a command sets everything in motion.");
        if (isTooFast())
            return lastMinute();
        return join(whatHappened(last->handled), join(why(last->handled), whoKnows(*last)));
    }

private:
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
            return countSince(m_model.now() - minute) > 0;
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
            if (handled.sent.at <= m_model.now() - minute)
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

    /// "The kitchen view is 3 behind, the waiter view 2 behind; the other views know all."
    [[nodiscard]] QString whoKnows(const FlowHistory::Entry &last) const
    {
        QStringList behind;
        for (const ViewName view : allViews) {
            const qint64 missing = number(last.head) - number(m_model.progress(view).at);
            if (missing > 0)
                behind.append(
                    tr("%1 is %2 behind").arg(ViewNames::inSentence(view), grouped(missing)));
        }
        if (behind.isEmpty())
            return last.handled.outcome.events.empty() ? QString() : tr("Every view knows.");
        QString sentence = listText(behind) + QLatin1Char('.');
        sentence[0] = sentence[0].toUpper();
        return behind.size() == static_cast<int>(allViews.size())
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
