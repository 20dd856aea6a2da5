// What page and server say to each other, as JSON in text frames.
#pragma once

#include "phones/phones.h"
#include "words/spokenin.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace restaurant {

/// To be let in, by the code that was scanned or the PIN that was typed.
struct PhoneJoins
{
    QByteArray code;
    QByteArray pin;
    QString language; ///< In which the page speaks; empty: it does not say.
};
/// To go on as who was given this token.
struct PhoneReturns
{
    QByteArray token;
    QString language; ///< Likewise.
};
/// Another language was chosen on the page.
struct PhoneSpeaks
{
    QString language;
};
struct PhoneLooks
{
    qint64 position = 0;
};
struct PhoneLeaves
{
};
using PhoneSaid = std::variant<PhoneJoins, PhoneReturns, PhoneSpeaks, PhoneLooks, PhoneLeaves,
                               PhoneRequest, PhoneAnswer>;
/// The same in each language.
using PhoneMessages = InLanguages<QString>;

/// Longer is nothing that a page says; in bytes.
inline constexpr int longestPhoneMessage = 4096;
inline constexpr int mostPhoneLines = 12;

/// Nothing: no page of ours says that. Who has said it stands in none.
[[nodiscard]] std::optional<PhoneSaid> phoneSaid(const QString &message);

[[nodiscard]] QString toMessage(const PhoneGuest &guest, const QByteArray &token);
[[nodiscard]] QString toMessage(const PhoneMenu &menu);
[[nodiscard]] QString toMessage(const PhoneBoard &board);
[[nodiscard]] QString toMessage(const std::vector<PhoneOrder> &orders);
/// Null: no question is asked any more. `own`: how this guest has answered it.
[[nodiscard]] QString questionMessage(const PhoneQuestion *question,
                                      const std::optional<PhoneAnswer> &own);
[[nodiscard]] QString toMessage(const PhoneReply &reply);
[[nodiscard]] QString holdMessage(const QString &why);
/// The last message: `why` is a word of the page's.
[[nodiscard]] QString byeMessage(const char *why);
/// That somebody is there still.
[[nodiscard]] QString beatMessage();

} // namespace restaurant
