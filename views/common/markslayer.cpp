#include "markslayer.h"

#include "cardlist.h"
#include "documentmarks.h"
#include "documentroles.h"
#include "paint.h"
#include "theme/themes.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace restaurant {

MarksLayer::MarksLayer(QAbstractItemView *view, const DocumentMarks *marks, const WhyMenu *why,
                       Rows rows)
    : QWidget(view)
    , m_view(view)
    , m_marks(marks)
    , m_why(why)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("marks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    view->viewport()->installEventFilter(this);
    connect(marks, &DocumentMarks::changed, this, &MarksLayer::follow);
    cover();
    follow();
}

void MarksLayer::follow()
{
    setVisible(m_marks->areAny());
    update();
}

void MarksLayer::cover()
{
    setGeometry(m_view->viewport()->geometry());
    raise();
}

bool MarksLayer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
        cover();
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return tellToolTip(help->pos(), help->globalPos());
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool MarksLayer::tellToolTip(QPoint place, QPoint onScreen) const
{
    const QModelIndex index = m_view->indexAt(place);
    const auto document = documentOf(index);
    if (!document)
        return false;
    const bool canBeAsked = m_why && m_why->documentAt(place);
    const QString text =
        m_marks->toolTip(index.data(Qt::ToolTipRole).toString(), {*document}, canBeAsked);
    QToolTip::showText(onScreen, text, m_view->viewport(), m_view->visualRect(index));
    return true;
}

void MarksLayer::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QAbstractItemModel &model = *m_view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect rect = rectOf(row);
        // The tag of a card hangs over its edge.
        if (!rect.adjusted(0, 0, 0, theme().sizes.line).intersects(event->rect()))
            continue;
        const QModelIndex index = model.index(row, 0);
        if (m_rows == Rows::Documents)
            paintTrail(painter, rect, index);
        paintWrong(painter, rect, index);
    }
}

/// A card ends where its delegate says, and a row of a table with its last column.
QRect MarksLayer::rectOf(int row) const
{
    const QAbstractItemModel &model = *m_view->model();
    const QModelIndex first = model.index(row, 0);
    const QRect rect = m_view->visualRect(first);
    if (qobject_cast<const CardList *>(m_view))
        return {rect.topLeft(), m_view->sizeHintForIndex(first)};
    return rect.united(m_view->visualRect(model.index(row, model.columnCount() - 1)));
}

void MarksLayer::paintTrail(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_marks->showTrail())
        return;
    const auto document = documentOf(index);
    if (document && m_marks->isLit(*document))
        paintLitRing(painter, rect, theme().sizes.radius);
    else
        paintVeil(painter, rect);
}

void MarksLayer::paintWrong(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto document = documentOf(index);
    if (!document)
        return;
    const Finding *hidden = nullptr; // What is wrong in no place of its own.
    for (const Finding &finding : m_marks->findingsOf(*document)) {
        const QList<QRect> places = placesOf(finding, index);
        for (const QRect &place : places)
            paintWrongOutline(painter, place, theme().sizes.tight);
        if (places.isEmpty() && !hidden)
            hidden = &finding;
    }
    if (!hidden || m_rows == Rows::Parts)
        return;
    paintWrongOutline(painter, rect, theme().sizes.radius);
    if (qobject_cast<const CardList *>(m_view))
        paintWrongTag(painter, rect, tagOf(*hidden));
}

/// None: it is wrong as a whole, or in what it does not show.
QList<QRect> MarksLayer::placesOf(const Finding &finding, const QModelIndex &index) const
{
    QList<QRect> places;
    if (finding.what != Finding::What::Field)
        return places;
    if (m_fieldPlace) {
        const QRect place = m_fieldPlace(index, finding.field);
        return place.isEmpty() ? places : QList<QRect>{place};
    }
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (showsField(cell, finding.field))
            places.append(m_view->visualRect(cell));
    }
    return places;
}

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

#include "moc_markslayer.cpp"
