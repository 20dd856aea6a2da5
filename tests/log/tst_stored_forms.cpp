// What is stored once must be readable for ever: words, ids, schemas and fields.
#include "log/codec.h"
#include "log/storedfields.h"
#include "random_values.h"
#include "samples.h"
#include "testprogram.h"
#include "json/decode.h"

#include <QFile>
#include <QTest>

#include <limits>

namespace restaurant {
namespace {

/// "1 OrderPlaced 1 {...}": id, word, schema, JSON.
QByteArray storedLine(const Event &event)
{
    const EventType &type = typeOf(event);
    std::string text = std::to_string(number(type.id)) + " " + std::string(type.word) + " " +
                       std::to_string(type.schema) + " ";
    encodeEvent(event, text);
    return QByteArray::fromStdString(text);
}

/// "1 PlaceOrder {...}": id, word, JSON.
QByteArray storedLine(const Command &command)
{
    const CommandType &type = typeOf(command);
    std::string text = std::to_string(number(type.id)) + " " + std::string(type.word) + " ";
    encodeCommand(command, text);
    return QByteArray::fromStdString(text);
}

/// "1 GuestCame 1 {...}": id, word, schema, JSON.
QByteArray storedLine(const Activity &activity)
{
    const ActivityType &type = typeOf(activity);
    std::string text = std::to_string(number(type.id)) + " " + std::string(type.word) + " " +
                       std::to_string(type.schema) + " ";
    encodeActivity(activity, text);
    return QByteArray::fromStdString(text);
}

QList<QByteArray> goldenLines(const char *name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/log/golden/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().trimmed().split('\n');
}

template <typename T> QList<QByteArray> storedLines(const std::vector<T> &samples)
{
    QList<QByteArray> lines;
    for (const T &sample : samples)
        lines.append(storedLine(sample));
    return lines;
}

std::string_view jsonOf(const QByteArray &line)
{
    const std::string_view all(line.constData(), std::size_t(line.size()));
    return all.substr(all.find('{'));
}

template <typename Variant, typename Check, std::size_t... index>
void withEachKind(Check check, std::index_sequence<index...>)
{
    (check(std::type_identity<std::variant_alternative_t<index, typename Variant::variant>>{}),
     ...);
}

} // namespace

class StoredFormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void thereIsASampleOfEachKind()
    {
        QCOMPARE(sampleEvents().size(), eventKinds);
        QCOMPARE(sampleCommands().size(), commandKinds);
        QCOMPARE(sampleActivities().size(), activityKinds);
        for (std::size_t i = 0; i < activityKinds; ++i)
            QCOMPARE(std::size_t(number(typeOf(sampleActivities()[i]).id)), i + 1);
        for (std::size_t i = 0; i < eventKinds; ++i)
            QCOMPARE(std::size_t(number(typeOf(sampleEvents()[i]).id)), i + 1);
        for (std::size_t i = 0; i < commandKinds; ++i)
            QCOMPARE(std::size_t(number(typeOf(sampleCommands()[i]).id)), i + 1);
    }

    void eventsAreStoredAsTheyAlwaysWere()
    {
        QCOMPARE(storedLines(sampleEvents()), goldenLines("events.txt"));
    }

    void commandsAreStoredAsTheyAlwaysWere()
    {
        QCOMPARE(storedLines(sampleCommands()), goldenLines("commands.txt"));
    }

    void activitiesAreStoredAsTheyAlwaysWere()
    {
        QCOMPARE(storedLines(sampleActivities()), goldenLines("activities.txt"));
    }

    void goldenActivitiesAreRead()
    {
        const std::vector<Activity> samples = sampleActivities();
        const QList<QByteArray> lines = goldenLines("activities.txt");
        QCOMPARE(std::size_t(lines.size()), samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QList<QByteArray> words = lines.at(int(i)).split(' ');
            QVERIFY(decodeActivity(ActivityTypeId{words.at(0).toInt()}, words.at(2).toInt(),
                                   jsonOf(lines.at(int(i)))) == samples[i]);
        }
    }

    void goldenEventsAreRead()
    {
        const std::vector<Event> samples = sampleEvents();
        const QList<QByteArray> lines = goldenLines("events.txt");
        QCOMPARE(std::size_t(lines.size()), samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QList<QByteArray> words = lines.at(int(i)).split(' ');
            const EventTypeId id{words.at(0).toInt()};
            const int schema = words.at(2).toInt();
            QVERIFY(decodeEvent(id, schema, jsonOf(lines.at(int(i)))) == samples[i]);
            QVERIFY(decodeEvent(words.at(1).toStdString(), schema, jsonOf(lines.at(int(i)))) ==
                    samples[i]);
        }
    }

    void goldenCommandsAreRead()
    {
        const std::vector<Command> samples = sampleCommands();
        const QList<QByteArray> lines = goldenLines("commands.txt");
        QCOMPARE(std::size_t(lines.size()), samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const QList<QByteArray> words = lines.at(int(i)).split(' ');
            const CommandTypeId id{words.at(0).toInt()};
            QVERIFY(decodeCommand(id, jsonOf(lines.at(int(i)))) == samples[i]);
            QVERIFY(decodeCommand(words.at(1).toStdString(), jsonOf(lines.at(int(i)))) ==
                    samples[i]);
        }
    }

    void anyEventIsReadBackAsItWas()
    {
        const std::uint32_t seed = std::random_device{}();
        qInfo("seed %u", seed);
        RandomValues random(seed);
        const auto check = [&random]<typename E>(std::type_identity<E>) {
            for (int i = 0; i < 200; ++i) {
                const Event event = random.make<E>();
                std::string json;
                encodeEvent(event, json);
                QVERIFY2(decodeEvent(typeOf(event).id, typeOf(event).schema, json) == event,
                         json.c_str());
            }
        };
        withEachKind<Event>(check, std::make_index_sequence<eventKinds>{});
    }

    void anyCommandIsReadBackAsItWas()
    {
        const std::uint32_t seed = std::random_device{}();
        qInfo("seed %u", seed);
        RandomValues random(seed);
        const auto check = [&random]<typename C>(std::type_identity<C>) {
            for (int i = 0; i < 200; ++i) {
                const Command command = random.make<C>();
                std::string json;
                encodeCommand(command, json);
                QVERIFY2(decodeCommand(typeOf(command).id, json) == command, json.c_str());
            }
        };
        withEachKind<Command>(check, std::make_index_sequence<commandKinds>{});
    }

    void anyActivityIsReadBackAsItWas()
    {
        const std::uint32_t seed = std::random_device{}();
        qInfo("seed %u", seed);
        RandomValues random(seed);
        const auto check = [&random]<typename A>(std::type_identity<A>) {
            for (int i = 0; i < 200; ++i) {
                const Activity activity = random.make<A>();
                std::string json;
                encodeActivity(activity, json);
                QVERIFY2(decodeActivity(typeOf(activity).id, 1, json) == activity, json.c_str());
            }
        };
        withEachKind<Activity>(check, std::make_index_sequence<activityKinds>{});
    }

    void whatIsNoActivityIsAnErrorThatNamesTypeAndField()
    {
        const auto errorOf = [](int type, int schema, const char *json) -> std::string {
            try {
                (void)decodeActivity(ActivityTypeId{type}, schema, json);
            } catch (const DecodeError &error) {
                return error.what();
            }
            return "it was taken for an activity";
        };
        QCOMPARE(errorOf(0, 1, "{}"), std::string("there is no activity type 0"));
        QCOMPARE(errorOf(99, 1, "{}"), std::string("there is no activity type 99"));
        QCOMPARE(errorOf(11, 2, "{}"),
                 std::string("WorkDropped: schema 2 is unknown to this program"));
        QCOMPARE(errorOf(11, 1, "{}"), std::string("WorkDropped.work: is missing"));
    }

    void whatIsNoEventIsAnErrorThatNamesTypeAndField_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("schema");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("type 0") << 0 << 1 << QByteArray("{}")
                                << QByteArray("there is no event type 0");
        QTest::newRow("type 99") << 99 << 1 << QByteArray("{}")
                                 << QByteArray("there is no event type 99");
        QTest::newRow("the least type") << std::numeric_limits<int>::min() << 1 << QByteArray("{}")
                                        << QByteArray("there is no event type -2147483648");
        QTest::newRow("newer") << 10 << 2 << QByteArray("{}")
                               << QByteArray("OrderReady: schema 2 is unknown to this program");
        QTest::newRow("schema 0") << 10 << 0 << QByteArray("{}")
                                  << QByteArray("OrderReady: schema 0 is unknown to this program");
        QTest::newRow("field") << 10 << 1 << QByteArray("{}")
                               << QByteArray("OrderReady.order: is missing");
        QTest::newRow("deep") << 2 << 1
                              << QByteArray("{\"order\":1,\"lines\":[{\"line\":1,\"dish\":\"X\"}]}")
                              << QByteArray("LinesAdded.lines[0].dish: expected a dish: 1 to 32 "
                                            "lower-case letters, digits and hyphens");
    }
    void whatIsNoEventIsAnErrorThatNamesTypeAndField()
    {
        QFETCH(int, type);
        QFETCH(int, schema);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, error);
        try {
            (void)decodeEvent(EventTypeId{type}, schema, json.toStdString());
            QFAIL("it was taken for an event");
        } catch (const DecodeError &found) {
            QCOMPARE(QByteArray(found.what()), error);
        }
    }

    void anUnknownWordIsAnError()
    {
        QVERIFY(findType(eventTypes(), "OrderEaten") == nullptr);
        QVERIFY_THROWS_EXCEPTION(DecodeError, (void)decodeEvent("OrderEaten", 1, "{}"));
        QVERIFY_THROWS_EXCEPTION(DecodeError, (void)decodeCommand("EatOrder", "{}"));
    }

    void damagedTextNeverDoesMoreThanThrow()
    {
        const std::uint32_t seed = std::random_device{}();
        qInfo("seed %u", seed);
        RandomValues random(seed);
        for (int i = 0; i < 20000; ++i) {
            const Event event = sampleEvents()[random.below(eventKinds)];
            std::string json;
            encodeEvent(event, json);
            json[random.below(json.size())] = char(random.below(256));
            json.resize(json.size() - random.below(3));
            try {
                (void)decodeEvent(typeOf(event).id, 1, json);
            } catch (const DecodeError &) {
            }
        }
    }

    void decodingAnEvent()
    {
        std::vector<std::pair<EventTypeId, std::string>> stored;
        for (const Event &event : sampleEvents()) {
            std::string json;
            encodeEvent(event, json);
            stored.emplace_back(typeOf(event).id, std::move(json));
        }
        QBENCHMARK
        {
            for (const auto &[id, json] : stored)
                (void)decodeEvent(id, 1, json);
        }
    }
};

RESTAURANT_TEST(StoredFormsTest)

} // namespace restaurant

#include "tst_stored_forms.moc"
