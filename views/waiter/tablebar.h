#pragma once

#include "read/waiter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace restaurant {

/// What can be done at the chosen table: seat a party at a free one, move the party of another.
class TableBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableBar)

public:
    explicit TableBar(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setTable(const TableCard *card);
    /// Where a party can move to.
    void setFreeTables(const std::vector<TableCard> &tables);
    /// As the button does.
    void seat();

signals:
    void seatRequested(TableId table, int guests);
    void moveRequested(TableId from, TableId to);

private:
    void offerTables();

    QLabel *m_name;
    QSpinBox *m_guests;
    QPushButton *m_seat;
    QPushButton *m_move;
    QMenu *m_targets;
    std::optional<TableCard> m_table;
    std::vector<TableCard> m_free;
};

} // namespace restaurant
