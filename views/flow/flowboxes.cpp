#include "flowboxes.h"

#include "common/plaintext.h"
#include "common/progresstext.h"
#include "common/viewnames.h"
#include "flowmodel.h"
#include "flowtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace restaurant {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FlowBoxes", text);
}

/// Of a page of the past the refusals before it are not known.
FlowBox commandsBox(qint64 handled, qint64 refused, bool isAll)
{
    const FlowPlace place{FlowPlace::Kind::Commands, {}};
    return {place,
            FlowText::title(place),
            {tr("%1 handled").arg(grouped(handled)),
             (isAll ? tr("%1 refused") : tr("\u2265 %1 refused")).arg(grouped(refused))},
            {},
            Hue::CommandBlue};
}

FlowBox writeSideBox(const QString &store, qint64 head, const QString &wrote)
{
    const FlowPlace place{FlowPlace::Kind::WriteSide, {}};
    return {place,
            FlowText::title(place),
            {store, tr("event %1").arg(grouped(head)), wrote},
            {},
            Hue::WriteYellow};
}

FlowBox eventsBox(qint64 head, qint64 onTheWay)
{
    const FlowPlace place{FlowPlace::Kind::Events, {}};
    return {place,
            FlowText::title(place),
            {tr("%1 logged").arg(grouped(head)), tr("%1 in flight").arg(grouped(onTheWay))},
            {},
            Hue::EventOrange};
}

/// Of "at 1 281 · 3 behind, 0.8 s": "3 behind".
QString briefly(const ViewProgress &progress)
{
    if (progress.state != ViewState::Following)
        return ProgressText::word(progress);
    const qint64 missing = number(progress.head) - number(progress.at);
    return missing <= 0 ? tr("up to date") : tr("%1 behind").arg(grouped(missing));
}

FlowBox viewBox(const ViewProgress &progress)
{
    const FlowPlace place{FlowPlace::Kind::View, progress.view};
    const QString full = progress.state == ViewState::Stopped
                             ? tr("stopped at %1").arg(grouped(number(progress.at)))
                             : ProgressText::line(progress);
    return {place,
            ViewNames::shortName(progress.view),
            {},
            {full, briefly(progress)},
            ProgressText::hue(progress)};
}

QString wroteText(const FlowHistory::Entry *last)
{
    if (!last)
        return tr("nothing yet");
    const Outcome &outcome = last->handled.outcome;
    if (outcome.kind == OutcomeKind::Rejected)
        return tr("last: refused");
    return tr("last: %1").arg(FlowText::events(std::ssize(outcome.events)));
}

qint64 onTheWay(const FlowModel &model, qint64 head)
{
    qint64 least = head;
    for (const ViewName view : allViews)
        least = std::min<qint64>(least, number(model.progress(view).at));
    return std::max<qint64>(0, head - least);
}

} // namespace

std::vector<FlowBox> boxesOf(const FlowModel &model)
{
    const FlowHistory::Entry *last = model.last();
    const qint64 handled = last ? number(last->handled.outcome.number) : 0;
    qint64 head = last ? number(last->head) : 0;
    for (const ViewName view : allViews)
        head = std::max<qint64>(head, number(model.progress(view).head));
    std::vector<FlowBox> boxes{
        commandsBox(handled, last ? last->refused : 0, number(model.history().knowsAllFrom()) <= 1),
        writeSideBox(model.store(), head, wroteText(last)), eventsBox(head, onTheWay(model, head))};
    for (const ViewName view : allViews)
        boxes.push_back(viewBox(model.progress(view)));
    return boxes;
}

std::vector<FlowBox> widestBoxes()
{
    constexpr qint64 wide = 88'888;
    std::vector<FlowBox> boxes{
        commandsBox(wide, 8'888, false),
        writeSideBox(QStringLiteral("MMMMMMMM"), wide, tr("last: %1").arg(FlowText::events(88))),
        eventsBox(wide, 888)};
    ViewProgress progress{.at = Position{wide},
                          .head = Position{wide + 888},
                          .behind = std::chrono::seconds(888),
                          .why = {}};
    for (const ViewName view : allViews) {
        progress.view = view;
        boxes.push_back(viewBox(progress));
    }
    return boxes;
}

} // namespace restaurant
