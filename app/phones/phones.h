// What goes between the doors and whoever has the evening: values, handed from thread to thread.
#pragma once

#include "phones/certificate.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

/// A guest with a phone, from 1, in the order of coming; never given twice while the doors stay
/// open.
enum class PhoneNumber : int {};

/// Whom a phone has made a guest. Nothing was typed, and no address is known here.
struct PhoneGuest
{
    PhoneNumber number{};
    QString name;          ///< "Guest 17, heron".
    bool isReached = true; ///< Its page is there now; else its display sleeps, or it is gone.
    QString language{};    ///< Of its page: "de".
    bool operator==(const PhoneGuest &) const = default;
};

/// Where and for how many the doors are opened.
struct DoorsWish
{
    QHostAddress address = QHostAddress::LocalHost; ///< Of the one network they are open to.
    quint16 port = 0;                               ///< 0: any that is free.
    int mostGuests = 200;
    /// Nothing: what is said can be read by others in that network.
    std::optional<DoorsCertificate> certificate{};
};

/// How the doors stand.
struct DoorsState
{
    bool areOpen = false;
    /// To be typed: "192.168.1.20:8080", "https://192.168.1.20:8080". Empty while they are closed.
    QString address;
    QString link;        ///< To be scanned: brings the page with the code that lets in.
    QString pin;         ///< To be typed instead of the code.
    QString fingerprint; ///< Of the certificate; empty: what is said can be read by others.
    int mostGuests = 0;
    std::vector<PhoneGuest> guests; ///< In the order of coming.
    /// They have been open for half a minute and nobody has come: a sentence of what may be wrong.
    /// Else empty.
    QString doubt;
    bool operator==(const DoorsState &) const = default;
};

/// A dish as a guest reads it.
struct PhoneDish
{
    QString id;
    QString name;
    QString price;     ///< "12.50".
    QString allergens; ///< "gluten, fish"; often empty.
    bool isSoldOut = false;
    bool operator==(const PhoneDish &) const = default;
};

/// What can be ordered.
struct PhoneMenu
{
    QString evening;
    std::vector<PhoneDish> dishes;
    bool operator==(const PhoneMenu &) const = default;
};

/// A number of the status board.
struct PhoneBoardNumber
{
    int order = 0;
    bool isReady = false;
    QString promised; ///< "19:40".
    bool operator==(const PhoneBoardNumber &) const = default;
};

/// The status board, as its view shows it.
struct PhoneBoard
{
    qint64 position = 0;
    QString at;     ///< The restaurant's clock as the board shows it: "19:31:07".
    int behind = 0; ///< It shows what was so many seconds ago, in the restaurant's time.
    std::vector<PhoneBoardNumber> numbers;
    bool operator==(const PhoneBoard &) const = default;
};

/// A guest's own order.
struct PhoneOrder
{
    int order = 0;
    QString stage; ///< A sentence: where it stands.
    QString total; ///< "22.20".
    QString lines; ///< "2 Falafel bowl, 1 Tea".
    bool isToPay = false;
    bool isOver = false;
    bool operator==(const PhoneOrder &) const = default;
};

/// A question to all phones. Each answers for itself, and may answer otherwise until it is locked.
/// What others have answered is told to no phone.
struct PhoneQuestion
{
    int id = 0;
    QString text;
    std::vector<QString> choices;
    std::vector<QString> reasons; ///< Why; none: it is not asked.
    bool isLocked = false;
    QString revealed; ///< What happened, once it may be known.
    bool operator==(const PhoneQuestion &) const = default;
};

/// A phone's answer to a question; instead of its last one.
struct PhoneAnswer
{
    PhoneNumber guest{};
    int question = 0;
    int choice = 0;  ///< An index.
    int reason = -1; ///< An index; -1: none was given.
    bool operator==(const PhoneAnswer &) const = default;
};

/// What a guest asks of the restaurant.
struct PhoneRequest
{
    enum class Kind {
        Order,  ///< `lines`.
        Pay,    ///< `order`, by a card that is pretended.
        Ask,    ///< Where is my order? `order`.
        Collect ///< `order`, which the board calls.
    };
    struct Line
    {
        QString dish;
        int count = 1;
        bool operator==(const Line &) const = default;
    };
    PhoneNumber guest{};
    QString id; ///< By the page. Asked twice, it is done once, and answered alike.
    Kind kind = Kind::Order;
    int order = 0;
    std::vector<Line> lines;
    qint64 position = 0; ///< Of the board that was on the page.
    bool operator==(const PhoneRequest &) const = default;
};

/// What became of a request.
struct PhoneReply
{
    PhoneNumber guest{};
    QString id; ///< Of the request.
    bool isDone = false;
    QString text; ///< For the guest.
    int order = 0;
    bool operator==(const PhoneReply &) const = default;
};

} // namespace restaurant
