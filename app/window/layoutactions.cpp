#include "layoutactions.h"

#include "words/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace restaurant {

LayoutActions::LayoutActions(QWidget *window)
    : QObject(window)
    , m_menu(new QMenu(tr("Layo&ut"), window))
    , m_group(new QActionGroup(this))
{
    m_menu->setToolTipsVisible(true);
    add(Layout::Story, "storyLayoutAction", tr("&Story"),
        tr("Room and data in one picture, with what happens in words, and the evening below it"),
        Qt::Key_F7);
    add(Layout::Work, "workLayoutAction", tr("&Work"),
        tr("Take orders, cook, serve, and see what the guests see"), Qt::Key_F8);
    add(Layout::LookInside, "lookInsideLayoutAction", tr("&Look inside"),
        tr("The log, why a view says what it says, the files, and the evening below them"),
        Qt::Key_F9);
    add(Layout::Stage, "stageLayoutAction", tr("S&tage"),
        tr("One picture as large as it can be; the key of another pane puts that on the stage"),
        Qt::Key_F10);
    add(Layout::Everything, "everythingLayoutAction", tr("&Everything"),
        tr("All panes at once, for who knows them"), Qt::Key_F12);
    show(Layout::Everything);
}

void LayoutActions::add(Layout layout, const char *name, const QString &text, const QString &tip,
                        int shortcut)
{
    QAction *action = m_group->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(static_cast<int>(layout));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    action->setToolTip(toolTipText(tip));
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, layout] { emit chosen(layout); });
}

QAction *LayoutActions::menuAction() const
{
    return m_menu->menuAction();
}

void LayoutActions::show(Layout layout)
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        if (action->data().toInt() == static_cast<int>(layout))
            action->setChecked(true);
}

} // namespace restaurant

#include "moc_layoutactions.cpp"
