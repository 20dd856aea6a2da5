#include "draftlist.h"

#include "draftrow.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {
namespace {

/// So many lines of the draft are seen without scrolling, if there is room.
constexpr int linesInSight = 6;

} // namespace

DraftList::DraftList(Draft *draft, const DocumentModel<DishCard> *dishes, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_dishes(dishes)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("draftList"));
    setAccessibleName(tr("Lines of this order"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget;
    asKind(content, WidgetKind::Pane);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(content);
    // The newest line is the one somebody looks for.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int maximum) { verticalScrollBar()->setValue(maximum); });
    connect(dishes, &QAbstractItemModel::dataChanged, this, &DraftList::follow);
}

void DraftList::follow()
{
    const std::vector<DraftLine> &lines = m_draft->lines();
    while (m_rows.size() > lines.size()) {
        m_rows.back()->deleteLater(); // it may be the sender of the signal that led here
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size())
        addRow();
    const bool withCourse = m_draft->place().kind == OrderKind::DineIn;
    for (std::size_t place = 0; place < lines.size(); ++place)
        m_rows[place]->setLine(lines[place], withCourse, shortageOf(lines[place]));
    updateGeometry();
}

/// "only 4 left", "sold out", when all lines of the dish together ask for more than the waiter view
/// knows of. The order may be sent all the same: the write side decides, and may know better.
QString DraftList::shortageOf(const DraftLine &line) const
{
    const DishCard *dish = m_dishes->find(line.wanted.dish);
    if (!dish)
        return {};
    int wanted = 0;
    for (const DraftLine &other : m_draft->lines())
        if (other.wanted.dish == line.wanted.dish)
            wanted += other.wanted.quantity.count();
    if (dish->soldOut || dish->left <= 0)
        return tr("sold out");
    return wanted > dish->left ? tr("only %1 left").arg(dish->left) : QString();
}

bool DraftList::finishEditing()
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](DraftRow *row) { return row->finishEditing(); });
}

void DraftList::addRow()
{
    auto *row = new DraftRow;
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    row->show();
    m_rows.push_back(row);
    connectRow(row);
}

void DraftList::connectRow(DraftRow *row)
{
    connect(row, &DraftRow::quantityChanged, this,
            [this, row](int quantity) { setQuantity(row, quantity); });
    connect(row, &DraftRow::noteChanged, this,
            [this, row](const QString &note) { setNote(row, note); });
    connect(row, &DraftRow::allergyChanged, this,
            [this, row](const QString &allergy) { setAllergy(row, allergy); });
    connect(row, &DraftRow::courseChanged, this, [this, row](int course) {
        m_draft->setCourse(placeOf(row), Course{course});
        emit draftChanged();
    });
}

std::size_t DraftList::placeOf(const DraftRow *row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    Q_ASSERT_X(found != m_rows.end(), "DraftList", "a row that was taken away still speaks");
    return static_cast<std::size_t>(found - m_rows.begin());
}

void DraftList::setQuantity(DraftRow *row, int quantity)
{
    const std::size_t place = placeOf(row);
    m_draft->setQuantity(place, quantity);
    if (quantity <= 0) {
        row->hide();
        row->deleteLater();
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
    }
    follow();
    emit draftChanged();
}

void DraftList::setNote(DraftRow *row, const QString &note)
{
    row->refuseNote(!m_draft->setNote(placeOf(row), note.toStdString()));
    emit draftChanged();
}

void DraftList::setAllergy(DraftRow *row, const QString &allergy)
{
    row->refuseAllergy(!m_draft->setAllergy(placeOf(row), allergy.toStdString()));
    emit draftChanged();
}

QSize DraftList::sizeHint() const
{
    int height = 0;
    for (const DraftRow *row : m_rows)
        height += row->sizeHint().height();
    const int most = linesInSight * (theme().sizes.line + theme().sizes.gap + 2);
    return {QScrollArea::sizeHint().width(), qMin(height, most)};
}

QSize DraftList::minimumSizeHint() const
{
    const int one = theme().sizes.line + theme().sizes.gap + 2;
    return {0, m_rows.empty() ? 0 : qMin(sizeHint().height(), 2 * one)};
}

} // namespace restaurant
