#pragma once

#include "phones/phones.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace restaurant {

/// Why somebody is not let in, or back.
enum class PhoneRefusal {
    Wrong,   ///< Neither code nor PIN, or one that is not valid any more.
    TooMany, ///< Too many wrong PINs lately, whoever gave them: codes still let in. Or too many
             ///< came and went.
    Full     ///< As many guests are in as may be.
};

/// Who is let in, and by what he is known when he comes back. Codes and PINs renew themselves, and
/// the last ones stay good for as long again, for whoever is just typing. Reads no clock: `now` is
/// any clock that never goes back.
class GuestBook
{
public:
    using Time = std::chrono::milliseconds;
    /// So many bytes that nobody can guess.
    using Secret = std::function<QByteArray(int bytes)>;

    static constexpr Time renewsAfter = std::chrono::minutes(2);
    static constexpr int mostWrongPins = 60; ///< Between two renewals.

    explicit GuestBook(Secret secret);

    /// True: code and PIN are others than before.
    bool renew(Time now);
    [[nodiscard]] const QByteArray &code() const { return m_now.code; }
    [[nodiscard]] const QByteArray &pin() const { return m_now.pin; }

    /// So many may be in; and twice as many may come between two renewals, so that nobody can fill
    /// the evening by coming and going.
    void setMost(int guests) { m_most = guests; }
    [[nodiscard]] int most() const { return m_most; }

    struct Entry
    {
        PhoneGuest guest;
        QByteArray token; ///< Given to the guest, and kept nowhere else.
    };
    [[nodiscard]] tl::expected<Entry, PhoneRefusal> enterByCode(const QByteArray &code);
    [[nodiscard]] tl::expected<Entry, PhoneRefusal> enterByPin(const QByteArray &pin);
    /// Who was given that token and is still in.
    [[nodiscard]] std::optional<PhoneNumber> known(const QByteArray &token) const;
    void remove(PhoneNumber guest);

private:
    struct Words
    {
        QByteArray code;
        QByteArray pin;
    };
    [[nodiscard]] Words newWords() const;
    [[nodiscard]] tl::expected<Entry, PhoneRefusal> enter();

    Secret m_secret;
    Words m_now;
    Words m_before; ///< Empty: there were none.
    std::optional<Time> m_renewedAt;
    int m_wrongPins = 0;
    int m_entered = 0; ///< Since the last renewal, like these.
    int m_most = 200;
    int m_last = 0;                            ///< Guest.
    std::map<QByteArray, PhoneNumber> m_known; ///< By the digest of the token.
};

/// What the guest of that number is called.
[[nodiscard]] QString phoneGuestName(PhoneNumber number);
/// From the operating system's source of chance.
[[nodiscard]] QByteArray systemSecret(int bytes);

} // namespace restaurant
