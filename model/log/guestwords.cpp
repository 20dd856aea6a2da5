#include "guestwords.h"

#include "json/decode.h"
#include "json/encode.h"
#include "json/fields.h"

#include <algorithm>
#include <variant>

namespace restaurant {

template <>
inline constexpr auto fieldsOf<GuestWords> =
    std::tuple{optionalField("guest", &GuestWords::guest),
               optionalField("notes", &GuestWords::notes),
               optionalField("allergies", &GuestWords::allergies)};

namespace {

constexpr std::string_view beforeHash = ",\"words\":\"";
constexpr std::size_t digitsOfHash = 64;
constexpr std::string_view behindHash = "\"}";

template <typename Order>
concept NamesGuest = requires(Order order)
{
    order.guest;
};
template <typename Order>
concept HasWordyLines = requires(Order order)
{
    order.lines.front().note;
};

/// Only a takeaway order keeps the name that came with it.
template <typename Order> bool keepsGuest(const Order &order)
{
    return order.kind == OrderKind::Takeaway;
}

std::vector<std::string> unlessAllEmpty(std::vector<std::string> texts)
{
    const bool isEmpty = std::all_of(texts.begin(), texts.end(),
                                     [](const std::string &text) { return text.empty(); });
    return isEmpty ? std::vector<std::string>{} : std::move(texts);
}

template <typename Order> GuestWords wordsIn(const Order &order)
{
    GuestWords words;
    if constexpr (NamesGuest<Order>)
        words.guest = order.guest.text();
    if constexpr (HasWordyLines<Order>) {
        for (const auto &line : order.lines) {
            words.notes.push_back(line.note.text());
            words.allergies.push_back(line.allergy.text());
        }
        words.notes = unlessAllEmpty(std::move(words.notes));
        words.allergies = unlessAllEmpty(std::move(words.allergies));
    }
    return words;
}

template <typename Order> void remove(Order &order)
{
    if constexpr (NamesGuest<Order>)
        order.guest = {};
    if constexpr (HasWordyLines<Order>) {
        for (auto &line : order.lines) {
            line.note = {};
            line.allergy = {};
        }
    }
}

Note noteAt(const std::vector<std::string> &texts, std::size_t line)
{
    return line < texts.size() ? Note::from(texts[line]).value_or(Note{}) : Note{};
}

template <typename Order> void restore(const GuestWords &words, Order &order, bool withGuest)
{
    if constexpr (NamesGuest<Order>) {
        if (withGuest)
            order.guest = Name::from(words.guest).value_or(Name{});
    }
    if constexpr (HasWordyLines<Order>) {
        for (std::size_t i = 0; i < order.lines.size(); ++i) {
            order.lines[i].note = noteAt(words.notes, i);
            order.lines[i].allergy = noteAt(words.allergies, i);
        }
    }
}

} // namespace

GuestWords wordsOf(const Command &command)
{
    return std::visit([](const auto &c) { return wordsIn(c); }, command);
}

bool mayHaveWords(const Event &event)
{
    return std::holds_alternative<OrderPlaced>(event) || std::holds_alternative<LinesAdded>(event);
}

void removeWords(Command &command)
{
    std::visit([](auto &c) { remove(c); }, command);
}

void removeWords(Event &event)
{
    std::visit([](auto &e) { remove(e); }, event);
}

void restoreWords(const GuestWords &words, Command &command)
{
    std::visit([&](auto &c) { restore(words, c, true); }, command);
}

void restoreWords(const GuestWords &words, Event &event)
{
    const auto *placed = std::get_if<OrderPlaced>(&event);
    const bool withGuest = placed && keepsGuest(*placed);
    std::visit([&](auto &e) { restore(words, e, withGuest); }, event);
}

std::string wordsText(const GuestWords &words)
{
    std::string text;
    encode(words, text);
    return text;
}

GuestWords wordsFrom(std::string_view text)
{
    return decodeText<GuestWords>(text);
}

Hash wordsHash(std::string_view salt, std::string_view text)
{
    Sha256 sha;
    sha.add(salt);
    sha.add(text);
    return sha.finish();
}

std::string derivedSalt(std::uint64_t seed, const CommandId &command)
{
    constexpr std::size_t length = 16;
    Sha256 sha;
    sha.add("salt\t" + std::to_string(seed) + '\t' + toText(command));
    const Hash hash = sha.finish();
    return {hash.begin(), hash.begin() + length};
}

void appendWordsHash(const Hash &hash, std::string &data)
{
    data.pop_back(); // an order has members before it
    data.append(beforeHash).append(toHex(hash)).append(behindHash);
}

std::string_view wordsHashIn(std::string_view data)
{
    constexpr std::size_t length = beforeHash.size() + digitsOfHash + behindHash.size();
    if (data.size() < length)
        return {};
    const std::string_view member = data.substr(data.size() - length);
    if (!member.starts_with(beforeHash) || !member.ends_with(behindHash))
        return {};
    return member.substr(beforeHash.size(), digitsOfHash);
}

} // namespace restaurant
