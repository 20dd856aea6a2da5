#pragma once

#include "common/documentmodel.h"
#include "draft.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace restaurant {

class SegmentedControl;

/// Where an order goes: to one of the tables, at a free one with the party that is to be seated
/// first, or to the counter for a guest who gives a name.
class PlaceChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceChooser)
public:
    /// `tables` belongs to the caller and outlives the chooser.
    explicit PlaceChooser(const DocumentModel<TableCard> *tables, QWidget *parent = nullptr);

    [[nodiscard]] DraftPlace place() const;
    /// A table that is not there chooses none.
    void choose(TableId table);
    /// The guest's name belongs to one order only.
    void clearGuest();
    void focusOn(DraftFault fault);

signals:
    void placeChanged();

private:
    void build();
    void layOut();
    void connectParts();
    void followModel();
    void refresh();
    void addTables(bool free);
    void showParts();
    void changed();
    [[nodiscard]] OrderKind kind() const;
    [[nodiscard]] const TableCard *chosenTable() const;

    const DocumentModel<TableCard> *m_tables;
    SegmentedControl *m_kind;
    QComboBox *m_table;
    QLineEdit *m_guest;
    QLabel *m_seat;
    QSpinBox *m_guests;
    QTimer m_soon{this}; ///< One refresh for a batch of changes.
};

} // namespace restaurant
