// Events of older schemas are read by today's program.
#include "log/codec.h"
#include "testprogram.h"
#include "json/decode.h"

#include <QTest>

namespace restaurant {
namespace {

const EventTypeId tableCleared = findType(eventTypes(), "TableCleared")->id;

/// The program as it will be when TableCleared has come to schema 3.
std::vector<EventType> typesOfTheFuture()
{
    std::vector<EventType> types(eventTypes().begin(), eventTypes().end());
    types[std::size_t(number(tableCleared)) - 1].schema = 3;
    return types;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    return text.replace(text.find(from), from.size(), to);
}

/// Schema 1 had "place" for the table; schema 2 did not say which party.
UpcasterChain chainOfTheFuture()
{
    UpcasterChain chain;
    chain.add(tableCleared, 1, [](std::string_view json) {
        return replaced(std::string(json), "\"place\"", "\"table\"");
    });
    chain.add(tableCleared, 2, [](std::string_view json) {
        return replaced(std::string(json), "}", ",\"party\":0}");
    });
    return chain;
}

} // namespace

class UpcastersTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEventOfTheFirstSchemaIsLiftedStepByStep()
    {
        const auto types = typesOfTheFuture();
        const UpcasterChain chain = chainOfTheFuture();
        const EventDecoder decoder(types, chain);
        QVERIFY((decoder.decode(tableCleared, 1, "{\"place\":4}") ==
                 Event{TableCleared{TableId{4}, PartyId{0}}}));
        QVERIFY((decoder.decode(tableCleared, 2, "{\"table\":4}") ==
                 Event{TableCleared{TableId{4}, PartyId{0}}}));
    }

    void anEventOfTodaysSchemaIsReadAsItIs()
    {
        const auto types = typesOfTheFuture();
        const UpcasterChain chain = chainOfTheFuture();
        const EventDecoder decoder(types, chain);
        QVERIFY((decoder.decode(tableCleared, 3, "{\"table\":4,\"party\":7}") ==
                 Event{TableCleared{TableId{4}, PartyId{7}}}));
    }

    void aMissingStepIsAnErrorThatNamesTypeAndSchema()
    {
        const auto types = typesOfTheFuture();
        UpcasterChain chain;
        chain.add(tableCleared, 1, [](std::string_view json) { return std::string(json); });
        const EventDecoder decoder(types, chain);
        try {
            (void)decoder.decode(tableCleared, 1, "{}");
            QFAIL("a step was made up");
        } catch (const DecodeError &error) {
            QCOMPARE(QByteArray(error.what()),
                     QByteArray("TableCleared: nothing lifts it from schema 2"));
        }
    }

    void everyEventThatWasEverStoredCanBeLiftedToToday()
    {
        for (const EventType &type : eventTypes()) {
            for (int schema = 1; schema < type.schema; ++schema)
                QVERIFY2(upcasters().has(type.id, schema), type.word.data());
        }
    }
};

RESTAURANT_TEST(UpcastersTest)

} // namespace restaurant

#include "tst_upcasters.moc"
