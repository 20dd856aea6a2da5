#pragma once

#include "phones/phones.h"
#include "words/spokenin.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <optional>

namespace restaurant {

class DoorServer;

/// The doors by which phones come in as guests: a page, and one connection for each guest, in a
/// thread of their own, so that a slow or dead phone holds up nobody. Closed until open() is
/// called. For the GUI thread; nothing here waits. Knows no evening: what guests want is told by
/// signals, and what they see is brought here.
class Doors final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Doors)
public:
    explicit Doors(QObject *parent = nullptr);
    ~Doors() override;

    /// Answered by stateChanged() or failed(). What guests had before is forgotten.
    void open(const DoorsWish &wish);
    /// Everybody is sent away.
    void close();
    /// He is told so, and cannot come back but as another.
    void remove(PhoneNumber guest);
    /// Who is in stays in.
    void setMostGuests(int most);
    [[nodiscard]] const DoorsState &state() const { return m_state; }

    // What guests see, each in his language. While the doors are open it is kept, and shown to
    // whoever comes later; closed, nothing is: it is brought anew once they open.
    void showMenu(const InLanguages<PhoneMenu> &menu);
    void showBoard(const PhoneBoard &board);
    /// Of one guest: all of his orders.
    void showOrders(PhoneNumber guest, const std::vector<PhoneOrder> &orders);
    /// Empty: no question is asked any more.
    void ask(const InLanguages<PhoneQuestion> &question);
    /// Nothing can be ordered now, and why; empty: it can.
    void hold(const InLanguages<QString> &why);
    void reply(const PhoneReply &reply);

signals:
    void stateChanged(const restaurant::DoorsState &state);
    /// They are open now, and show nothing yet.
    void opened();
    /// They could not be opened, and are closed.
    void failed(const QString &why);

    void guestCame(const restaurant::PhoneGuest &guest);
    /// He has left, or was removed.
    void guestLeft(const restaurant::PhoneGuest &guest);
    /// His page speaks another language from now on.
    void languageChosen(const restaurant::PhoneGuest &guest);
    /// Comes once for each id.
    void requested(const restaurant::PhoneRequest &request);
    void answered(const restaurant::PhoneAnswer &answer);
    /// Somebody has looked at the board, as it was at that position.
    void looked(restaurant::PhoneNumber guest, qint64 position);

private:
    void startServer();
    template <typename Act> void inServer(Act act);
    void take(const DoorsState &state);
    void tellDoubt();

    QThread m_thread;
    QTimer m_doubt;                 ///< Until nobody has come for too long.
    DoorServer *m_server = nullptr; ///< Lives in the thread, and ends with it.
    DoorsState m_state;
};

} // namespace restaurant
