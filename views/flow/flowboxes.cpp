#include "flowboxes.h"

#include "common/paneheader.h"
#include "flowmodel.h"
#include "flowtext.h"
#include "read/boards.h"
#include "words/architecturetext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/summaries.h"

#include <QCoreApplication>

#include <algorithm>

namespace restaurant {

namespace {

class FlowBoxWords
{
    Q_DECLARE_TR_FUNCTIONS(FlowBoxes)
};

/// Who has sent a command last, and which.
FlowBox senderBox(FlowPlace::Kind kind, Hue hue, const QStringList &last)
{
    const FlowPlace place{kind, {}};
    const bool isManager = kind == FlowPlace::Kind::Manager; // its whole name is too long for a box
    return {place, isManager ? FlowBoxWords::tr("Policy") : FlowText::title(place), last, {}, hue};
}

/// Of a page of the past the refusals before it are not known.
FlowBox writeSideBox(const QString &store, const FlowCounts &counts, bool isAll)
{
    const FlowPlace place{FlowPlace::Kind::WriteSide, {}};
    return {place,
            FlowText::title(place),
            {store, FlowBoxWords::tr("event %1").arg(grouped(number(counts.written))),
             FlowBoxWords::tr("%1 handled").arg(grouped(counts.handled)),
             (isAll ? FlowBoxWords::tr("%1 refused") : FlowBoxWords::tr("\u2265 %1 refused"))
                 .arg(grouped(counts.refused))},
            {},
            Hue::WriteYellow};
}

FlowBox eventsBox(qint64 logged, qint64 onTheWay)
{
    const FlowPlace place{FlowPlace::Kind::Events, {}};
    return {place,
            FlowText::title(place),
            {FlowBoxWords::tr("%1 logged").arg(grouped(logged)),
             FlowBoxWords::tr("%1 in flight").arg(grouped(onTheWay))},
            {},
            Hue::EventOrange};
}

/// Of "at 1 281 · 3 events, 0:48 behind": "3 behind".
QString briefly(const ViewProgress &progress)
{
    if (progress.state != ViewState::Following)
        return ProgressText::word(progress);
    if (!progress.why.empty())
        return FlowBoxWords::tr("empty");
    if (progress.onTheWay > 0)
        return FlowBoxWords::tr("at %1").arg(grouped(number(progress.at)));
    const qint64 missing = number(progress.head) - number(progress.at);
    return missing <= 0 ? FlowBoxWords::tr("up to date")
                        : FlowBoxWords::tr("%1 behind").arg(grouped(missing));
}

FlowBox viewBox(const ViewProgress &progress)
{
    const FlowPlace place{FlowPlace::Kind::View, progress.view};
    const QString full = progress.state == ViewState::Stopped
                             ? FlowBoxWords::tr("stopped at %1").arg(grouped(number(progress.at)))
                             : ProgressText::line(progress);
    return {
        place, ViewNames::shortName(progress.view), {}, {full, briefly(progress)}, hueOf(progress)};
}

/// The last that had left by then, of people or of the process manager: name and command.
QStringList lastOf(const FlowModel &model, bool ofManager)
{
    const auto &entries = model.history().entries();
    for (std::size_t i = model.history().upTo(model.now()); i-- > 0;) {
        const SentCommand &sent = entries[i].handled.sent;
        if ((sent.actor.role == Role::Policy) != ofManager)
            continue;
        const QString word = summaryOf(sent.command).word;
        return ofManager ? QStringList{word} : QStringList{toQString(sent.actor.name.text()), word};
    }
    return ofManager ? QStringList{FlowBoxWords::tr("nothing yet")}
                     : QStringList{FlowBoxWords::tr("nobody yet"), {}};
}

int lastSender(const FlowModel &model)
{
    const auto &entries = model.history().entries();
    for (std::size_t i = model.history().upTo(model.now()); i-- > 0;)
        if (entries[i].handled.sent.actor.role != Role::Policy)
            return entries[i].person;
    return FlowPeople::nobody;
}

/// Everybody by name, for who cannot see the figures.
FlowBox peopleBox(const FlowModel &model)
{
    FlowBox box = senderBox(FlowPlace::Kind::People, Hue::CommandBlue, lastOf(model, false));
    for (int place = 0; place < FlowPeople::places; ++place)
        box.people.append(model.people().markAt(place, model.guests()));
    box.sender = lastSender(model);
    QStringList all = model.people().names();
    if (model.guests() > 0)
        all.append(counted("FlowText", "%1 guest inside",
                           QT_TRANSLATE_N_NOOP("FlowText", "%1 guests inside"), model.guests()));
    if (all.isEmpty())
        return box;
    box.states = {
        FlowBoxWords::tr("%1; last: %2").arg(listText(all), box.lines.join(QLatin1Char(' ')))};
    return box;
}

qint64 onTheWay(const FlowModel &model, qint64 logged)
{
    qint64 least = logged;
    for (const ViewName view : FirstBoards::views)
        least = std::min<qint64>(least, number(model.progress(view).at));
    return std::max<qint64>(0, logged - least);
}

} // namespace

QString saysOf(const FlowBox &box)
{
    return box.states.isEmpty() ? box.lines.join(QStringLiteral(" · ")) : box.states.first();
}

std::vector<FlowBox> boxesOf(const FlowModel &model)
{
    const FlowCounts &counts = model.counts();
    const qint64 logged = number(counts.logged);
    std::vector<FlowBox> boxes{
        peopleBox(model),
        writeSideBox(model.store(), counts, number(model.history().knowsAllFrom()) <= 1),
        eventsBox(logged, onTheWay(model, logged)),
        senderBox(FlowPlace::Kind::Manager, Hue::PolicyLilac, lastOf(model, true))};
    for (const ViewName view : FirstBoards::views) {
        boxes.push_back(viewBox(model.progress(view)));
        if (!model.hears(view))
            boxes.back().insteadOfRoad = architectureTitle(model.architecture().kind);
    }
    return boxes;
}

std::vector<FlowBox> widestBoxes()
{
    constexpr qint64 wide = 88'888;
    FlowCounts counts;
    counts.handled = wide;
    counts.refused = 8'888;
    counts.written = Position{wide};
    const QString word = QStringLiteral("RequestPayment");
    std::vector<FlowBox> boxes{
        senderBox(FlowPlace::Kind::People, Hue::CommandBlue, {QStringLiteral("MMMMMMM"), word}),
        writeSideBox(QStringLiteral("MMMMMMMM"), counts, false), eventsBox(wide, 888),
        senderBox(FlowPlace::Kind::Manager, Hue::PolicyLilac, {word})};
    ViewProgress progress{.at = Position{wide},
                          .head = Position{wide + 888},
                          .behind = std::chrono::seconds(888),
                          .why = {}};
    for (const ViewName view : FirstBoards::views) {
        progress.view = view;
        boxes.push_back(viewBox(progress));
    }
    return boxes;
}

} // namespace restaurant
