#include "whymenu.h"

#include "documentroles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

#include <utility>

namespace restaurant {

namespace {

WhyMenu::DocumentAt inRowsOf(const QAbstractItemView *view, WhyMenu::DocumentOf documentOf)
{
    return [view, documentOf = std::move(documentOf)](std::optional<QPoint> place) {
        return documentOf(place ? view->indexAt(*place) : view->currentIndex());
    };
}

} // namespace

WhyMenu::WhyMenu(QWidget *widget, DocumentAt documentAt)
    : QObject(widget)
    , m_widget(widget)
    , m_documentAt(std::move(documentAt))
    , m_why(new QAction(tr("Why does it say this?"), this))
{
    m_why->setObjectName(QStringLiteral("whyAction"));
    m_why->setShortcut(Qt::Key_W);
    m_why->setShortcutContext(Qt::WidgetShortcut);
    m_why->setStatusTip(tr("Show which events, decisions and people made it what it is"));
    widget->addAction(m_why);
    widget->installEventFilter(this);
    connect(m_why, &QAction::triggered, this, &WhyMenu::ask);
}

WhyMenu::WhyMenu(QAbstractItemView *view)
    : WhyMenu(view, DocumentOf(qOverload<const QModelIndex &>(&restaurant::documentOf)))
{
}

WhyMenu::WhyMenu(QAbstractItemView *view, DocumentOf documentOf)
    : WhyMenu(static_cast<QWidget *>(view), inRowsOf(view, std::move(documentOf)))
{
    view->viewport()->installEventFilter(this);
}

/// The mouse asks a view by way of its viewport. What reaches the view itself comes from its
/// headers, or from the keyboard.
bool WhyMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *wish = static_cast<QContextMenuEvent *>(event);
    const bool byKeyboard = wish->reason() == QContextMenuEvent::Keyboard;
    const bool besides = watched == m_widget && qobject_cast<QAbstractItemView *>(m_widget);
    if (besides && !byKeyboard)
        return false;
    if (!m_documentAt(byKeyboard ? std::nullopt : std::optional(wish->pos())))
        return false;
    open(wish->globalPos());
    return true;
}

void WhyMenu::ask()
{
    if (const auto document = m_documentAt(std::nullopt))
        emit whyRequested(*document);
}

void WhyMenu::open(QPoint onScreen)
{
    auto *menu = new QMenu(m_widget);
    menu->setObjectName(QStringLiteral("whyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_widget->actions());
    menu->popup(onScreen);
}

} // namespace restaurant
