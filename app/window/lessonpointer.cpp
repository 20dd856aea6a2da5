#include "lessonpointer.h"

#include "lesson/spotlight.h"
#include "log/logmodel.h"
#include "scenario/liveform.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "words/plaintext.h"

#include <algorithm>
#include <charconv>

namespace restaurant {

namespace {

/// The command that caused the event at this position, as the log shows it; nothing: it does not.
std::optional<CommandNumber> causeOf(const QAbstractItemModel &log, const QString &position)
{
    for (int row = log.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = log.index(row, 0);
        const auto events =
            index.data(LogModel::EventsRole).value<std::vector<LogModel::EventText>>();
        if (std::any_of(events.begin(), events.end(),
                        [&](const auto &event) { return event.position == position; }))
            return CommandNumber{index.data(LogModel::NumberRole).toLongLong()};
    }
    return std::nullopt;
}

std::optional<OrderId> orderFrom(const std::string &key)
{
    int order = 0;
    const auto read = std::from_chars(key.data(), key.data() + key.size(), order);
    return read.ec == std::errc() ? std::optional(OrderId{order}) : std::nullopt;
}

} // namespace

LessonPointer::LessonPointer(PaneSet *panes, const QAbstractItemModel *log, QWidget *window)
    : QObject(window)
    , m_panes(panes)
    , m_log(log)
    , m_spot(new Spotlight(window))
{
}

void LessonPointer::pointAt(const PointedAt &points, QWidget *beside)
{
    if (const auto order = orderFrom(points.key); points.pane == CuePane::Details && order)
        m_panes->showDetails(*order);
    m_panes->pointAtPane(toQString(wordOf(points.pane)));
    light(points);
    if (QWidget *target = m_panes->pointedAt())
        m_spot->pointAt(target, beside);
}

void LessonPointer::light(const PointedAt &points)
{
    if (points.kind.empty())
        return;
    if (const auto view = viewOf(points.pane)) {
        m_panes->setLit(LitDocuments{DocumentName{*view, points.kind, points.key}}, LitCommands{});
    } else if (const auto command = causeOf(*m_log, toQString(points.key))) {
        m_panes->setLit(LitDocuments{}, LitCommands{*command});
    }
}

void LessonPointer::end()
{
    m_spot->end();
    m_panes->pointAt({});
    m_panes->setLit(std::nullopt, std::nullopt);
}

} // namespace restaurant

#include "moc_lessonpointer.cpp"
