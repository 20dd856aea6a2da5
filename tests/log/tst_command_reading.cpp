// Commands in files from people and on the command line.
#include "log/codec.h"
#include "samples.h"
#include "testprogram.h"
#include "json/encode.h"
#include "json/quoted.h"
#include "json/read.h"

#include <QTest>

namespace restaurant {

/// A line such as "submit" reads.
struct Line
{
    Instant at{};
    Command command;
};

template <> struct OwnForm<Line>
{
    static Line read(const JsonValue &value)
    {
        ObjectReader object(value);
        Line line;
        line.at = object.take<Instant>("at");
        line.command = readCommand(object);
        object.finish();
        return line;
    }
};

namespace {

std::string errorIn(const std::string &json)
{
    const auto scanned = scanJson(quoted(json), "x.json");
    if (!scanned)
        return scanned.error().text();
    const auto line = read<Line>(*scanned, "x.json", "script[3]");
    return line ? std::string() : line.error().text();
}

} // namespace

class CommandReadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsReadAsItIsWrittenForPeople()
    {
        for (const Command &command : sampleCommands()) {
            std::string json = "{\"at\":\"12:03:10\",\"command\":\"";
            json.append(typeWord(command)).append("\",\"data\":");
            encodeCommand(command, json, Form::File);
            json += "}";
            const auto scanned = scanJson(json, "x.json");
            QVERIFY(scanned.has_value());
            const auto line = read<Line>(*scanned, "x.json");
            QVERIFY2(line.has_value(), json.c_str());
            QVERIFY2(line->command == command, json.c_str());
        }
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *command, const char *error) {
            QTest::newRow(name) << QByteArray(command) << QByteArray(error);
        };
        row("unknown command", "'command':'EatOrder','data':{}",
            "2:11: script[3].command: expected the name of a command such as \"PlaceOrder\", "
            "found \"EatOrder\"");
        row("no command", "'data':{}", "1:1: script[3].command: is missing");
        row("no data", "'command':'BumpTicket'", "1:1: script[3].data: is missing");
        row("missing field", "'command':'BumpTicket','data':{}",
            "2:31: script[3].data.order: is missing");
        row("unknown field", "'command':'BumpTicket','data':{'order':1,\n 'now':true}",
            "3:2: script[3].data.now: is not known here; known are order");
        row("stranger", "'command':'BumpTicket','data':{'order':1},'by':'Ada'",
            "2:43: script[3].by: is not known here; known are at, command, data");
        row("id 0", "'command':'BumpTicket','data':{'order':0}",
            "2:40: script[3].data.order: expected a whole number from 1 to 2147483647, found 0");
        row("guests", "'command':'SeatParty','data':{'table':1,'party':1,'guests':-2}",
            "2:60: script[3].data.guests: expected a whole number from 1 to 1000000, found -2");
        row("quantity",
            "'command':'AddLines','data':{'order':1,'lines':[{'dish':'a','quantity':1},\n"
            "{'dish':'b','quantity':100}]}",
            "3:24: script[3].data.lines[1].quantity: expected a whole number from 1 to 99, "
            "found 100");
        row("word", "'command':'TakePayment','data':{'order':1,'method':'gold'}",
            "2:52: script[3].data.method: expected one of cash, card, found \"gold\"");
        row("money as a number", "'command':'RefundPayment','data':{'order':1,'amount':950}",
            "2:54: script[3].data.amount: expected an amount such as \"9.50\", found 950");
        row("list", "'command':'AcceptOrder','data':{'order':1,'lines':{}}",
            "2:51: script[3].data.lines: expected a list, found an object");
        row("flag", "'command':'TakePayment','data':{'order':1,'method':'cash','approved':1}",
            "2:70: script[3].data.approved: expected true or false, found 1");
    }
    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, error);
        const std::string json = "{'at':'12:03:10',\n" + command.toStdString() + "}";
        QCOMPARE(QByteArray::fromStdString(errorIn(json)), "x.json:" + error);
    }

    void aTimeIsATextOfTheClock()
    {
        QCOMPARE(errorIn("{'at':43390000000}"),
                 std::string("x.json:1:7: script[3].at: expected a time such as \"12:03:10\", "
                             "found 43390000000"));
    }
};

RESTAURANT_TEST(CommandReadingTest)

} // namespace restaurant

#include "tst_command_reading.moc"
