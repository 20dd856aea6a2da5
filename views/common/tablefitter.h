#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTableView;

namespace restaurant {

enum class Rows { OneLine, Growing };

/// Makes a table's columns wide enough for what is in sight, all but those that stretch. Unlike
/// QHeaderView::ResizeToContents it looks at most ten times a second, only while the table is
/// shown, and columns get narrower again only where room is short: so ages that change in every
/// frame cost little, and nothing jumps. Rows that may grow are made as high as their wrapped texts
/// need. Belongs to the table; to be made after its model, delegates and stretching columns are
/// set.
class TableFitter : public QObject
{
    Q_OBJECT

public:
    explicit TableFitter(QTableView *table, Rows rows = Rows::OneLine);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void startAgain();
    void fitSoon();
    void fit();
    void fitColumns();
    void fitRowsInSight();
    [[nodiscard]] int room() const;
    [[nodiscard]] int widthOfContents(int column) const;

    QTableView *m_table;
    Rows m_rows;
    QTimer m_timer{this};
    QElapsedTimer m_sinceFit;
};

} // namespace restaurant
