#include "spacetimediagram.h"

#include "common/picture.h"
#include "spacetimepainter.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace restaurant {

SpaceTimeDiagram::SpaceTimeDiagram(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("spaceTime"));
    setAccessibleName(tr("Space-time diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&Themes::instance(), &Themes::themeChanged, this, &SpaceTimeDiagram::layOut);
}

QSize SpaceTimeDiagram::sizeHint() const
{
    return {theme().sizes.ticket * 2, theme().sizes.ticket};
}

QSize SpaceTimeDiagram::minimumSizeHint() const
{
    return {theme().sizes.ticket, SpaceTimeLayout::headHeight() + 3 * theme().sizes.smallLine};
}

void SpaceTimeDiagram::setRows(const WhyRows &rows)
{
    m_plan = planOf(rows);
    m_rows = static_cast<int>(rows.size());
    m_chosen = -1;
    layOut();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setAccessibleDescription(m_layout.captionText());
}

void SpaceTimeDiagram::layOut()
{
    const QSize room = viewport()->size();
    m_layout = SpaceTimeLayout(m_plan, room.width());
    const QSize needed = m_layout.size() + QSize(0, SpaceTimeLayout::headHeight());
    const int line = theme().sizes.smallLine;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(line);
    horizontalScrollBar()->setRange(0, std::max(0, needed.width() - room.width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(line);
    verticalScrollBar()->setRange(0, std::max(0, needed.height() - room.height()));
    viewport()->update();
}

QPoint SpaceTimeDiagram::origin() const
{
    return {-horizontalScrollBar()->value(),
            SpaceTimeLayout::headHeight() - verticalScrollBar()->value()};
}

QPoint SpaceTimeDiagram::inViewport(QPoint place) const
{
    return place + origin();
}

void SpaceTimeDiagram::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect strip(0, 0, viewport()->width(), SpaceTimeLayout::headHeight());
    painter.fillRect(event->rect(), theme().colours.card);
    if (m_plan.moments.empty())
        return;
    SpaceTimePainter picture(painter, m_plan, m_layout);
    painter.setClipRect(
        event->rect().intersected(viewport()->rect().adjusted(0, strip.height(), 0, 0)));
    painter.translate(origin());
    picture.paint(m_chosen);
    painter.resetTransform();
    painter.setClipRect(event->rect().intersected(strip));
    painter.translate(origin().x(), 0);
    picture.paintHeads();
}

void SpaceTimeDiagram::resizeEvent(QResizeEvent *)
{
    layOut();
    if (m_chosen >= 0)
        bringIntoSight(m_chosen);
}

void SpaceTimeDiagram::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void SpaceTimeDiagram::chooseRow(int row)
{
    if (row == m_chosen)
        return;
    m_chosen = row;
    bringIntoSight(row);
    viewport()->update();
}

void SpaceTimeDiagram::choose(int row)
{
    if (row < 0 || row == m_chosen)
        return;
    chooseRow(row);
    emit rowChosen(row);
}

/// All marks of the row, or the last of them where there is no room for all.
void SpaceTimeDiagram::bringIntoSight(int row)
{
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height() - SpaceTimeLayout::headHeight();
    for (const TimeMark &mark : m_plan.marks) {
        if (!mark.belongsTo(row))
            continue;
        const QRect place = m_layout.rowOf(mark.moment);
        if (place.top() < bar->value())
            bar->setValue(place.top());
        else if (place.bottom() > bar->value() + room)
            bar->setValue(place.bottom() - room);
    }
}

const TimeMark *SpaceTimeDiagram::markAt(QPoint place) const
{
    const TimeMark *nearest = nullptr;
    int least = 2 * SpaceTimeLayout::reach();
    for (const TimeMark &mark : m_plan.marks) {
        const int away = (inViewport(m_layout.placeOf(mark)) - place).manhattanLength();
        if (away > least)
            continue;
        least = away;
        nearest = &mark;
    }
    return nearest;
}

std::optional<std::size_t> SpaceTimeDiagram::momentAt(QPoint place) const
{
    for (std::size_t i = 0; i < m_plan.moments.size(); ++i)
        if (m_layout.rowOf(i).contains(place - origin()))
            return i;
    return std::nullopt;
}

/// A mark, or else the first mark of the moment beside whose texts somebody points.
int SpaceTimeDiagram::rowAt(QPoint place) const
{
    if (place.y() < SpaceTimeLayout::headHeight())
        return -1;
    if (const TimeMark *mark = markAt(place))
        return mark->firstRow;
    const auto moment = momentAt(place);
    const auto found = std::find_if(m_plan.marks.begin(), m_plan.marks.end(),
                                    [&](const TimeMark &mark) { return mark.moment == moment; });
    return found == m_plan.marks.end() ? -1 : found->firstRow;
}

QString SpaceTimeDiagram::textAt(QPoint place) const
{
    const QPoint inHeads(place.x() - origin().x(), place.y());
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i)
        if (m_layout.heads()[i].contains(inHeads))
            return m_plan.lifelines[i].says;
    if (place.y() < SpaceTimeLayout::headHeight())
        return {};
    if (const TimeMark *mark = markAt(place))
        return mark->says;
    return {};
}

void SpaceTimeDiagram::mousePressEvent(QMouseEvent *event)
{
    choose(rowAt(event->pos()));
}

void SpaceTimeDiagram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_chosen < 0 ? m_rows - 1 : std::max(0, m_chosen - 1));
    case Qt::Key_Down:
        return choose(std::min(m_rows - 1, m_chosen + 1));
    case Qt::Key_Home:
        return choose(std::min(0, m_rows - 1));
    case Qt::Key_End:
        return choose(m_rows - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool SpaceTimeDiagram::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    tellToolTip(*help, text.isEmpty() ? QString() : toolTipText(text), viewport());
    return true;
}

} // namespace restaurant
