#include "cursorcontroller.h"

#include "common/paint.h"
#include "theme/themes.h"
#include "timeline/timelinepane.h"
#include "window/paneset.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

StepBy stepOf(CursorStep step)
{
    switch (step) {
    case CursorStep::ByEvent:
        return StepBy::OneEvent;
    case CursorStep::ByCommand:
        return StepBy::OneCommand;
    case CursorStep::ByCue:
        return StepBy::OneCue;
    }
    return StepBy::OneEvent;
}

Condition conditionOf(UntilKind kind, int number)
{
    switch (kind) {
    case UntilKind::Rejected:
        return UntilRejected{};
    case UntilKind::Delivered:
        return UntilDelivered{OrderId{number}};
    case UntilKind::Behind:
        return UntilBehind{ViewName::Waiter, number};
    }
    return UntilRejected{};
}

TimelineCursor shown(const CursorState &cursor)
{
    return {cursor.now,  cursor.mark.event, cursor.end,      cursor.endEvent,
            cursor.live, cursor.playing,    cursor.backwards};
}

int percentOf(const IndexState &index)
{
    return static_cast<int>(100 * number(index.done) / number(index.all));
}

std::vector<TimelineMark> marksOf(const std::vector<StoryNote> &notes)
{
    std::vector<TimelineMark> marks;
    for (const StoryNote &note : notes)
        marks.push_back(
            {note.at, MarkKind::Noted, toQString(note.text), static_cast<qint64>(note.number)});
    return marks;
}

} // namespace

CursorController::CursorController(TimelinePane *pane, TimelineModel *model,
                                   OrderController *orders, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_model(model)
    , m_orders(orders)
{
    connectPane();
    connect(orders, &OrderController::actedInThePast, this, &CursorController::keep);
}

void CursorController::connectPane()
{
    const auto forward = [this](auto signal, auto act) {
        connect(m_pane, signal, this, [this, act](const auto &...values) {
            if (m_evening)
                act(*m_evening, values...);
        });
    };
    forward(&TimelinePane::seekRequested, [](Evening &evening, Instant at) { evening.seek(at); });
    forward(&TimelinePane::stepRequested, [](Evening &evening, CursorStep step, int direction) {
        evening.stepCursor(stepOf(step), direction);
    });
    forward(&TimelinePane::liveRequested, [](Evening &evening) { evening.goLive(); });
    forward(&TimelinePane::playRequested, [](Evening &evening, bool backwards) {
        backwards ? evening.playBackwards() : evening.run();
    });
    forward(&TimelinePane::pauseRequested, [](Evening &evening) { evening.pause(); });
    forward(&TimelinePane::loopRequested,
            [](Evening &evening, const std::optional<std::pair<Instant, Instant>> &stretch) {
                evening.loopOver(stretch);
            });
    forward(&TimelinePane::untilRequested, [](Evening &evening, UntilKind kind, int number) {
        evening.seekUntil(conditionOf(kind, number));
    });
    forward(&TimelinePane::noteWritten,
            [](Evening &evening, const QString &text) { evening.writeNote(text); });
    forward(&TimelinePane::noteEdited, [](Evening &evening, qint64 note, const QString &text) {
        evening.editNote(NoteNumber{note}, text);
    });
    forward(&TimelinePane::noteRemoved,
            [](Evening &evening, qint64 note) { evening.removeNote(NoteNumber{note}); });
    connect(m_pane, &TimelinePane::noteWritten, this, &CursorController::noted);
    connect(m_pane, &TimelinePane::noteEdited, this, &CursorController::noted);
    connect(m_pane, &TimelinePane::noteRemoved, this, &CursorController::noted);
    connect(m_pane, &TimelinePane::branchRequested, this, [this] {
        m_kept = nullptr;
        emit branchWanted();
    });
}

void CursorController::serve(Evening *evening, const EveningInfo &info)
{
    m_evening = evening;
    m_name = scenarioText(info.scenario.name);
    connect(evening, &Evening::cursorMoved, this, &CursorController::follow);
    connect(evening, &Evening::notesChanged, m_model,
            [this](const std::vector<StoryNote> &notes) { m_model->setNotes(marksOf(notes)); });
    connect(evening, &Evening::branched, this, [this](const QString &path) {
        m_branch = path;
        emit branchMade(
            path, tr("Branch of %1 at event %2").arg(m_name, grouped(number(m_cursor.mark.event))),
            m_cursor.now);
    });
    connect(evening, &Evening::indexMoved, m_model, [this](const IndexState &index) {
        m_model->setIndexed(index.isOver() ? 100 : percentOf(index));
    });
    connect(evening, &Evening::opened, this, &CursorController::doKept);
    doKept(info);
}

void CursorController::follow(const CursorState &cursor)
{
    m_cursor = cursor;
    m_model->setCursor(shown(cursor));
    emit cursorMoved(cursor);
}

void CursorController::keep(const OrderController::Act &act)
{
    m_kept = act;
    emit branchWanted();
}

/// What could not be done in the past is done where the branch leaves it.
void CursorController::doKept(const EveningInfo &info)
{
    if (info.isOpening)
        return;
    const OrderController::Act kept = std::exchange(m_kept, nullptr);
    const QString branch = std::exchange(m_branch, {});
    if (kept && !branch.isEmpty() && QFileInfo(info.file) == QFileInfo(branch))
        m_orders->doOnBranch(kept);
}

void CursorController::branchTo(const QString &path)
{
    if (m_evening)
        m_evening->branch(path);
}

namespace {

constexpr auto once =
    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);

} // namespace

MomentController::MomentController(QWidget *window, PaneSet *panes)
    : QObject(window)
    , m_window(window)
    , m_panes(panes)
{
}

void MomentController::goTo(Instant at, Evening *evening, const EveningSource &source)
{
    connect(evening, &Evening::arrived, this, &MomentController::arrive, once);
    if (source.kind == EveningSource::Kind::Scenario)
        return evening->runUntil(at);
    if (source.readOnly)
        return evening->seek(at); // it cannot go on
    const auto go = [evening, at](const CursorState &end) {
        at < end.now ? evening->seek(at) : evening->runUntil(at);
    };
    connect(evening, &Evening::cursorMoved, evening, go, once);
}

void MomentController::stayHere()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_window->repaint();
            emit settled();
        },
        Qt::QueuedConnection);
}

void MomentController::arrive()
{
    m_panes->settle();
    tellSettled();
}

/// Not before the panes have drawn what they put off, as a text that need not change each frame.
void MomentController::tellSettled()
{
    const QList<QTimer *> timers = m_window->findChildren<QTimer *>();
    const bool putsOff = std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
        return timer->isSingleShot() && timer->isActive();
    });
    if (putsOff)
        QTimer::singleShot(FrameGate::frameMilliseconds, this, &MomentController::tellSettled);
    else
        stayHere();
}

namespace {

constexpr int thickness = 3;

} // namespace

CursorFrame::CursorFrame(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("cursorFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

void CursorFrame::say(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    setGeometry(parentWidget()->rect());
    raise();
    update();
}

bool CursorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

/// Where the menus leave room.
int CursorFrame::menusEnd() const
{
    const auto *bar = parentWidget()->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!bar || bar->actions().isEmpty())
        return thickness;
    return bar->x() + bar->actionGeometry(bar->actions().last()).right() +
           Themes::instance().plain().sizes.gap;
}

/// The words stand in the middle above, where menus leave room.
void CursorFrame::paintEvent(QPaintEvent *)
{
    const auto &[colours, fonts, sizes] = Themes::instance().plain();
    const Tint &tint = colours[Hue::ExternalPink];
    QPainter painter(this);
    painter.setPen(QPen(tint.strong, thickness));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -2, -2));
    const int wanted = ShapedTexts::instance().widthOf(m_text, fonts.strong) + 2 * sizes.gap;
    const int left = menusEnd();
    const int width = qMin(wanted, this->width() - left - thickness);
    const QRect words(qMax(left, (this->width() - width) / 2), 0, width, sizes.line + thickness);
    painter.fillRect(words, tint.strong);
    const QString shown =
        QFontMetrics(fonts.strong).elidedText(m_text, Qt::ElideRight, width - 2 * sizes.gap);
    paintLine(painter, words, shown, fonts.strong, tint.onStrong, Qt::AlignCenter);
}

} // namespace restaurant

#include "moc_cursorcontroller.cpp"
