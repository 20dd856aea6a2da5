#pragma once

#include "phones/gate.h"
#include "phones/guestbook.h"
#include "phones/pageserver.h"
#include "phones/phoneline.h"
#include "phones/phonemessages.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace restaurant {

/// The side of the doors that has connections: in a thread of its own, and spoken to by calls that
/// are queued there. Keeps what every page is to show, so that whoever comes back is shown it.
class DoorServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoorServer)
public:
    explicit DoorServer(PageServer::Files files);
    ~DoorServer() override;

    void open(const DoorsWish &wish);
    void close();
    void remove(PhoneNumber guest);
    void setMostGuests(int most);

    void show(PhoneShown what, const PhoneMessages &messages);
    void showOrders(PhoneNumber guest, const QString &message);
    void ask(const InLanguages<PhoneQuestion> &question);
    void reply(const PhoneReply &reply);

signals:
    void stateChanged(const restaurant::DoorsState &state);
    void failed(const QString &why);
    void guestCame(const restaurant::PhoneGuest &guest);
    void guestLeft(const restaurant::PhoneGuest &guest);
    void languageChosen(const restaurant::PhoneGuest &guest);
    void requested(const restaurant::PhoneRequest &request);
    void answered(const restaurant::PhoneAnswer &answer);
    void looked(restaurant::PhoneNumber guest, qint64 position);

private:
    /// What is kept of one guest.
    struct Seat
    {
        PhoneGuest guest;
        QByteArray token;
        QPointer<PhoneLine> line; ///< Null: his phone is not reached.
        QString orders;
        std::optional<PhoneAnswer> answer;
        std::map<QString, std::optional<PhoneReply>> replies; ///< By request; nothing: not yet.
        std::deque<QString> requests;                         ///< In their order.
    };

    void show(const Seat &seat, PhoneShown what);
    void takeConnections();
    void hear(PhoneLine *line, const QString &message);
    void hear(PhoneLine *line, const PhoneJoins &joins);
    void hear(PhoneLine *line, const PhoneReturns &returns);
    void hear(Seat &seat, const PhoneSpeaks &speaks);
    void hear(Seat &seat, const PhoneLooks &looks);
    void hear(Seat &seat, const PhoneLeaves &leaves);
    void hear(Seat &seat, PhoneRequest request);
    void hear(Seat &seat, PhoneAnswer answer);
    void forget(PhoneLine *line);
    void letIn(PhoneLine *line, const GuestBook::Entry &entry, const QString &language);
    void attach(Seat &seat, PhoneLine *line);
    void sendAway(PhoneNumber guest, const char *why);
    void beat();
    void tellState();
    [[nodiscard]] Seat *seatOf(const PhoneLine *line);

    PageServer::Files m_files;
    PhoneGate *m_gate = nullptr; ///< Of m_pages.
    std::unique_ptr<PageServer> m_pages;
    std::unique_ptr<GuestBook> m_book;
    QTimer m_second;
    int m_seconds = 0;
    QElapsedTimer m_clock;
    std::deque<QPointer<PhoneLine>> m_strangers; ///< Whoever is not let in yet.
    std::map<PhoneNumber, Seat> m_seats;
    std::array<PhoneMessages, allPhoneShown.size()> m_shown; ///< What everybody sees.
    InLanguages<PhoneQuestion> m_question;                   ///< The same one in each.
};

} // namespace restaurant
