#include "twintables.h"

#include "common/controls.h"
#include "common/paint.h"
#include "common/tables.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

namespace {

/// Around what is not the same in both: dotted, and in no colour of trouble.
void drawDifference(QPainter &painter, const QRectF &rect)
{
    constexpr qreal stroke = 2;
    QPen dots(theme().colours[Hue::PolicyLilac].strong, stroke, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 1.9});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dots);
    painter.drawRoundedRect(rect, theme().sizes.tight, theme().sizes.tight);
}

/// Round dots cost a hundred times what a picture of them costs.
void paintDifference(QPainter &painter, const QRect &cell)
{
    const QString colour = theme().colours[Hue::PolicyLilac].strong.name();
    painter.drawPixmap(cell.topLeft(),
                       keptPicture(QStringLiteral("difference %1").arg(colour), cell.size(),
                                   painter.device()->devicePixelRatioF(), [&cell](QPainter &on) {
                                       drawDifference(
                                           on, QRectF({}, cell.size()).adjusted(1, 1, -1, -1));
                                   }));
}

/// Marks what differs by its outline, and hatches what is not there.
class TwinDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Colours &colours = theme().colours;
        if (index.column() != SideModel::MarkColumn && index.data(SideModel::GapRole).toBool())
            painter->fillRect(option.rect, QBrush(colours.outline, Qt::BDiagPattern));
        else if (index.data(SideModel::DiffersRole).toBool())
            paintDifference(*painter, option.rect);
    }
};

} // namespace

TwinTables::TwinTables(const char *name, const QString &title, const QAbstractItemModel *a,
                       const QAbstractItemModel *b, int widest, TwinRows::IsOver isOver,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_rows(new TwinRows(a, b, std::move(isOver), this))
    , m_heading(plainLabel(title, "twinHeading"))
{
    setObjectName(QLatin1String(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().sizes.tight);
    m_heading->setFont(theme().fonts.strong);
    column->addWidget(m_heading);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme().sizes.gap);
    m_tables = {makeTable("tableA", 0, widest), makeTable("tableB", 1, widest)};
    for (QTableView *table : m_tables)
        halves->addWidget(table, 1);
    column->addLayout(halves, 1);
    join();
    connect(m_rows, &TwinRows::changed, this, &TwinTables::sayCount);
    sayCount();
}

QTableView *TwinTables::makeTable(const char *name, int side, int widest)
{
    auto *table = new QTableView;
    auto *model = new SideModel(m_rows, side, this);
    m_sides[static_cast<std::size_t>(side)] = model;
    setUpTable(table, name, side == 0 ? tr("%1 of A").arg(m_title) : tr("%1 of B").arg(m_title));
    table->setModel(model);
    table->setItemDelegate(new TwinDelegate(table));
    new EmptyState(table, tr("Neither has any"));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(SideModel::FirstColumn + widest,
                                                    QHeaderView::Stretch);
    new TableFitter(table);
    return table;
}

/// What one table does the other does.
void TwinTables::join()
{
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        const QTableView *from = m_tables[side];
        QTableView *to = m_tables[1 - side];
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(),
                &QScrollBar::setValue);
        connect(from->selectionModel(), &QItemSelectionModel::currentRowChanged, to,
                [to](const QModelIndex &current) {
                    if (current.isValid() && to->currentIndex().row() != current.row())
                        to->selectRow(current.row());
                });
    }
}

void TwinTables::blink(bool showsB)
{
    m_sides[0]->setSide(showsB ? 1 : 0);
}

bool TwinTables::reveal(const DocumentName &document)
{
    m_rows->follow();
    for (int row = 0; row < m_sides[0]->rowCount(); ++row) {
        if (m_rows->rows()[static_cast<std::size_t>(row)].document != document)
            continue;
        m_tables[0]->selectRow(row);
        m_tables[0]->scrollTo(m_sides[0]->index(row, 0));
        return true;
    }
    return false;
}

void TwinTables::sayCount()
{
    const int differ = countDifferences();
    const QString count =
        differ == 0 ? tr("the same") : tr("≠ %1 of %2").arg(differ).arg(m_rows->rows().size());
    sayInPlace(m_heading, tr("%1 · %2", "a view, what differs").arg(m_title, count));
    emit counted();
}

} // namespace restaurant

#include "moc_twintables.cpp"
