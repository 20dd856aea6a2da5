#include "rowsmodel.h"

#include "theme/themes.h"
#include "words/plaintext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int widestColumn = 46; ///< In average letters.

Hue hueOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Appeared:
        return Hue::ReadGreen;
    case RowFate::Changed:
        return Hue::EventOrange;
    case RowFate::Gone:
        return Hue::TroubleRed;
    case RowFate::Same:
        break;
    }
    return Hue::Neutral;
}

bool isNumber(const CellValue &cell)
{
    return cell.kind == CellValue::Kind::Integer || cell.kind == CellValue::Kind::Real;
}

} // namespace

QString FateText::word(RowFate fate)
{
    switch (fate) {
    case RowFate::Appeared:
        return tr("new");
    case RowFate::Changed:
        return tr("changed");
    case RowFate::Gone:
        return tr("gone");
    case RowFate::Same:
        break;
    }
    return {};
}

void RowsModel::show(const ShownRows &shown)
{
    m_key = shown.page.key;
    take(shown.page.columns, shown.rows, true);
}

void RowsModel::show(const SqlAnswer &answer)
{
    std::vector<ShownRow> rows;
    rows.reserve(answer.rows.size());
    for (const CellValues &cells : answer.rows)
        rows.push_back({RowFate::Same, cells, {}});
    m_key.clear();
    take(answer.columns, std::move(rows), false);
}

void RowsModel::clear()
{
    take({}, {}, false);
}

void RowsModel::take(std::vector<std::string> columns, std::vector<ShownRow> rows, bool isWatched)
{
    if (columns != m_columns || isWatched != m_isWatched) {
        beginResetModel();
        m_columns = std::move(columns);
        m_isWatched = isWatched;
        m_rows = std::move(rows);
        return endResetModel();
    }
    const int before = rowCount();
    const int now = static_cast<int>(rows.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    const int kept = std::min(before, now);
    std::move(rows.begin(), rows.begin() + kept, m_rows.begin());
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows.insert(m_rows.end(), rows.begin() + kept, rows.end());
        endInsertRows();
    }
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + firstColumn();
}

RowFate RowsModel::fateOf(const ShownRow &row, int column) const
{
    if (row.fate != RowFate::Changed || column < firstColumn())
        return row.fate;
    const auto cell = static_cast<std::size_t>(column - firstColumn());
    const bool isOther =
        cell < row.before.size() && cell < row.now.size() && row.before[cell] != row.now[cell];
    return isOther ? RowFate::Changed : RowFate::Same;
}

MarkedText RowsModel::textOf(const ShownRow &row, int column) const
{
    if (column < firstColumn())
        return {FateText::word(row.fate), {}};
    const auto cell = static_cast<std::size_t>(column - firstColumn());
    if (cell >= row.now.size())
        return {};
    if (fateOf(row, column) == RowFate::Changed)
        return CellText::change(row.before[cell], row.now[cell]);
    MarkedText text{CellText::brief(row.now[cell]), {}};
    if (row.fate == RowFate::Gone)
        text.struck.append({0, static_cast<int>(text.text.size())});
    return text;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto cell = static_cast<std::size_t>(index.column() - firstColumn());
    const bool isCell = index.column() >= firstColumn() && cell < row.now.size();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column()).text;
    case Qt::ToolTipRole:
        return isCell ? briefToolTip(CellText::whole(row.now[cell])) : QVariant();
    case Qt::TextAlignmentRole:
        return isCell && isNumber(row.now[cell]) && fateOf(row, index.column()) != RowFate::Changed
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case FateRole:
        return static_cast<int>(fateOf(row, index.column()));
    case StruckRole: {
        QList<int> struck;
        for (const MarkedText::Stretch &stretch : textOf(row, index.column()).struck)
            struck << stretch.start << stretch.length;
        return QVariant::fromValue(struck);
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && rowCount() > 0) // above numbers as they are
        return index(0, section).data(role);
    if (role != Qt::DisplayRole)
        return {};
    return section < firstColumn()
               ? tr("Change")
               : toQString(m_columns[static_cast<std::size_t>(section - firstColumn())]);
}

QString RowsModel::wholeText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const ShownRow &shown = m_rows[static_cast<std::size_t>(row)];
    QStringList lines;
    for (std::size_t cell = 0; cell < shown.now.size() && cell < m_columns.size(); ++cell) {
        const bool isOther = cell < shown.before.size() && shown.before[cell] != shown.now[cell];
        lines +=
            tr("%1: %2").arg(toQString(m_columns[cell]),
                             isOther ? CellText::change(shown.before[cell], shown.now[cell]).text
                                     : CellText::whole(shown.now[cell]));
    }
    return lines.join(u'\n');
}

CellValues RowsModel::keyOf(int row) const
{
    CellValues key;
    if (row < 0 || row >= rowCount())
        return key;
    const CellValues &cells = m_rows[static_cast<std::size_t>(row)].now;
    for (const std::size_t column : m_key)
        if (column < cells.size())
            key.push_back(cells[column]);
    return key;
}

int RowsModel::find(const CellValues &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!key.empty() && keyOf(row) == key)
            return row;
    return -1;
}

namespace {

QTextLayout::FormatRange struckThrough(int start, int length)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setFontStrikeOut(true);
    range.format.setForeground(theme().colours.dim);
    return range;
}

/// On one line, cut off at the right: what is struck would not survive an ellipsis.
void paintMarked(QPainter &painter, const QRect &rect, const QModelIndex &index,
                 const QColor &colour, const QFont &font)
{
    QTextLayout layout(index.data().toString(), font);
    QList<QTextLayout::FormatRange> formats;
    const auto struck = index.data(RowsModel::StruckRole).value<QList<int>>();
    for (qsizetype i = 0; i + 1 < struck.size(); i += 2)
        formats += struckThrough(struck[i], struck[i + 1]);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(colour);
    const qreal top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2;
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const qreal left = isRight ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
    layout.draw(&painter, QPointF(std::max<qreal>(left, rect.left()), top));
    painter.restore();
}

} // namespace

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto fate = static_cast<RowFate>(index.data(RowsModel::FateRole).toInt());
    if (fate == RowFate::Same)
        return QStyledItemDelegate::paint(painter, option, index);
    const Tint &tint = theme().colours[hueOf(fate)];
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, tint.fill);
    if (isChosen)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
            tint.strong);
    const int side = theme().sizes.tight + 3; // as the style sheet has it
    QFont font = option.font;
    if (index.column() == 0)
        font = theme().fonts.strong;
    paintMarked(*painter, option.rect.adjusted(side, 0, -side, 0), index, tint.text, font);
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize wanted = QStyledItemDelegate::sizeHint(option, index);
    const int widest = widestColumn * QFontMetrics(option.font).averageCharWidth();
    return {std::min(wanted.width() + theme().sizes.tight, widest), wanted.height()};
}

} // namespace restaurant

#include "moc_rowsmodel.cpp"
