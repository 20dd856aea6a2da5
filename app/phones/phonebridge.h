#pragma once

#include "evening/evening.h"
#include "phones/doors.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace restaurant {

/// Between doors and evening: who comes in is a guest of the evening, what he wants becomes
/// commands and wishes of that guest, and what views show goes to the phones, as late and as wrong
/// as it is there.
class PhoneBridge final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneBridge)
public:
    /// The doors outlive it.
    explicit PhoneBridge(Doors &doors, QObject *parent = nullptr);

    /// From now on guests come into this evening, once it is open.
    void serve(Evening *evening, const EveningInfo &info);

private:
    /// What a guest waits for.
    struct Wish
    {
        PhoneRequest request;
        OrderId order{};
    };
    struct Guest
    {
        PhoneGuest phone;
        GuestId id{};
        std::vector<OrderId> orders;
        std::vector<Wish> wishes; ///< To be told where an order is, or to be handed it.
    };

    void connectDoors();
    void showAll();
    void beginIn(const EveningInfo &info);
    [[nodiscard]] QString whyHeld() const;
    void letIn(Guest &guest);
    void letOut(const PhoneGuest &phone);
    void queueLook(PhoneNumber guest, qint64 position);
    void noteLooks();
    void take(const PhoneRequest &request);
    void place(Guest &guest, const PhoneRequest &request);
    void act(Guest &guest, const PhoneRequest &request, OrderId order);
    void send(Guest &guest, const Wish &wish, Command command);
    void refuse(const PhoneRequest &request, const QString &why);
    void answer(const Wish &wish, bool isDone, const QString &text);

    void takeAnswer(const HandledCommand &handled);
    void takeDrop(const SentCommand &command, const QString &why);
    void takeTold(const ToldWhere &told);
    void takeBoard(const ChangesOfABoard &changes, Position upTo);
    void takeDetails(const Changes<OrderDetails> &changes);
    void endWishes(Guest &guest, const OrderDetails &details);
    void takeProgress(const ViewProgress &progress);
    void takeClock(const ClockState &clock);

    [[nodiscard]] QString languageOf(PhoneNumber guest) const;
    void showHeld();
    void showBoard();
    void showMenu();
    [[nodiscard]] PhoneMenu menu() const;
    void showOrders(const Guest &guest);
    [[nodiscard]] PhoneOrder shown(OrderId order) const;
    [[nodiscard]] Guest *ownerOf(OrderId order);
    [[nodiscard]] Position onPhone(qint64 position) const;

    Doors &m_doors;
    QPointer<Evening> m_evening;
    std::string m_name; ///< Of the evening, as its file says.
    Menu m_menu;
    std::map<PhoneNumber, Guest> m_guests;
    std::map<CommandId, Wish> m_sent;
    static constexpr std::size_t mostKept = 2000;
    std::map<OrderId, OrderDetails> m_details; ///< The highest numbers, as the view shows them.
    std::map<OrderId, StatusNumber> m_numbers;
    std::map<DishId, DishCard> m_dishes;
    Position m_position{};     ///< Of the status view.
    Position m_menuPosition{}; ///< Of the waiter view, whose dishes the menu is.
    Duration m_behind{};
    Instant m_now{};
    std::map<PhoneNumber, qint64> m_looks; ///< Not recorded yet: of each guest the last.
    QTimer m_looking;                      ///< Until they are.
    QTimer m_age;                          ///< Until the board's age is told again.
    bool m_livesHere = false;              ///< Guests may come into this evening.
    bool m_isNew = false;                  ///< And no clock of it was seen yet.
    bool m_isHeld = false; ///< Nobody can do anything: the past is on the screen, say.
    PhoneBoard m_shownBoard;
    InLanguages<PhoneMenu> m_shownMenu;
};

} // namespace restaurant
