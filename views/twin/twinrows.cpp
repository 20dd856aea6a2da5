#include "twinrows.h"

#include <algorithm>
#include <map>

namespace restaurant {

namespace {

/// Numbers by their size.
struct ByName
{
    bool operator()(const DocumentName &a, const DocumentName &b) const
    {
        return std::tuple(a.view, a.kind, a.key.size(), a.key) <
               std::tuple(b.view, b.kind, b.key.size(), b.key);
    }
};

} // namespace

TwinRows::TwinRows(const QAbstractItemModel *a, const QAbstractItemModel *b, IsOver isOver,
                   QObject *parent)
    : QObject(parent)
    , m_models{a, b}
    , m_isOver(std::move(isOver))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TwinRows::follow);
    watch(a);
    watch(b);
    follow();
}

void TwinRows::watch(const QAbstractItemModel *model)
{
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::rowsMoved, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
}

QModelIndex TwinRows::source(int side, int row, int column) const
{
    const TwinRow &aligned = m_rows[static_cast<std::size_t>(row)];
    const int there = aligned.rows[static_cast<std::size_t>(side)];
    // Until it has followed, a model may have fewer rows than it had.
    return there < 0 ? QModelIndex() : model(side)->index(there, column);
}

bool TwinRows::differs(int row, int column) const
{
    const TwinRow &aligned = m_rows[static_cast<std::size_t>(row)];
    return aligned.isInBoth() &&
           source(0, row, column).data().toString() != source(1, row, column).data().toString();
}

bool TwinRows::differs(int row) const
{
    if (!m_rows[static_cast<std::size_t>(row)].isInBoth())
        return true;
    for (int column = 0; column < model(0)->columnCount(); ++column)
        if (differs(row, column))
            return true;
    return false;
}

int TwinRows::countDifferences() const
{
    int count = 0;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        count += differs(row) ? 1 : 0;
    return count;
}

std::vector<TwinRow> TwinRows::aligned() const
{
    std::map<DocumentName, std::array<int, 2>, ByName> rows;
    for (const int side : {0, 1})
        for (int row = 0; row < model(side)->rowCount(); ++row)
            if (const auto name = documentOf(model(side)->index(row, 0)))
                rows.try_emplace(*name, std::array{-1, -1})
                    .first->second[static_cast<std::size_t>(side)] = row;
    const auto isOver = [this](int side, int row) {
        return row >= 0 && m_isOver && m_isOver(model(side)->index(row, 0));
    };
    std::vector<TwinRow> aligned;
    for (const auto &[name, places] : rows) {
        const bool isOpen =
            std::any_of(places.begin(), places.end(), [](int row) { return row >= 0; }) &&
            !((places[0] < 0 || isOver(0, places[0])) && (places[1] < 0 || isOver(1, places[1])));
        if (isOpen)
            aligned.push_back({name, places});
    }
    return aligned;
}

void TwinRows::follow()
{
    m_soon.stop();
    replaceWith(aligned());
    emit changed();
}

/// Row by row, so that what is chosen and where the reader is stay.
void TwinRows::replaceWith(const std::vector<TwinRow> &rows)
{
    const ByName before;
    std::size_t row = 0;
    for (const TwinRow &wanted : rows) {
        while (row < m_rows.size() && before(m_rows[row].document, wanted.document)) {
            emit aboutToRemove(static_cast<int>(row), static_cast<int>(row));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
            emit removed();
        }
        if (row == m_rows.size() || m_rows[row].document != wanted.document) {
            emit aboutToInsert(static_cast<int>(row), static_cast<int>(row));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), wanted);
            emit inserted();
        }
        m_rows[row++].rows = wanted.rows;
    }
    if (row < m_rows.size()) {
        emit aboutToRemove(static_cast<int>(row), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(row);
        emit removed();
    }
}

} // namespace restaurant

#include "moc_twinrows.cpp"
