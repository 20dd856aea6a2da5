#include "timelinecontrols.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace restaurant {

CursorKeys::CursorKeys(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
{
    connect(
        add("cursorStartAction", tr("Start"), tr("To the beginning of the evening"), Qt::Key_Home),
        &QAction::triggered, this, &CursorKeys::startRequested);
    addStep("cueBackAction", tr("◂ Cue"), tr("Back to the cue before"), Qt::Key_PageUp,
            CursorStep::ByCue, -1);
    addStep("commandBackAction", tr("◂ Command"), tr("Back by one command"),
            Qt::SHIFT | Qt::Key_Left, CursorStep::ByCommand, -1);
    addStep("eventBackAction", tr("◂ Event"), tr("Back by one event"), Qt::Key_Left,
            CursorStep::ByEvent, -1);
    connect(add("playAction", tr("Play"), tr("Play from here, or pause"), Qt::Key_Space),
            &QAction::triggered, this, &CursorKeys::playOrPauseRequested);
    m_backwards = add("playBackwardsAction", tr("Backwards"), tr("Play backwards"),
                      Qt::SHIFT | Qt::Key_Space);
    m_backwards->setCheckable(true);
    connect(m_backwards, &QAction::triggered, this, &CursorKeys::playBackwardsRequested);
    addStep("eventOnAction", tr("Event ▸"), tr("On by one event"), Qt::Key_Right,
            CursorStep::ByEvent, 1);
    addStep("commandOnAction", tr("Command ▸"), tr("On by one command"), Qt::SHIFT | Qt::Key_Right,
            CursorStep::ByCommand, 1);
    addStep("cueOnAction", tr("Cue ▸"), tr("On to the next cue"), Qt::Key_PageDown,
            CursorStep::ByCue, 1);
    m_live =
        add("liveAction", tr("Live"), tr("To the end, where the evening goes on"), Qt::Key_End);
    connect(m_live, &QAction::triggered, this, &CursorKeys::liveRequested);
    connect(add("branchAction", tr("Branch"),
                tr("Go another way from here: a new file that shares what was until now"),
                Qt::Key_B),
            &QAction::triggered, this, &CursorKeys::branchRequested);
}

QAction *CursorKeys::add(const char *name, const QString &text, const QString &tip,
                         const QKeySequence &key)
{
    auto *action = new QAction(text, m_pane);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    const bool isRemote =
        key == QKeySequence(Qt::Key_PageUp) || key == QKeySequence(Qt::Key_PageDown);
    action->setShortcutContext(isRemote ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(tip);
    action->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    m_pane->addAction(action);
    m_actions += action;
    return action;
}

void CursorKeys::addStep(const char *name, const QString &text, const QString &tip,
                         const QKeySequence &key, CursorStep step, int direction)
{
    connect(add(name, text, tip, key), &QAction::triggered, this,
            [this, step, direction] { emit stepRequested(step, direction); });
}

namespace {

constexpr int mostLetters = 500;

} // namespace

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent)
    , m_when(plainLabel({}, "noteTime"))
    , m_text(new QLineEdit)
{
    asKind(m_when, WidgetKind::Dim);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setPlaceholderText(tr("A note for this moment, and Enter"));
    m_text->setAccessibleName(tr("Note at the cursor"));
    m_text->setMaxLength(mostLetters);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    row->addWidget(m_when);
    row->addWidget(m_text, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &NoteRow::write);
}

void NoteRow::setNow(Instant now)
{
    sayInPlace(m_when, clockOf(now));
}

void NoteRow::write()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    m_text->clear();
    emit noteWritten(text);
}

UntilRow::UntilRow(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_number(new QSpinBox)
    , m_go(new QToolButton)
{
    m_kind->setObjectName(QStringLiteral("untilKind"));
    m_kind->setAccessibleName(tr("Run until"));
    m_kind->addItem(tr("until the next refusal"), static_cast<int>(UntilKind::Rejected));
    m_kind->addItem(tr("until order … is delivered"), static_cast<int>(UntilKind::Delivered));
    m_kind->addItem(tr("until the waiter view is … behind"), static_cast<int>(UntilKind::Behind));
    m_number->setObjectName(QStringLiteral("untilNumber"));
    m_number->setAccessibleName(tr("Which order, or how many events"));
    m_number->setRange(1, 1'000'000);
    m_go->setObjectName(QStringLiteral("untilGo"));
    m_go->setText(tr("Go"));
    m_go->setToolTip(tr("Move the cursor on until this is so"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.tight);
    row->addWidget(m_kind);
    row->addWidget(m_number);
    row->addWidget(m_go);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UntilRow::follow);
    connect(m_go, &QToolButton::clicked, this, [this] {
        const auto kind = static_cast<UntilKind>(m_kind->currentData().toInt());
        emit untilRequested(kind, kind == UntilKind::Rejected ? 0 : m_number->value());
    });
    follow();
}

void UntilRow::follow()
{
    const auto kind = static_cast<UntilKind>(m_kind->currentData().toInt());
    m_number->setVisible(kind != UntilKind::Rejected);
}

} // namespace restaurant

#include "moc_timelinecontrols.cpp"
