#include "helpdesk.h"

#include "common/controls.h"
#include "guide/lessonpages.h"
#include "help/glossarywindow.h"
#include "help/guidewindow.h"
#include "help/whatcard.h"
#include "window/panedock.h"
#include "words/glossary.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMouseEvent>

#include <algorithm>

namespace restaurant {

namespace {

QString nameOf(const QWidget *widget)
{
    const auto *dock = qobject_cast<const PaneDock *>(widget);
    return dock ? dock->name() : widget->objectName();
}

/// It, or what it stands in; null: the glossary knows neither.
const QWidget *knownOf(const QWidget *widget)
{
    while (widget && !glossary().onScreen(nameOf(widget)))
        widget = widget->parentWidget();
    return widget;
}

QString titleOf(const QWidget *widget)
{
    return widget->windowTitle().isEmpty() ? widget->accessibleName() : widget->windowTitle();
}

} // namespace

QString glossaryNameOf(const QWidget *widget)
{
    const QWidget *known = knownOf(widget);
    return known ? nameOf(known) : QString();
}

HelpDesk::HelpDesk(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_glossaryAction(namedAction(window, "glossaryAction", tr("&Glossary"),
                                   tr("The field's words, found as you type")))
    , m_guideAction(namedAction(window, "guideAction", tr("&Teacher's guide"),
                                tr("Six lectures, and of each lesson what it asks and what goes "
                                   "wrong in class")))
    , m_what(namedAction(window, "whatIsThisAction", tr("&What is this?"),
                         tr("What has the focus is explained, and then whatever you click")))
    , m_card(new WhatCard(lessonTitle, window))
{
    m_glossaryAction->setShortcut(Qt::Key_F1);
    m_what->setShortcut(Qt::SHIFT | Qt::Key_F1);
    connect(m_glossaryAction, &QAction::triggered, this, [this] { look({}); });
    connect(m_guideAction, &QAction::triggered, this, &HelpDesk::openGuide);
    connect(m_what, &QAction::triggered, this, &HelpDesk::ask);
    connect(m_card, &WhatCard::closed, this, &HelpDesk::end);
    connect(m_card, &WhatCard::glossaryRequested, this, [this](const QString &word) {
        end();
        look(word);
    });
}

QList<QAction *> HelpDesk::actions() const
{
    return {m_glossaryAction, m_guideAction, m_what};
}

void HelpDesk::look(const QString &word)
{
    if (!m_glossary)
        m_glossary = new GlossaryWindow(lessonTitle, m_window);
    m_glossary->look(word);
}

/// Its pages are those of the lessons that were there when it was opened first.
void HelpDesk::openGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(lessonPages(), m_window);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpDesk::ask()
{
    if (!m_card->isHidden())
        return end();
    QWidget *focus = QApplication::focusWidget();
    const bool isKnown = focus && !glossaryNameOf(focus).isEmpty();
    qApp->installEventFilter(this);
    explain(isKnown ? focus : m_window->findChild<QWidget *>(QStringLiteral("runBar")));
}

void HelpDesk::explain(QWidget *widget)
{
    const QWidget *known = knownOf(widget);
    if (!known)
        return;
    const QString name = nameOf(known);
    const QString title = titleOf(known);
    m_card->explain(title.isEmpty() ? glossaryText(glossary().onScreen(name)->word) : title, name);
    const QPoint below = widget->mapTo(m_window, QPoint(0, widget->height() / 2));
    m_card->move(
        std::clamp(below.x(), 10, std::max(10, m_window->width() - m_card->width() - 10)),
        std::clamp(below.y(), 10, std::max(10, m_window->height() - m_card->height() - 10)));
}

void HelpDesk::end()
{
    qApp->removeEventFilter(this);
    m_card->hide();
}

/// A click explains, and does nothing else.
bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isClick = event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonRelease ||
                         event->type() == QEvent::MouseButtonDblClick;
    if (!isClick || !widget || widget->window() != m_window || widget == m_card ||
        m_card->isAncestorOf(widget))
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        explain(widget);
    return true;
}

} // namespace restaurant

#include "moc_helpdesk.cpp"
