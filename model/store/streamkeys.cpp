#include "store/streamkeys.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QString>
#include <QVariant>

#include <utility>

namespace restaurant {

namespace {

constexpr std::int64_t kinds = 4;

/// Stored for ever; the enum may be reordered, these may not.
std::int64_t codeOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::Order:
        return 0;
    case StreamKind::Table:
        return 1;
    case StreamKind::Stock:
        return 2;
    case StreamKind::Payment:
        return 3;
    }
    return 0;
}

std::int64_t keyFor(StreamKind kind, std::int64_t number)
{
    return number * kinds + codeOf(kind);
}

} // namespace

StreamKeys::StreamKeys(const Connection &connection)
    : m_connection(connection)
{
    reload();
}

std::optional<std::int64_t> StreamKeys::find(const StreamId &stream) const
{
    if (stream.kind() != StreamKind::Stock)
        return keyFor(stream.kind(), stream.key());
    const auto dish = m_numbers.find(stream.dish().text());
    if (dish == m_numbers.end())
        return std::nullopt;
    return keyFor(StreamKind::Stock, dish->second);
}

std::int64_t StreamKeys::findOrAdd(const StreamId &stream)
{
    if (const auto known = find(stream))
        return *known;
    const auto number = static_cast<std::int64_t>(m_dishes.size());
    run(m_connection, "INSERT INTO dish(number, word) VALUES (?, ?)",
        {qint64{number}, QString::fromStdString(stream.dish().text())});
    m_numbers.emplace(stream.dish().text(), number);
    m_dishes.push_back(stream.dish());
    return keyFor(StreamKind::Stock, number);
}

std::optional<StreamId> StreamKeys::streamOf(std::int64_t key)
{
    const std::int64_t number = key >> 2;
    if (number < 0 || !std::in_range<int>(number))
        return std::nullopt;
    switch (key & 3) {
    case 0:
        return StreamId::of(static_cast<OrderId>(number));
    case 1:
        return StreamId::of(static_cast<TableId>(number));
    case 3:
        return StreamId::ofPayment(static_cast<OrderId>(number));
    }
    if (number >= std::ssize(m_dishes))
        reload();
    if (number >= std::ssize(m_dishes))
        return std::nullopt;
    return StreamId::of(m_dishes[static_cast<std::size_t>(number)]);
}

void StreamKeys::reload()
{
    m_numbers.clear();
    m_dishes.clear();
    QSqlQuery rows = run(m_connection, "SELECT word, number FROM dish ORDER BY number");
    while (next(rows, m_connection)) {
        const std::string word = rows.value(0).toString().toStdString();
        const auto dish = DishId::from(word);
        if (!dish || rows.value(1).toLongLong() != std::ssize(m_dishes))
            throw StoreError(StoreTrouble::Damaged, "read the dishes", m_connection.path(),
                             "a dish has a name or a number that is none");
        m_numbers.emplace(word, std::ssize(m_dishes));
        m_dishes.push_back(*dish);
    }
}

} // namespace restaurant
