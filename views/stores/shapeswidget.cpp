#include "shapeswidget.h"

#include "celltext.h"
#include "common/controls.h"
#include "rowswidget.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int highestOrder = 9'999'999;

QString indented(const QString &text)
{
    return QStringLiteral("  ") + QString(text).replace(u'\n', QStringLiteral("\n  "));
}

QStringList cellTexts(const FoundRow &row)
{
    QStringList texts;
    for (std::size_t i = 0; i < row.columns.size() && i < row.cells.size(); ++i)
        texts += ShapesWidget::tr("%1: %2").arg(toQString(row.columns[i]),
                                                CellText::brief(row.cells[i]));
    return texts;
}

/// "orders\n  number: 7\n  place: table 3"
QString rowText(const FoundRow &row)
{
    return toQString(row.of.table) + u'\n' + indented(cellTexts(row).join(u'\n'));
}

/// A table with one row as that; with more, a line for each.
QString tablesText(const std::vector<FoundRow> &rows)
{
    QStringList parts;
    for (auto row = rows.begin(); row != rows.end();) {
        const auto end = std::find_if(row, rows.end(),
                                      [&](const FoundRow &other) { return other.of != row->of; });
        if (end - row == 1) {
            parts += rowText(*row);
        } else {
            QStringList lines{toQString(row->of.table)};
            for (auto each = row; each != end; ++each)
                lines += indented(cellTexts(*each).join(QStringLiteral(", ")));
            parts += lines.join(u'\n');
        }
        row = end;
    }
    return parts.join(QStringLiteral("\n\n"));
}

/// "12 OrderPlaced (order-7)\n  {…}"; its cells are position, stream, type and data.
QString eventText(const FoundRow &row)
{
    if (row.cells.size() < 4)
        return rowText(row);
    return ShapesWidget::tr("%1  %2  (%3)\n%4")
        .arg(CellText::brief(row.cells[0]), CellText::brief(row.cells[2]),
             CellText::brief(row.cells[1]), indented(CellText::brief(row.cells[3])));
}

/// "ticket 7 in evening.kitchen.view\n  {…}"; its cells are key and data.
QString documentText(const FoundRow &row)
{
    if (row.cells.size() < 2)
        return rowText(row);
    return ShapesWidget::tr("%1 %2, in %3\n%4")
        .arg(toQString(row.of.table), CellText::brief(row.cells[0]), toQString(row.of.file),
             indented(CellText::whole(row.cells[1])));
}

template <typename Say> QString textOf(const std::vector<FoundRow> &rows, Say say)
{
    QStringList parts;
    for (const FoundRow &row : rows)
        parts += say(row);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

ShapesWidget::ShapesWidget(QWidget *parent)
    : QWidget(parent)
    , m_order(new QSpinBox)
{
    const Sizes &sizes = theme().sizes;
    m_order->setObjectName(QStringLiteral("storesOrder"));
    m_order->setRange(1, highestOrder);
    m_order->setAccessibleName(tr("The number of the order"));
    m_order->setKeyboardTracking(false);
    connect(m_order, &QSpinBox::valueChanged, this, &ShapesWidget::askAgain);
    QLabel *label = plainLabel(tr("Order"));
    QLabel *remark = plainLabel(tr("The same fact, kept in several shapes"));
    asKind(remark, WidgetKind::Small);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->setSpacing(sizes.gap);
    bar->addWidget(label);
    bar->addWidget(m_order);
    bar->addWidget(remark, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes.margin, 0, sizes.margin, sizes.margin);
    row->setSpacing(sizes.gap);
    m_rows = addShape(tr("Rows of tables"), "storesShapeRows", row);
    m_events = addShape(tr("Events of the log"), "storesShapeEvents", row);
    m_documents = addShape(tr("Documents of the views"), "storesShapeDocuments", row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(row, 1);
    setFocusProxy(m_order);
}

ShapesWidget::Shape ShapesWidget::addShape(const QString &title, const char *name, QLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().sizes.tight);
    const Shape shape{plainLabel(title), readingBox(name, title)};
    asKind(shape.title, WidgetKind::Strong);
    column->addWidget(shape.title);
    column->addWidget(shape.text, 1);
    static_cast<QBoxLayout *>(row)->addLayout(column, 1);
    return shape;
}

void ShapesWidget::choose(OrderId order)
{
    m_order->setValue(number(order));
}

void ShapesWidget::askAgain()
{
    emit asked({OrderId{m_order->value()}});
}

void ShapesWidget::take(const OrderShapes &shapes)
{
    if (shapes.order != OrderId{m_order->value()})
        return;
    const QString nowhere = tr("Nothing is known of this order here.");
    const QString noTables = tr("No file of this evening has tables of orders: its architecture "
                                "keeps none.");
    const auto say = [&](const Shape &shape, const QString &text, const QString &otherwise) {
        sayIn(shape.text, text.isEmpty() ? otherwise : text);
    };
    say(m_rows, tablesText(shapes.rows), shapes.hasTables ? nowhere : noTables);
    say(m_events, textOf(shapes.events, eventText), nowhere);
    say(m_documents, textOf(shapes.documents, documentText), nowhere);
}

void ShapesWidget::clear()
{
    for (const Shape *shape : {&m_rows, &m_events, &m_documents})
        shape->text->clear();
}

} // namespace restaurant

#include "moc_shapeswidget.cpp"
