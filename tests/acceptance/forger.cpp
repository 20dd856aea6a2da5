#include "forger.h"

#include "passes.h"

#include "domain/storeerror.h"
#include "log/chain.h"
#include "log/codec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/statement.h"
#include "store/forging.h"
#include "store/recorded.h"
#include "json/decode.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <map>

namespace restaurant {

namespace {

template <typename List> const auto &oneOf(std::mt19937_64 &generator, const List &list)
{
    return list[static_cast<std::size_t>(draw(generator, std::size(list)))];
}

constexpr std::array numbers{"0",          "-1",         "1",           "2",
                             "7",          "41",         "99",          "100",
                             "2147483647", "2147483648", "-2147483648", "1000000000000000",
                             "4294967297", "null",       "3.5",         "9223372036854775807"};
constexpr std::array words{"",        "x",        "ramen",   "no-such-dish", "Charlie", "dine-in",
                           "served",  "takeaway", "kitchen", "answer",       "cook",    "food",
                           "\\u0000", "Nobody",   "grill",   "lost-patience"};

/// Every line of a golden file: a number, a word, a schema where there is one, and JSON.
std::vector<std::pair<int, std::string>> golden(const char *name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/log/golden/%1.txt").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The golden forms could not be read.");
    std::vector<std::pair<int, std::string>> forms;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const qsizetype json = line.indexOf('{'); json > 0)
            forms.emplace_back(line.left(line.indexOf(' ')).toInt(), line.mid(json).toStdString());
    return forms;
}

/// From where to where the value of a random member goes; nothing if there is none.
std::pair<std::size_t, std::size_t> valueIn(std::mt19937_64 &generator, const std::string &json)
{
    std::vector<std::size_t> begins;
    for (std::size_t at = json.find(':'); at != std::string::npos; at = json.find(':', at + 1))
        begins.push_back(at + 1);
    if (begins.empty())
        return {};
    const std::size_t begin = oneOf(generator, begins);
    const bool isText = json[begin] == '"';
    const std::size_t end =
        isText ? json.find('"', begin + 1) + 1 : json.find_first_of(",}]", begin);
    return {begin, std::max(begin, std::min(end, json.size()))};
}

std::string repeated(const std::string &json, std::mt19937_64 &generator)
{
    const std::size_t begin = json.find('[');
    const std::size_t end = json.find(']');
    if (begin == std::string::npos || end == std::string::npos || end < begin + 2)
        return json;
    std::string list = json.substr(begin + 1, end - begin - 1);
    const std::string one = list;
    for (auto times = draw(generator, 60); times > 0; --times)
        list.append(",").append(one);
    return json.substr(0, begin + 1) + (draw(generator, 3) == 0 ? "" : list) + json.substr(end);
}

/// The same form with another content.
std::string tweaked(std::mt19937_64 &generator, std::string json)
{
    const auto [begin, end] = valueIn(generator, json);
    switch (draw(generator, 8)) {
    case 0:
        return repeated(json, generator);
    case 1: // as if a member were missing
        return json.replace(begin > 2 ? begin - 2 : begin, end - begin, "");
    case 2:
        return json.replace(begin, end - begin,
                            '"' + std::string(draw(generator, 4000), 'x') + '"');
    case 3:
    case 4:
        return json.replace(begin, end - begin, '"' + std::string(oneOf(generator, words)) + '"');
    case 5:
        return json.replace(begin, end - begin, std::to_string(draw(generator, 60)));
    default:
        return json.replace(begin, end - begin, oneOf(generator, numbers));
    }
}

/// A store that is open to be forged.
class Forgery
{
public:
    Forgery(std::mt19937_64 &generator, const std::string &path)
        : m_generator(generator)
        , m_store(path, Purpose::WriteStore)
    {
    }

    void run()
    {
        Transaction transaction(m_store);
        if (draw(m_generator, 2) == 0)
            sql("DELETE FROM snapshot");
        if (draw(m_generator, 2) == 0)
            sql("DELETE FROM state_hash");
        const auto changes = 1 + draw(m_generator, 4);
        for (std::uint64_t n = 0; n < changes; ++n)
            change();
        try {
            if (draw(m_generator, 4) != 0)
                settle();
            test::chainAnew(m_store);
        } catch (const StoreError &) {
            // Nobody can compute a chain over this; the file is then one with a wrong chain.
        }
        transaction.commit();
    }

private:
    struct Row
    {
        std::int64_t position = 0;
        std::int64_t type = 0;
        std::string data;
    };

    void sql(const std::string &statement)
    {
        // What a constraint forbids is not forged.
        sqlite3_exec(m_store.handle(), statement.c_str(), nullptr, nullptr, nullptr);
    }
    [[nodiscard]] std::string count(const char *table)
    {
        Statement all(m_store, (std::string("SELECT count(*) FROM ") + table).c_str());
        const std::int64_t rows = all.next() ? all.integer(0) : 0;
        return std::to_string(1 + draw(m_generator, static_cast<std::uint64_t>(rows) + 1));
    }
    [[nodiscard]] std::string number() { return oneOf(m_generator, numbers); }
    [[nodiscard]] std::string quoted(std::string text)
    {
        for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\'');
        return "'" + text + "'";
    }
    [[nodiscard]] Row row(const char *table, const char *key)
    {
        Statement find(m_store, (std::string("SELECT ") + key + ", type, data FROM " + table +
                                 " ORDER BY 1 LIMIT 1 OFFSET " + count(table) + " - 1")
                                    .c_str());
        if (!find.next())
            return {};
        return {find.integer(0), find.integer(1), std::string(find.text(2))};
    }

    void change()
    {
        switch (draw(m_generator, 12)) {
        case 0:
            return replaceByGolden("recorded", "position", m_events);
        case 1:
        case 2:
            return tweak("recorded", "position");
        case 3:
            return swap("recorded", "position");
        case 4:
            return replaceByGolden("activity", "number", m_activities);
        case 5:
        case 6:
            return tweak("activity", "number");
        case 7:
            return swap("activity", "number");
        case 8:
            return tweak("command", "number");
        case 9:
            return cutOff();
        default:
            return sql(anything());
        }
    }
    void put(const char *table, const char *key, std::int64_t at, std::int64_t type,
             const std::string &data)
    {
        Statement write(m_store, (std::string("UPDATE ") + table +
                                  " SET type = ?, data = ? WHERE " + key + " = ?")
                                     .c_str());
        write.bind(1, type).bind(2, std::string_view(data)).bind(3, at).run();
    }
    void replaceByGolden(const char *table, const char *key,
                         const std::vector<std::pair<int, std::string>> &forms)
    {
        const auto &[type, data] = oneOf(m_generator, forms);
        put(table, key, row(table, key).position, type,
            draw(m_generator, 2) == 0 ? data : tweaked(m_generator, data));
    }
    void tweak(const char *table, const char *key)
    {
        const Row one = row(table, key);
        put(table, key, one.position, one.type, tweaked(m_generator, one.data));
    }
    void swap(const char *table, const char *key)
    {
        const Row one = row(table, key);
        const Row other = row(table, key);
        put(table, key, one.position, other.type, other.data);
        put(table, key, other.position, one.type, one.data);
    }
    /// What is left ends in the middle of an evening, between two commands.
    void cutOff()
    {
        const std::string last = count("command");
        sql("DELETE FROM command WHERE number > " + last);
        sql("DELETE FROM recorded WHERE command > " + last);
        sql("DELETE FROM activity WHERE after > (SELECT max(position) FROM recorded)");
    }
    /// A change of one place, whatever it breaks.
    [[nodiscard]] std::string anything()
    {
        const std::string event = " WHERE position = " + count("recorded");
        const std::string activity = " WHERE number = " + count("activity");
        const std::string command = " WHERE number = " + count("command");
        const std::string word = quoted(oneOf(m_generator, words));
        const std::vector<std::string> all{
            "UPDATE recorded SET type = " + number() + event,
            "UPDATE recorded SET schema = " + number() + event,
            "UPDATE recorded SET stream = " + number() + event,
            "UPDATE recorded SET version = " + number() + event,
            "UPDATE recorded SET at = " + number() + event,
            "UPDATE recorded SET command = " + count("command") + event,
            "UPDATE recorded SET data = " + word + event,
            "DELETE FROM recorded" + event,
            "UPDATE activity SET at = " + number() + activity,
            "UPDATE activity SET after = " + number() + activity,
            "UPDATE activity SET type = " + number() + activity,
            "UPDATE activity SET schema = " + number() + activity,
            "UPDATE activity SET data = " + word + activity,
            "DELETE FROM activity" + activity,
            "DELETE FROM activity",
            "UPDATE command SET at = " + number() + command,
            "UPDATE command SET type = " + number() + command,
            "UPDATE command SET actor = " + word + command,
            "UPDATE command SET role = " + word + command,
            "UPDATE command SET reason = " + word + command,
            "UPDATE command SET sentence = " + quoted(std::string(20'000, 'y')) + command,
            "UPDATE command SET view = 'kitchen', view_position = " + number() + command,
            "UPDATE command SET causation = " + number() + command,
            "UPDATE command SET correlation = randomblob(3)" + command,
            "UPDATE command SET correlation = zeroblob(16)" + command,
            "UPDATE command SET id = zeroblob(16)" + command,
            "UPDATE command SET first_position = " + number() + command,
            "UPDATE command SET last_position = " + number() + command,
            "DELETE FROM command" + command,
            "UPDATE header SET scenario = " + word,
            "UPDATE header SET scenario = substr(scenario, 1, " + count("recorded") + " * 9)",
            "UPDATE header SET scenario = replace(scenario, '\"ramen\"', '\"sushi\"')",
            "UPDATE header SET scenario = replace(scenario, '12:0', '1" + number() + ":0')",
            "UPDATE header SET scenario = replace(scenario, ':4', ':" + number() + "')",
            "UPDATE header SET seed = " + number(),
            "UPDATE header SET epoch = " + number(),
            "UPDATE header SET format = " + number(),
            "DELETE FROM header",
            "UPDATE dish SET word = " + word + " WHERE number = 1",
            "DELETE FROM dish WHERE number = 0",
            "UPDATE subscription SET position = " + number(),
            "UPDATE subscription SET state = " + word,
            "UPDATE snapshot SET data = '{}'",
            "UPDATE snapshot SET version = " + number(),
            "INSERT INTO note VALUES (" + number() + ", " + number() + ", 0, " + number() +
                ", 'x', " + number() + ")",
            "UPDATE state_hash SET position = " + number() + " WHERE position > 1",
            "DELETE FROM event_type",
            "UPDATE event_type SET word = " + word + " WHERE type = 3",
        };
        return oneOf(m_generator, all);
    }

    /// As far as events can be read: each in the stream that it is about, as its next version.
    void settle()
    {
        StreamKeys keys(m_store);
        std::map<std::int64_t, std::int64_t> versions;
        std::vector<std::array<std::int64_t, 3>> places;
        Statement all(m_store, "SELECT position, stream, type, data FROM recorded"
                               " ORDER BY position");
        while (all.next()) {
            std::int64_t stream = all.integer(1);
            try {
                const Event event =
                    decodeEvent(EventTypeId{static_cast<int>(all.integer(2))}, 1, all.text(3));
                stream = keys.findOrAdd(streamOf(event));
            } catch (const std::exception &) {
                // It stays where it was.
            }
            places.push_back({all.integer(0), stream, ++versions[stream]});
        }
        sql("UPDATE recorded SET version = -position");
        Statement write(m_store, "UPDATE recorded SET stream = ?, version = ? WHERE position = ?");
        for (const auto &[position, stream, version] : places)
            write.bind(1, stream).bind(2, version).bind(3, position).run();
    }
    static StreamId streamOf(const Event &event)
    {
        return std::visit(
            [](const auto &happened) {
                using Happened = std::decay_t<decltype(happened)>;
                if constexpr (std::is_constructible_v<OrderEvent, Happened>)
                    return StreamId::of(happened.order);
                else if constexpr (std::is_constructible_v<PaymentEvent, Happened>)
                    return StreamId::ofPayment(happened.order);
                else if constexpr (std::is_constructible_v<StockEvent, Happened>)
                    return StreamId::of(happened.dish);
                else if constexpr (std::is_same_v<PartyMoved, Happened>)
                    return StreamId::of(happened.to);
                else
                    return StreamId::of(happened.table);
            },
            event);
    }

    std::mt19937_64 &m_generator;
    Connection m_store;
    const std::vector<std::pair<int, std::string>> &m_events = goldenEvents();
    const std::vector<std::pair<int, std::string>> &m_activities = goldenActivities();

    static const std::vector<std::pair<int, std::string>> &goldenEvents()
    {
        static const auto forms = golden("events");
        return forms;
    }
    static const std::vector<std::pair<int, std::string>> &goldenActivities()
    {
        static const auto forms = golden("activities");
        return forms;
    }
};

} // namespace

Forger::Forger(const std::vector<std::string> &sound)
{
    for (const std::string &path : sound) {
        QFile closed(QString::fromStdString(path));
        if (!closed.open(QIODevice::ReadOnly))
            qFatal("The sound file could not be read.");
        m_sound.push_back(closed.readAll());
    }
}

void Forger::forge(std::mt19937_64 &generator, const std::string &path) const
{
    QFile file(QString::fromStdString(path));
    for (const char *suffix : {"-wal", "-shm", "-lock"})
        QFile::remove(file.fileName() + QLatin1String(suffix));
    const QByteArray &bytes = oneOf(generator, m_sound);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file to be forged could not be written.");
    file.close();
    Forgery(generator, path).run();
}

} // namespace restaurant
