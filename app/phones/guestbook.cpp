#include "guestbook.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace restaurant {

namespace {

constexpr int codeBytes = 16;
constexpr int tokenBytes = 32;
constexpr auto readable = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Birds: everybody can say them, and nobody is called so.
constexpr std::array birds{
    "avocet",    "bittern",   "blackbird", "bluethroat", "bullfinch",  "bunting",     "buzzard",
    "chaffinch", "chough",    "coot",      "cormorant",  "crane",      "crossbill",   "curlew",
    "dipper",    "dotterel",  "heron",     "dunlin",     "eagle",      "egret",       "eider",
    "falcon",    "fieldfare", "flamingo",  "gannet",     "godwit",     "goldcrest",   "goldfinch",
    "goose",     "goshawk",   "grebe",     "gull",       "harrier",    "hobby",       "hoopoe",
    "ibis",      "jackdaw",   "jay",       "kestrel",    "kingfisher", "kite",        "lapwing",
    "lark",      "linnet",    "magpie",    "mallard",    "martin",     "nightingale", "nuthatch",
    "oriole",    "osprey",    "owl",       "partridge",  "pelican",    "pipit",       "plover",
    "puffin",    "quail",     "raven",     "redstart",   "robin",      "ruff",        "sandpiper",
    "siskin",    "skylark",   "snipe",     "starling",   "stork",      "swallow",     "swan",
    "swift",     "teal",      "tern",      "thrush",     "turnstone",  "wagtail",     "warbler",
    "waxwing",   "wheatear",  "wigeon",    "woodcock",   "wren",       "wryneck",
};

QByteArray digestOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

GuestBook::GuestBook(Secret secret)
    : m_secret(std::move(secret))
{
}

bool GuestBook::renew(Time now)
{
    if (m_renewedAt && now - *m_renewedAt < renewsAfter)
        return false;
    m_renewedAt = now;
    m_before = std::exchange(m_now, newWords());
    m_wrongPins = 0;
    m_entered = 0;
    return true;
}

GuestBook::Words GuestBook::newWords() const
{
    constexpr quint64 pins = 1'000'000;
    quint64 drawn = 0;
    for (const char byte : m_secret(8))
        drawn = drawn << 8 | static_cast<unsigned char>(byte);
    const QByteArray pin = QByteArray::number(drawn % pins).rightJustified(6, '0');
    return {m_secret(codeBytes).toBase64(readable), pin};
}

tl::expected<GuestBook::Entry, PhoneRefusal> GuestBook::enterByCode(const QByteArray &code)
{
    if (code.isEmpty() || (code != m_now.code && code != m_before.code))
        return tl::unexpected(PhoneRefusal::Wrong);
    return enter();
}

tl::expected<GuestBook::Entry, PhoneRefusal> GuestBook::enterByPin(const QByteArray &pin)
{
    if (m_wrongPins >= mostWrongPins)
        return tl::unexpected(PhoneRefusal::TooMany);
    if (pin.isEmpty() || (pin != m_now.pin && pin != m_before.pin)) {
        ++m_wrongPins;
        return tl::unexpected(PhoneRefusal::Wrong);
    }
    return enter();
}

tl::expected<GuestBook::Entry, PhoneRefusal> GuestBook::enter()
{
    if (static_cast<int>(m_known.size()) >= m_most)
        return tl::unexpected(PhoneRefusal::Full);
    if (m_entered >= 2 * m_most)
        return tl::unexpected(PhoneRefusal::TooMany);
    ++m_entered;
    const PhoneNumber number{++m_last};
    const QByteArray token = m_secret(tokenBytes).toBase64(readable);
    m_known[digestOf(token)] = number;
    return Entry{{number, phoneGuestName(number), true}, token};
}

std::optional<PhoneNumber> GuestBook::known(const QByteArray &token) const
{
    const auto found = m_known.find(digestOf(token));
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

void GuestBook::remove(PhoneNumber guest)
{
    std::erase_if(m_known, [guest](const auto &each) { return each.second == guest; });
}

QString phoneGuestName(PhoneNumber number)
{
    const auto place = static_cast<std::size_t>(static_cast<int>(number) - 1) % birds.size();
    return QStringLiteral("Guest %1, %2")
        .arg(QString::number(static_cast<int>(number)), QLatin1String(birds[place]));
}

QByteArray systemSecret(int bytes)
{
    QByteArray secret(bytes, Qt::Uninitialized);
    for (char &byte : secret)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return secret;
}

} // namespace restaurant
