#pragma once

#include "answerlist.h"
#include "common/documentmodel.h"
#include "common/pane.h"
#include "common/underway.h"
#include "domain/outcome.h"
#include "draft.h"

#include <QSet>

class QLineEdit;
class QPushButton;

namespace restaurant {

class DishGrid;
class DraftList;
class PlaceChooser;

/// Takes an order: a place, dishes, and the command PlaceOrder, sent by whoever listens. The draft
/// stays until its command was accepted.
///
/// From the keyboard: type a part of a dish's name in the search field, perhaps after a number
/// ("2 ram"), Enter adds it; Enter with the field empty places the order.
class OrderEntryPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderEntryPane)
public:
    /// The models belong to the caller and outlive the pane.
    OrderEntryPane(const DocumentModel<TableCard> *tables, const DocumentModel<DishCard> *dishes,
                   QWidget *parent = nullptr);

    /// The answer to the command that was asked for last, or to the seating before it.
    void showAnswer(const HandledCommand &handled);
    /// Nothing was decided of what was asked for last, and why; the draft stays.
    void showNotPlaced(const QString &why);
    /// What persons have sent and nobody has decided yet.
    void setUnderWay(const std::vector<SentCommand> &commands) { m_underWay.show(commands); }
    /// News of what the write side did: tells how far the orders of this pane come.
    void noticeHandled(const std::vector<HandledCommand> &handled);
    /// Somebody wants to take the order of this table; what is in the draft stays.
    void chooseTable(TableId table);
    /// Somebody looks at this table: an order that has not been begun is for it.
    void offerTable(TableId table);
    /// Another evening begins: draft and answers are gone.
    void clear();

signals:
    /// The order has no number yet. Exactly one answer is expected.
    void placeRequested(const restaurant::PlaceOrder &order);
    /// As above, but first a party of `guests` has to be seated at the order's table.
    void seatAndPlaceRequested(int guests, const restaurant::PlaceOrder &order);
    /// From the context menu of a dish; no answer is expected.
    void soldOutRequested(const restaurant::DishId &dish);
    void restoreRequested(const restaurant::DishId &dish);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void add(const DishCard &dish, int times = 1);
    void enter();
    void addFound();
    void place();
    void refresh();
    void followMine();
    void showUnderWay();
    [[nodiscard]] QString buttonText() const;

    Draft m_draft;
    bool m_waiting = false; ///< For the answer to a command.
    QSet<int> m_mine;       ///< Orders placed here of which there may be news.
    OrderProcesses m_processes;
    UnderWay m_underWay;

    PlaceChooser *m_place;
    QLineEdit *m_find;
    DishGrid *m_dishes;
    DraftList *m_lines;
    QPushButton *m_button;
    AnswerList *m_answers;
};

} // namespace restaurant
