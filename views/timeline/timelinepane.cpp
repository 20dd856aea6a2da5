#include "timelinepane.h"

#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "timelineband.h"
#include "words/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {
namespace {

// The pane shows these from so many lines of height on.
constexpr int linesForButtons = 6;
constexpr int linesForNotes = 9;
constexpr int linesForTable = 14;

} // namespace

TimelinePane::TimelinePane(TimelineModel *model, QWidget *parent)
    : Pane("timelinePane", tr("Timeline"), PaneSide::Writing, parent)
    , m_model(model)
    , m_keys(new CursorKeys(this))
    , m_band(new TimelineBand(model, body()))
    , m_table(new QTableView(body()))
    , m_note(new NoteRow)
    , m_until(new UntilRow)
    , m_loopFrom(namedAction(this, "loopFromAction", tr("Loop from"),
                             tr("The stretch to be played again and again begins here")))
    , m_loopTo(
          namedAction(this, "loopToAction", tr("Loop to"), tr("It ends here; once more: no loop")))
    , m_remove(namedAction(this, "removeNoteAction", tr("Remove note"),
                           tr("Remove the note that is chosen in the table")))
{
    makeTable();
    makeLoop();
    makeRemove();
    layOut();
    connectKeys();
    connect(m_band, &TimelineBand::seekRequested, this, &TimelinePane::seekRequested);
    connect(m_note, &NoteRow::noteWritten, this, &TimelinePane::noteWritten);
    connect(m_until, &UntilRow::untilRequested, this, &TimelinePane::untilRequested);
    connect(model, &TimelineModel::noteEdited, this, &TimelinePane::noteEdited);
    connect(model, &TimelineModel::changed, this, &TimelinePane::showCursor);
    showCursor();
}

void TimelinePane::makeTable()
{
    setUpTable(m_table, "marks", tr("Marks of the evening"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setToolTip(tr("Enter goes there; F2 changes a note, Delete removes it"));
    new TableFitter(m_table);
    new EmptyState(m_table, tr("No cue, no refusal, no note yet."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Instant at = m_model->marks()[static_cast<std::size_t>(index.row())].at;
        emit markActivated(at);
        emit seekRequested(at);
    });
}

void TimelinePane::makeLoop()
{
    m_loopTo->setCheckable(true);
    connect(m_loopFrom, &QAction::triggered, this, [this] { m_loopStart = m_model->cursor().now; });
    connect(m_loopTo, &QAction::triggered, this, [this](bool on) {
        const Instant from = m_loopStart.value_or(m_model->starts());
        const Instant to = m_model->cursor().now;
        setLoop(on && from < to ? std::optional(std::pair(from, to)) : std::nullopt);
    });
}

void TimelinePane::makeRemove()
{
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return;
        if (const qint64 note = m_model->marks()[static_cast<std::size_t>(current.row())].note)
            emit noteRemoved(note);
    });
}

QWidget *TimelinePane::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.tight);
    for (QAction *action : m_keys->actions())
        row->addWidget(textButton(action, action->toolTip()));
    row->addWidget(makeMore());
    return bar;
}

QToolButton *TimelinePane::makeMore()
{
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("timelineMore"));
    more->setText(tr("More"));
    more->setToolTip(tr("Play a stretch again and again; remove a note"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions({m_loopFrom, m_loopTo, m_remove});
    more->setMenu(menu);
    return more;
}

QList<QAction *> TimelinePane::commands() const
{
    return m_keys->actions() + QList<QAction *>{m_loopFrom, m_loopTo, m_remove};
}

void TimelinePane::layOut()
{
    const Sizes &sizes = theme().sizes;
    setFocusPolicy(Qt::ClickFocus);
    m_band->setFocusPolicy(Qt::StrongFocus);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    foot->setSpacing(sizes.tight);
    m_line = new QWidget;
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes.gap);
    line->addWidget(m_note, 1);
    line->addWidget(m_until);
    m_buttons = makeButtons();
    foot->addWidget(m_buttons);
    foot->addWidget(m_line);
    column()->addWidget(m_band, 1);
    column()->addLayout(foot);
    column()->addWidget(m_table, 2);
}

/// The band can be read at any height: what is below makes room for it, the table first.
void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int line = theme().sizes.line;
    m_table->setVisible(height() >= linesForTable * line);
    m_line->setVisible(height() >= linesForNotes * line);
    m_buttons->setVisible(height() >= linesForButtons * line);
}

QSize TimelinePane::minimumSizeHint() const
{
    return {theme().sizes.ticket, m_band->minimumSizeHint().height()};
}

void TimelinePane::connectKeys()
{
    connect(m_keys, &CursorKeys::stepRequested, this, &TimelinePane::stepRequested);
    connect(m_keys, &CursorKeys::startRequested, this,
            [this] { emit seekRequested(m_model->starts()); });
    connect(m_keys, &CursorKeys::liveRequested, this, &TimelinePane::liveRequested);
    connect(m_keys, &CursorKeys::branchRequested, this, &TimelinePane::branchRequested);
    connect(m_keys, &CursorKeys::playOrPauseRequested, this, &TimelinePane::playOrPause);
    connect(m_keys, &CursorKeys::playBackwardsRequested, this, [this](bool on) {
        if (on)
            emit playRequested(true);
        else
            emit pauseRequested();
    });
}

void TimelinePane::playOrPause()
{
    if (m_model->cursor().playing)
        emit pauseRequested();
    else
        emit playRequested(false);
}

void TimelinePane::setLoop(std::optional<std::pair<Instant, Instant>> loop)
{
    m_loop = loop;
    m_loopTo->setChecked(loop.has_value());
    m_band->setLoop(loop);
    emit loopRequested(loop);
}

void TimelinePane::showCursor()
{
    const TimelineCursor &cursor = m_model->cursor();
    const QString place =
        cursor.live ? tr("live") : (cursor.playing ? tr("playback") : tr("in the past"));
    const QString remark = tr("%1 · event %2 of %3 · %4")
                               .arg(clockOf(cursor.now), grouped(number(cursor.event)),
                                    grouped(number(cursor.endEvent)), place);
    const int indexed = m_model->indexed();
    header()->setRemark(indexed < 100 ? tr("%1 · indexing %2 %").arg(remark).arg(indexed) : remark);
    m_keys->playBackwards()->setChecked(cursor.playing && cursor.backwards);
    m_keys->live()->setEnabled(!cursor.live);
    m_note->setNow(cursor.now);
}

} // namespace restaurant

#include "moc_timelinepane.cpp"
