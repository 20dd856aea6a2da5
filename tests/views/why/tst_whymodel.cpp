// An answer as a table and in words.
#include "testprogram.h"
#include "trails.h"
#include "why/whypane.h"
#include "words/fieldtext.h"
#include "words/trailtext.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace restaurant::testing::tst_whymodel {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const char *text : texts)
        made += QString::fromUtf8(text);
    return made;
}

} // namespace

class TestWhyModel final : public QObject
{
    Q_OBJECT

private:
    static QString cell(const WhyModel &model, int row, WhyModel::Column column)
    {
        return model.index(row, column).data().toString();
    }
    static QStringList row(const WhyModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < WhyModel::columns; ++column)
            cells += cell(model, row, static_cast<WhyModel::Column>(column));
        return cells;
    }

private slots:
    void aStepIsToldFromThePersonToTheScreen()
    {
        WhyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(ticketTrail()));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(row(model, 2),
                 list({"19:04:12", "Ines (cook)", "FinishLine (order 41, line 2)",
                       "log at 41, order-41 at version 3, kitchen view at 41", "", "42 LineReady",
                       "Kitchen", "ticket 41", "state of the 2nd line: cooking → ready", "19:04:12",
                       "On LineReady the kitchen view changes lines[1].state of ticket 41 "
                       "from cooking to ready."}));
    }

    void whatThePersonDidNotKnowHasAColumn()
    {
        WhyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(ticketTrail(5s)));
        QCOMPARE(cell(model, 1, WhyModel::StaleColumn), QString());
        QCOMPARE(cell(model, 2, WhyModel::StaleColumn),
                 QStringLiteral("saw event 37, the log was at 41: 4 events behind"));
        QCOMPARE(cell(model, 2, WhyModel::ShownColumn), QStringLiteral("19:04:17"));
    }

    void aReactionNamesWhoSetItOff()
    {
        WhyModel model;
        model.setRows(rowsOf(ticketTrail()));
        QCOMPARE(cell(model, 0, WhyModel::CommandColumn),
                 QStringLiteral(
                     "AcceptOrder (order 41, 2 lines) · answers event 36, set off by PlaceOrder "
                     "of Charlie (taker)"));
        QCOMPARE(cell(model, 0, WhyModel::ChangeColumn), QStringLiteral("appears"));
    }

    void whatACommandChangedIsToldByEvent()
    {
        WhyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(finishEffects()));
        QStringList documents;
        for (int i = 0; i < model.rowCount(); ++i)
            documents += QStringLiteral("%1: %2 %3")
                             .arg(cell(model, i, WhyModel::EventColumn),
                                  cell(model, i, WhyModel::ViewColumn),
                                  cell(model, i, WhyModel::DocumentColumn));
        QCOMPARE(documents,
                 list({"42 LineReady: Kitchen ticket 41", "43 OrderReady: Kitchen ticket 41",
                       "43 OrderReady: Waiter order 41", "43 OrderReady: Waiter table 4",
                       "43 OrderReady: Status number 41"}));
        model.setRows(rowsOf(Trail{}));
        QCOMPARE(model.rowCount(), 0);
    }

    void aRefusedCommandHasARowWithoutAnEvent()
    {
        WhyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf(refusedEffects()));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, WhyModel::DecisionColumn),
                 QStringLiteral("log at 60, refused: Order 41 was cancelled."));
        QCOMPARE(cell(model, 0, WhyModel::EventColumn), QString());
        QCOMPARE(cell(model, 0, WhyModel::RuleColumn), QString());
    }

    void anEventThatNoViewShowsHasARowToo()
    {
        Effects effects = finishEffects();
        effects.effects.erase(effects.effects.begin());
        const WhyRows rows = rowsOf(effects);
        QCOMPARE(rows.size(), std::size_t(5));
        QVERIFY(rows.front().event && !rows.front().change);
    }

    void eachStreamHasItsOwnVersion()
    {
        Effects effects = finishEffects();
        effects.events[1].stream = StreamId::of(TableId{4});
        effects.events[1].version = 9;
        const WhyRows rows = rowsOf(effects);
        QCOMPARE(rows.front().decision.version, 3);
        QCOMPARE(rows.back().decision.version, 8);
    }

    void oneSentenceSaysWhy()
    {
        const WhyRows rows = rowsOf(ticketTrail(5s));
        QCOMPARE(
            TrailText::sentence(rows[0]),
            QStringLiteral("Ticket 41 stands on the kitchen view since 19:01:15, because Order "
                           "fulfilment (policy) sent AcceptOrder at 19:01:10; it answers event "
                           "36, set off by PlaceOrder of Charlie (taker)."));
        QCOMPARE(
            TrailText::sentence(rows[2]),
            QStringLiteral("The state of the 2nd line of ticket 41 on the kitchen view is "
                           "“ready” since 19:04:17, because Ines (cook) sent FinishLine at "
                           "19:04:12. Ines saw event 37, the log was at 41: 4 events behind."));
    }

    void oneSentenceSaysWhatACommandChanged()
    {
        QCOMPARE(
            TrailText::sentence(finishEffects()),
            QStringLiteral("Ines (cook) sent FinishLine (order 41, line 2) at 19:04:12. It was "
                           "accepted: 2 events, and 4 documents of 3 views changed."));
        QCOMPARE(TrailText::sentence(refusedEffects()),
                 QStringLiteral("Roger (runner) sent PickUpOrder (order 41) at 19:06:00. It was "
                                "refused: Order 41 was cancelled. Nothing changed."));
    }
    void aCommandThatWasAcceptedTellsOfTheOrderThatWasRejected()
    {
        Effects effects = finishEffects();
        DecidedCommand reaction = effects.decision;
        reaction.number = CommandNumber{33};
        reaction.sent.command = RejectOrder{OrderId{41}, {}};
        effects.reactions = {reaction};
        RecordedEvent rejected = effects.events.back();
        rejected.command = reaction.number;
        rejected.position = Position{44};
        rejected.event =
            OrderRejected{OrderId{41}, WhyText::from("ramen: 9 wanted, only 4 left").value()};
        effects.events.push_back(rejected);
        const QString sentence = TrailText::sentence(effects);
        QVERIFY2(sentence.contains(QStringLiteral(
                     "2 events; the process manager answered with RejectOrder, and")),
                 qPrintable(sentence));
        QVERIFY2(sentence.endsWith(QStringLiteral("The order itself was rejected then: ramen: 9 "
                                                  "wanted, only 4 left.")),
                 qPrintable(sentence));
        const WhyRows rows = rowsOf(effects);
        QCOMPARE(rows.back().decision.number, CommandNumber{33});
        QVERIFY(rows.back().origin);
    }

    void fieldsAreToldInWords_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *field, const char *json,
                            const char *words) {
            QTest::newRow(name) << QByteArray(field) << QByteArray(json) << QByteArray(words);
        };
        row("a word", "state", "\"ready\"", "state: ready");
        row("a time", "firedAt", "68649000000", "fired at: 19:04:09");
        row("money", "due", "4100", "due: 41.00");
        row("in a list", "lines[11].since", "68649000000", "since of the 12th line: 19:04:09");
        row("nothing", "note", "", "note: –");
        row("no text", "carries", "\"\"", "carries: –");
        row("a number", "left", "7", "number left: 7");
        row("parts", "lines[2]", "{\"line\":3,\"name\":\"Ramen\"}", "3rd line: Ramen");
        row("a list", "lines", "[1,2]", "lines: 2 in a list");
        row("a truth", "soldOut", "true", "sold out: true");
        row("marks of another language", "guest", "\"<b>\\\"Ada\\\"\"", "guest: <b>\"Ada\"");
    }
    void fieldsAreToldInWords()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, words);
        QCOMPARE(FieldText::name(field.toStdString()) + QStringLiteral(": ") +
                     FieldText::value(field.toStdString(), json.toStdString()),
                 QString::fromUtf8(words));
    }

    void whatTellsMostIsToldFirst()
    {
        const DocumentChange change = changes(ticket41, {{"firedAt", "68470000000", "68649000000"},
                                                         {"table", "4", "6"},
                                                         {"party", "1", "2"},
                                                         {"state", "\"open\"", "\"ready\""}});
        QCOMPARE(FieldText::brief(change, 1), QStringLiteral("state: open → ready; and 2 more"));
        QCOMPARE(FieldText::brief(change, 3),
                 QStringLiteral("state: open → ready; table: 4 → 6; party: 1 → 2"));
        QCOMPARE(FieldText::whole(change).section(QLatin1Char('\n'), 0, 1),
                 QStringLiteral("fired at: 19:01:10 → 19:04:09\ntable: 4 → 6"));
        QCOMPARE(FieldText::brief(changes(ticket41, {{"events[4]", "", "{\"type\":\"LineReady\"}"},
                                                     {"ready", "false", "true"}}),
                                  2),
                 QStringLiteral("ready: false → true"));
        QCOMPARE(FieldText::brief(changes(ticket41, {{"firedAt", "", "68649000000"}}), 1),
                 QStringLiteral("fired at: – → 19:04:09"));
    }
};

RESTAURANT_TEST(TestWhyModel)

} // namespace restaurant::testing::tst_whymodel
#include "tst_whymodel.moc"
