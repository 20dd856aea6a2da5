#include "architectureactions.h"

#include "words/architecturetext.h"
#include "words/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace restaurant {

namespace {

QAction *checkable(const char *name, const QString &text, const QString &tip, QObject *parent)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setStatusTip(tip);
    return action;
}

} // namespace

ArchitectureActions::ArchitectureActions(QObject *parent)
    : QObject(parent)
    , m_kinds(new QActionGroup(this))
    , m_intervals(new QActionGroup(this))
    , m_byTime(checkable("pollByTimeAction", tr("Ask by the &clock"),
                         tr("The poll asks for rows changed since a time: what changes at the very "
                            "instant of the question is missed"),
                         this))
    , m_sweeps(checkable("pollSweepsAction", tr("Look for rows that are &gone"),
                         tr("The poll also reads all keys; without, it never hears that a row was "
                            "deleted"),
                         this))
    , m_mend(new QAction(tr("&Mend it"), this))
{
    makeKinds();
    makeIntervals();
    makePollOptions();
    makeFlaws();
    show();
}

void ArchitectureActions::makeKinds()
{
    int key = Qt::Key_1;
    for (const ArchitectureKind kind : allArchitectures) {
        QAction *action = checkable(
            "architectureAction", architectureTitle(kind),
            tr("Views are kept in step by %1").arg(whatKeepsInStep(usual(kind))), m_kinds);
        action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key(key++));
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::triggered, this, [this, kind] { choose(usual(kind)); });
    }
}

void ArchitectureActions::makeIntervals()
{
    for (const auto every : intervals) {
        QAction *action = checkable("jobIntervalAction", tr("Every %1").arg(secondsText(every)),
                                    tr("How often the job of trigger and poll runs, in the "
                                       "restaurant's time"),
                                    m_intervals);
        action->setData(qlonglong{every.count()});
        connect(action, &QAction::triggered, this, [this, every] {
            Architecture changed = m_current;
            changed.every = every;
            choose(changed);
        });
    }
}

void ArchitectureActions::makePollOptions()
{
    connect(m_byTime, &QAction::triggered, this, [this](bool on) {
        Architecture changed = m_current;
        changed.by = on ? PollBy::Time : PollBy::Position;
        choose(changed);
    });
    connect(m_sweeps, &QAction::triggered, this, [this](bool on) {
        Architecture changed = m_current;
        changed.sweeps = on;
        choose(changed);
    });
}

void ArchitectureActions::makeFlaws()
{
    for (const Flaw flaw : allFlaws) {
        QAction *action = checkable("flawAction", flawWish(flaw), flawTip(flaw), this);
        action->setToolTip(flawTip(flaw));
        connect(action, &QAction::triggered, this, [this, flaw](bool on) {
            Architecture changed = m_current;
            changed.flaw = on ? flaw : Flaw::None;
            choose(changed);
        });
        m_flaws += action;
    }
    m_mend->setObjectName(QStringLiteral("mendAction"));
    m_mend->setStatusTip(tr("All of it works from now on, and every view is brought up to date"));
    connect(m_mend, &QAction::triggered, this, [this] { choose(mended(m_current)); });
}

/// What is shown stays as it is until it is so.
void ArchitectureActions::choose(const Architecture &architecture)
{
    show();
    if (architecture != m_current)
        emit chosen(architecture);
}

void ArchitectureActions::follow(const Architecture &architecture)
{
    if (architecture == m_current)
        return;
    m_current = architecture;
    show();
    emit currentChanged(m_current);
}

void ArchitectureActions::enable(bool canChange)
{
    m_canChange = canChange;
    show();
}

void ArchitectureActions::show()
{
    const QList<QAction *> kinds = m_kinds->actions();
    for (QAction *action : kinds) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_current.kind));
        action->setEnabled(m_canChange);
    }
    const QList<QAction *> all = m_intervals->actions();
    for (QAction *action : all) {
        const std::chrono::seconds every{action->data().toLongLong()};
        action->setChecked(m_current.every == every);
        action->setEnabled(m_canChange && hasJob(m_current.kind));
    }
    const bool polls = m_current.kind == ArchitectureKind::Poll;
    m_byTime->setChecked(polls && m_current.by == PollBy::Time);
    m_byTime->setEnabled(m_canChange && polls);
    m_sweeps->setChecked(polls && m_current.sweeps);
    m_sweeps->setEnabled(m_canChange && polls);
    showFlaws();
}

void ArchitectureActions::showFlaws()
{
    for (qsizetype i = 0; i < m_flaws.size(); ++i) {
        const Flaw flaw = allFlaws[static_cast<std::size_t>(i)];
        m_flaws[i]->setChecked(m_current.flaw == flaw);
        m_flaws[i]->setEnabled(m_canChange && canHave(m_current.kind, flaw));
    }
    m_mend->setEnabled(m_canChange && !isSound(m_current));
}

void ArchitectureActions::fill(QMenu *menu) const
{
    menu->addActions(m_kinds->actions());
    menu->addSeparator();
    menu->addActions(m_intervals->actions());
    menu->addSeparator();
    menu->addActions({m_byTime, m_sweeps});
    menu->addSeparator();
    auto *wrong = menu->addMenu(tr("What can go &wrong"));
    wrong->setObjectName(QStringLiteral("flawMenu"));
    wrong->setToolTipsVisible(true);
    wrong->addActions(m_flaws);
    wrong->addSeparator();
    wrong->addAction(m_mend);
}

ArchitectureButton::ArchitectureButton(ArchitectureActions *actions, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("architecture"));
    setAccessibleName(tr("Architecture"));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(this);
    actions->fill(menu);
    setMenu(menu);
    connect(actions, &ArchitectureActions::currentChanged, this, &ArchitectureButton::show);
    show(actions->current());
}

void ArchitectureButton::show(const Architecture &architecture)
{
    setText(architectureName(architecture));
    setToolTip(architectureTip(architecture));
    setStatusTip(tr("What keeps the views in step: %1").arg(whatKeepsInStep(architecture)));
}

} // namespace restaurant

#include "moc_architectureactions.cpp"
