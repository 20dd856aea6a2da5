#pragma once

#include "answerlist.h"
#include "common/documentmodel.h"
#include "common/pane.h"
#include "common/underway.h"
#include "domain/outcome.h"
#include "draft.h"
#include "read/followedcommands.h"

#include <QSet>
#include <QTimer>

#include <map>
#include <optional>

class QLineEdit;
class QPushButton;

namespace restaurant {

class ConsistencyChooser;
class DishGrid;
class DraftList;
class FollowedList;
class PlaceChooser;

/// Takes an order: a place, dishes, and the command PlaceOrder, sent by whoever listens. The draft
/// stays until its command was accepted, or as the person has chosen: what he waits for before the
/// next order is up to him, and for how long.
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

    /// What was asked for last was taken for handling. `after`: it follows that command, a seating,
    /// which was accepted; null: it is the first.
    void noteSent(const SentCommand &sent, const CommandId &after = {});
    /// The answer to a command that was asked for, or to the seating before it.
    void showAnswer(const HandledCommand &handled);
    /// Nothing was decided of it, and why; null: of what was asked for last, which was not even
    /// taken. A draft that is still there stays.
    void showNotPlaced(const QString &why, const CommandId &command = {});
    /// Somebody in this role acts; nothing: whoever runs the program, who acts as who may. Where he
    /// may not take orders, that is said instead; the dishes stay for who may mark them sold out.
    void setActor(std::optional<Role> role);
    /// How far a live view has come.
    void setProgress(const ViewProgress &progress);
    /// What keeps the live views in step.
    void setArchitecture(const Architecture &architecture);
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
    /// What he who sends this command waits for; of orders only, and only if he has chosen it.
    void consistencyChosen(const restaurant::CommandId &command,
                           const restaurant::ConsistencyChoice &choice);
    /// Of a command that he did not want to hear of here.
    void forgottenRefused(const restaurant::HandledCommand &answer);
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
    [[nodiscard]] QString waitingText() const;

    /// What the button asked for, until somebody has taken it.
    struct Asked
    {
        PlaceOrder order;
        std::optional<ConsistencyChoice> choice;
    };
    [[nodiscard]] bool isWaiting() const { return m_asked || m_followed.held(); }
    void takeFromForm(const CommandId &command);
    void giveBack(const CommandId &command);
    void told(const FollowedCommand &command, const HandledCommand &handled);
    void goOnWithout(const CommandId &command);
    void showFollowed();

    Draft m_draft;
    std::optional<Asked> m_asked;
    FollowedCommands m_followed;
    std::map<CommandId, PlaceOrder> m_inForm; ///< Sent, and their lines still stand in the draft.
    std::map<CommandId, Draft> m_echoes;      ///< Shown as if accepted: the draft as it was.
    QTimer m_tick;                            ///< Runs while somebody is told how long he waits.
    QSet<int> m_mine;                         ///< Orders placed here of which there may be news.
    OrderProcesses m_processes;
    UnderWay m_underWay;

    bool m_mayOrder = true;
    QLabel *m_noOrders; ///< Why not.
    PlaceChooser *m_place;
    QLineEdit *m_find;
    DishGrid *m_dishes;
    DraftList *m_lines;
    ConsistencyChooser *m_consistency;
    QPushButton *m_button;
    FollowedList *m_followedList;
    AnswerList *m_answers;
};

} // namespace restaurant
