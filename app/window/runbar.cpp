#include "runbar.h"

#include "architectureactions.h"
#include "common/controls.h"
#include "floor/floormodels.h"
#include "staff/staffcontrols.h"
#include "theme/themes.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <QActionGroup>
#include <QIcon>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restaurant {

namespace {

enum class RunIcon { Reset, Run, Pause, Step };

/// Painted in the colours of the theme shown now; ask again when that changes. Switched on, it is
/// painted for the dark ground of a button that is on.
[[nodiscard]] QIcon iconOf(RunIcon icon);

/// On a square of 16 by 16.
QPainterPath shapeOf(RunIcon icon)
{
    QPainterPath path;
    const auto triangle = [&path](qreal left, qreal right) {
        path.moveTo(left, 2);
        path.lineTo(right, 8);
        path.lineTo(left, 14);
        path.closeSubpath();
    };
    switch (icon) {
    case RunIcon::Reset:
        path.addRect(2, 2, 2.4, 12);
        triangle(14, 5.5);
        break;
    case RunIcon::Run:
        triangle(3.5, 14);
        break;
    case RunIcon::Pause:
        path.addRect(3, 2, 3.6, 12);
        path.addRect(9.4, 2, 3.6, 12);
        break;
    case RunIcon::Step:
        triangle(2, 10.5);
        path.addRect(11.6, 2, 2.4, 12);
        break;
    }
    return path;
}

QPixmap painted(RunIcon icon, const QColor &colour)
{
    constexpr int scale = 4; // sharp on screens of up to four times the usual density
    QPixmap pixmap(16 * scale, 16 * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillPath(shapeOf(icon), colour);
    return pixmap;
}

QIcon iconOf(RunIcon icon)
{
    const Colours &colours = theme().colours;
    QIcon made(painted(icon, colours.text));
    made.addPixmap(painted(icon, colours.onSolid), QIcon::Normal, QIcon::On);
    made.addPixmap(painted(icon, colours.outline), QIcon::Disabled);
    return made;
}

} // namespace

QString speedText(double speed)
{
    return speed > 0 ? QStringLiteral("×%1").arg(speed) : RunActions::tr("max");
}

RunActions::RunActions(QObject *parent)
    : QObject(parent)
    , m_reset(
          make("resetAction", tr("R&eset"), tr("Begin the evening anew"), {Qt::CTRL | Qt::Key_R}))
    , m_run(make("runAction", tr("&Run"), tr("Let the evening run, or pause it"), {Qt::Key_F4}))
    , m_step(make("stepAction", tr("&Step"),
                  tr("The next command of the script with all it causes, then pause"),
                  {Qt::Key_F6, Qt::Key_Period}))
    , m_speeds(new QActionGroup(this))
{
    m_run->setCheckable(true);
    makeSpeeds();
    connect(m_reset, &QAction::triggered, this, &RunActions::resetRequested);
    connect(m_step, &QAction::triggered, this, &RunActions::stepRequested);
    connect(m_run, &QAction::triggered, this, [this](bool on) {
        if (on)
            emit runRequested();
        else
            emit pauseRequested();
    });
    connect(&Themes::instance(), &Themes::themeChanged, this, &RunActions::refreshIcons);
    refreshIcons();
    enable(false, false);
}

QAction *RunActions::make(const char *name, const QString &text, const QString &tip,
                          const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    action->setToolTip(tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
    return action;
}

void RunActions::makeSpeeds()
{
    int key = Qt::Key_1;
    for (const double speed : speeds) {
        const QString tip = speed > 0
                                ? tr("%1 seconds in the restaurant for each of yours").arg(speed)
                                : tr("As fast as it goes");
        QAction *action = make("speedAction", speedText(speed), tip, {Qt::CTRL | Qt::Key(key++)});
        action->setCheckable(true);
        action->setChecked(speed == m_speed);
        action->setData(speed);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { chooseSpeed(speed); });
    }
}

void RunActions::chooseSpeed(double speed)
{
    m_speed = speed;
    const QList<QAction *> actions = m_speeds->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toDouble() == speed);
    emit speedChanged(speed);
}

void RunActions::follow(const ClockState &clock)
{
    if (m_running == clock.running && m_run->isChecked() == clock.running)
        return;
    m_running = clock.running;
    m_run->setChecked(clock.running);
    m_run->setText(clock.running ? tr("Pa&use") : tr("&Run"));
    refreshIcons();
}

void RunActions::enable(bool canRun, bool canReset)
{
    m_run->setEnabled(canRun);
    m_step->setEnabled(canRun);
    m_reset->setEnabled(canReset);
}

void RunActions::fill(QMenu *menu) const
{
    menu->addActions({m_run, m_step, m_reset});
    menu->addSeparator();
    menu->addActions(m_speeds->actions());
    menu->addSeparator(); // what others put behind it is no speed
}

void RunActions::refreshIcons()
{
    m_reset->setIcon(iconOf(RunIcon::Reset));
    m_run->setIcon(iconOf(m_running ? RunIcon::Pause : RunIcon::Run));
    m_step->setIcon(iconOf(RunIcon::Step));
}

RunBar::RunBar(RunActions *actions, ArchitectureActions *architectures, QWidget *parent)
    : QToolBar(tr("Run"), parent)
    , m_actions(actions)
    , m_speed(new SegmentedControl(this))
    , m_architecture(new ArchitectureButton(architectures, this))
    , m_actingAs(new ActingAs(this))
    , m_clock(plainLabel({}, "clock"))
    , m_position(plainLabel({}, "position"))
{
    build();
    layOut();
}

void RunBar::build()
{
    setObjectName(QStringLiteral("runBar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize(QSize(theme().sizes.icon, theme().sizes.icon));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    for (std::size_t i = 0; i < RunActions::speeds.size(); ++i)
        m_speed->add(speedText(RunActions::speeds[i]), static_cast<int>(i));
    const auto show = [this](double speed) {
        const auto found = std::find(RunActions::speeds.begin(), RunActions::speeds.end(), speed);
        m_speed->setCurrent(static_cast<int>(found - RunActions::speeds.begin()));
    };
    show(m_actions->speed());
    connect(m_actions, &RunActions::speedChanged, this, show);
    connect(m_speed, &SegmentedControl::chosen, m_actions, [this](int id) {
        m_actions->chooseSpeed(RunActions::speeds[static_cast<std::size_t>(id)]);
    });
    asKind(m_clock, WidgetKind::Title);
    m_clock->setAccessibleName(tr("Clock of the restaurant"));
    asKind(m_position, WidgetKind::Dim);
    m_position->setAccessibleName(tr("Last event of the log"));
    sayInPlace(m_clock, QStringLiteral("00:00:00")); // widest: what stands beside is never pushed
    sayInPlace(m_position, tr("%1 · closed").arg(tr("event %1").arg(grouped(88'888))));
    m_clock->clear();
    m_position->clear();
}

void RunBar::layOut()
{
    const int gap = theme().sizes.gap;
    addActions({m_actions->reset(), m_actions->runOrPause(), m_actions->step()});
    addWidget(space(gap));
    addWidget(m_clock);
    addWidget(space(gap));
    addWidget(m_position);
    addWidget(space(gap));
    addWidget(m_speed);
    addWidget(space(gap));
    addWidget(m_architecture);
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    QLabel *acting = plainLabel(tr("Acting as"));
    asKind(acting, WidgetKind::Dim);
    acting->setBuddy(m_actingAs);
    addWidget(acting);
    addWidget(space(gap));
    addWidget(m_actingAs);
}

QWidget *RunBar::space(int width)
{
    auto *space = new QWidget(this);
    space->setFixedWidth(width);
    return space;
}

void RunBar::follow(const ClockState &clock)
{
    sayInPlace(m_clock, clockOf(clock.now));
    const QString event = tr("event %1").arg(grouped(number(clock.head)));
    sayInPlace(m_position, clock.ended ? tr("%1 · closed").arg(event) : event);
}

StaffBar::StaffBar(FloorModels *floor, QWidget *parent)
    : QToolBar(tr("Staff"), parent)
    , m_floor(floor)
    , m_controls(new StaffControls)
{
    setObjectName(QStringLiteral("staffBar"));
    setMovable(false);
    addWidget(m_controls);
    connect(floor, &FloorModels::documentsChanged, this, [this] {
        std::vector<FloorPool> pools;
        for (const FloorPool *pool : m_floor->pools.documents())
            if (!m_isScripted)
                pools.push_back(*pool);
        if (m_controls->setPools(pools))
            emit widthChanged();
    });
    connect(m_controls, &StaffControls::staffingRequested, this, &StaffBar::staffingRequested);
}

void StaffBar::setReadOnly(bool readOnly)
{
    m_controls->lock(readOnly ? tr("This evening is only read here.") : QString());
}

void StaffBar::standBeside(const QToolBar *other, QMainWindow *window)
{
    const bool fits = other->sizeHint().width() + sizeHint().width() <= window->width();
    if (window->toolBarBreak(this) != fits)
        return;
    if (fits)
        window->removeToolBarBreak(this);
    else
        window->insertToolBarBreak(this);
}

namespace {

/// Of a row among the staff; before them stands "whoever may".
std::size_t place(int row)
{
    return static_cast<std::size_t>(row - 1);
}

} // namespace

ActingAs::ActingAs(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("actingAs"));
    setAccessibleName(tr("Acting as"));
    setToolTip(
        tr("In whose name commands are sent and views are read. Choose somebody to see what he "
           "may not do or see."));
    setSizeAdjustPolicy(AdjustToContents);
    setStaff(StaffList());
}

void ActingAs::setStaff(const StaffList &staff)
{
    const Actor *chosen = currentIndex() > 0 ? &m_staff[place(currentIndex())] : nullptr;
    const QString name = chosen ? toQString(chosen->name.text()) : QString();
    m_staff = staff.members();
    if (std::find(m_staff.begin(), m_staff.end(), staff.manager()) == m_staff.end())
        m_staff.push_back(staff.manager());
    m_staff.push_back({Name::from("Guest").value_or(Name{}), Role::Guest});
    clear();
    addItem(tr("whoever may"));
    for (const Actor &actor : m_staff)
        addItem(personText(actor));
    choose(name);
}

void ActingAs::choose(const QString &name)
{
    const auto found = std::find_if(m_staff.begin(), m_staff.end(), [&name](const Actor &actor) {
        return toQString(actor.name.text()) == name;
    });
    setCurrentIndex(found == m_staff.end() ? 0 : static_cast<int>(found - m_staff.begin()) + 1);
}

std::optional<Role> ActingAs::role() const
{
    if (currentIndex() <= 0)
        return std::nullopt;
    return m_staff[place(currentIndex())].role;
}

Actor ActingAs::actorFor(const Command &command) const
{
    if (currentIndex() > 0)
        return m_staff[place(currentIndex())];
    const auto able = std::find_if(m_staff.begin(), m_staff.end(), [&command](const Actor &actor) {
        return mayIssue(actor.role, command.index());
    });
    Q_ASSERT_X(able != m_staff.end(), "ActingAs", "a manager may do all that a person may");
    return *able;
}

} // namespace restaurant

#include "moc_runbar.cpp"
