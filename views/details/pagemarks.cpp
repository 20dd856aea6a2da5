#include "pagemarks.h"

#include "common/documentmarks.h"
#include "common/documentroles.h"
#include "common/paint.h"
#include "theme/themes.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

/// An item of a list that the document does not have, or has too much, is in no row of its table.
bool hasRowFor(const QAbstractItemView &table, std::string_view field)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (showsField(model.index(row, column), field))
                return true;
        }
    }
    return false;
}

} // namespace

PageMarks::PageMarks(QWidget *page, const DocumentMarks *marks)
    : QWidget(page)
    , m_marks(marks)
{
    setObjectName(QStringLiteral("pageMarks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    page->installEventFilter(this);
    connect(marks, &DocumentMarks::changed, this, &PageMarks::follow);
    follow();
}

void PageMarks::addPart(const QWidget *part, const QStringList &fields)
{
    m_parts.append({part, fields});
}

void PageMarks::setOrder(OrderId order)
{
    m_document = order == OrderId{} ? std::nullopt
                                    : std::optional(nameOf<OrderDetails>(ViewName::Details, order));
    follow();
}

void PageMarks::follow()
{
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(m_document && m_marks->areAny());
    update();
    parentWidget()->setToolTip(m_document ? m_marks->toolTip({}, {*m_document}, true) : QString());
}

bool PageMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PageMarks::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    QPainter painter(this);
    if (m_marks->isDimmed(*m_document))
        paintVeil(painter, rect());
    if (m_marks->isLit(*m_document))
        paintLitRing(painter, rect(), theme().sizes.radius);
    paintWrong(painter);
}

const PageMarks::Part *PageMarks::partOf(const Finding &finding) const
{
    if (finding.what != Finding::What::Field)
        return nullptr;
    const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &each) {
        return each.widget->isVisible() &&
               std::any_of(each.fields.begin(), each.fields.end(), [&](const QString &field) {
                   return areWithin(field.toStdString(), finding.field);
               });
    });
    if (part == m_parts.end())
        return nullptr;
    const auto *table = qobject_cast<const QAbstractItemView *>(part->widget);
    return !table || hasRowFor(*table, finding.field) ? &*part : nullptr;
}

void PageMarks::paintWrong(QPainter &painter) const
{
    const Finding *hidden = nullptr; // What is wrong in no place of its own.
    for (const Finding &finding : m_marks->findingsOf(*m_document)) {
        const Part *part = partOf(finding);
        if (!part)
            hidden = hidden ? hidden : &finding;
        else if (!qobject_cast<const QAbstractItemView *>(part->widget))
            paintWrongOutline(
                painter,
                QRect(part->widget->mapTo(parentWidget(), QPoint()), part->widget->size())
                    .adjusted(-3, -3, 3, 3),
                theme().sizes.tight);
    }
    if (!hidden)
        return;
    paintWrongOutline(painter, rect(), theme().sizes.radius);
    const int belowEdge = pillSize(tagOf(*hidden)).height() / 2 + theme().sizes.tight;
    paintWrongTag(painter, rect().adjusted(0, 0, 0, -belowEdge), tagOf(*hidden));
}

} // namespace restaurant

#include "moc_pagemarks.cpp"
