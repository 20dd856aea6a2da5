#include "evening/evening.h"
#include "experiment/sameevening.h"
#include "lesson/lessoncheck.h"
#include "lesson/lessondraft.h"
#include "lesson/lessonfile.h"
#include "lesson/lessonfolders.h"
#include "lesson/lessonrun.h"
#include "lesson/tally/classvote.h"
#include "scenario/scenariofile.h"
#include "store/besidelog.h"
#include "store/eventstore.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <set>

namespace restaurant::testing::tst_lesson {

namespace {

const auto hold =
    QStringLiteral(R"({"that": "x", "commands": {"command": "PlaceOrder"}, "atLeast": 0})");
const auto stop = QStringLiteral(R"({"at": "12:06", "caption": "Look.", "holds": [%1]})").arg(hold);

/// A lesson of quiet-lunch with these stops, and with further members.
QString lessonOf(const QString &stops, const QString &more = {})
{
    return QStringLiteral(
               R"({"format": 1, "name": "Lunch", "level": 1, "minutes": 3, "shows": "A lunch.",
        "cases": [{"name": "lunch", "scenario": "quiet-lunch"}], %1 "teacher": {"aim": "To see."},
        "stops": [
%2]})")
        .arg(more, stops);
}

tl::expected<Lesson, FileError> read(const QString &text)
{
    return lessonFrom(text.toStdString(), "some.lesson.json");
}

QString problemIn(const QString &text)
{
    const auto lesson = read(text);
    return lesson ? QStringLiteral("none") : QString::fromStdString(lesson.error().text());
}

/// The published schema, at "$defs.stop.properties".
QJsonValue schemaAt(const QString &path, const char *kind = "lesson")
{
    QFile file(
        QStringLiteral(SOURCE_DIR "/resources/schemas/%1.schema.json").arg(QLatin1String(kind)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is missing");
    QJsonValue there = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &name : path.split(QLatin1Char('.')))
        there = there[name];
    return there;
}

QSet<QString> namesIn(const QJsonValue &object)
{
    const QStringList names = object.toObject().keys();
    return {names.begin(), names.end()};
}

QStringList complaintsOf(const QString &stops)
{
    const auto lesson = read(lessonOf(stops));
    if (!lesson)
        qFatal("%s", lesson.error().text().c_str());
    QStringList all;
    for (const std::string &complaint : checkLesson(*lesson, QStringLiteral("lunch")).complaints())
        all += QString::fromStdString(complaint);
    return all;
}

ClassVote voteOf(int vote, int wrong, int right)
{
    return {"behind-is-not-wrong", 2, vote, {{misconceptionFrom(22), wrong}, {{}, right}}};
}

} // namespace

class TestLesson final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAsItWas_data() { shippedRows(); }
    void whatIsWrittenIsReadAsItWas()
    {
        QFETCH(QString, path);
        const auto lesson = readAnyLesson(path);
        QVERIFY2(lesson, lesson ? "" : lesson.error().text().c_str());
        const auto again = lessonFrom(lessonText(*lesson), "written");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(*again == *lesson);
    }

    /// A lesson proves itself: its evenings are played, and what its captions rest on is looked up.
    void aShippedLessonShowsWhatItSays_data() { shippedRows(); }
    void aShippedLessonShowsWhatItSays()
    {
        QFETCH(QString, path);
        const auto lesson = readAnyLesson(path);
        QVERIFY2(lesson, lesson ? "" : lesson.error().text().c_str());
        const auto began = std::chrono::steady_clock::now();
        const LessonFindings findings = checkLesson(*lesson, path);
        m_checking += std::chrono::steady_clock::now() - began;
        for (const std::string &complaint : findings.complaints())
            qWarning("%s", complaint.c_str());
        QVERIFY(findings.holds());
        QVERIFY(!misconceptionsOf(*lesson).empty());
    }

    /// So that there is time for it in the break before.
    void allOfThemAreCheckedWithinAMinute() { QVERIFY(m_checking < std::chrono::minutes(1)); }

    void theLessonsAskForTheMisconceptions()
    {
        std::set<int> asked;
        for (const LessonFile &file : allLessons())
            if (const auto lesson = readAnyLesson(file.path))
                for (const Misconception misconception : misconceptionsOf(*lesson))
                    asked.insert(static_cast<int>(misconception));
        QStringList missing;
        for (int number = 1; number <= misconceptions; ++number)
            if (!asked.contains(number))
                missing += QString::number(number);
        qInfo("%zu of %d misconceptions are asked for; missing: %s", asked.size(), misconceptions,
              qPrintable(missing.join(QStringLiteral(", "))));
        constexpr int whole = 18; // lessons: from then on no misconception is left out
        QVERIFY(!asked.empty() && (allLessons().size() < whole || missing.isEmpty()));
    }

    void aSlipOfThePenIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &members, const char *says) {
            QTest::newRow(name) << lessonOf(
                                       QStringLiteral(R"({"caption": "Look.", %1})").arg(members))
                                << QString::fromUtf8(says);
        };
        const QString holds = QStringLiteral(R"("holds": [%1])").arg(hold);
        const auto held = [&holds](const char *members) {
            return QString::fromUtf8(members) + QStringLiteral(", ") + holds;
        };
        const QString asks = QStringLiteral(
            R"("at": "12:06", %1, "reveal": {"for": "1:00", "happened": "So."}, "question": )");
        const auto question = [&](const char *choices) {
            return asks.arg(holds) + QStringLiteral(R"({"ask": "What?", "choices": [%1]})")
                                         .arg(QLatin1String(choices));
        };
        row("nothing must hold", QStringLiteral(R"("at": "12:06", "holds": [])"),
            "stops[0].holds: expected at least one");
        row("no moment", held(R"("at": "noon")"), "some.lesson.json:4:");
        row("a figure is no moment", held(R"("at": {"when": {"figure": "refused", "is": 1}})"),
            "stops[0].at.when: a figure");
        row("until before from",
            held(R"("at": {"when": {"commands": {}, "is": 1}, "from": "12:10", "until": "12:05"})"),
            "is not after");
        row("no such pane", held(R"("at": "12:06", "points": "garden")"), "stops[0].points");
        row("nothing in a pane", held(R"("at": "12:06", "points": "kitchen/ticket")"),
            "stops[0].points");
        row("nothing of that kind", held(R"("at": "12:06", "points": "kitchen/order 1")"),
            "there is no order in that pane");
        row("no such case", held(R"("at": "12:06", "case": "dinner")"), "stops[0].case");
        row("nothing right", question(R"({"text": "a", "misconception": 1},
            {"text": "b", "misconception": 2})"),
            "question.choices: expected exactly one");
        row("two right", question(R"({"text": "a", "right": true}, {"text": "b", "right": true})"),
            "found 2");
        row("one choice", question(R"({"text": "a", "right": true})"), "expected 2 to 6");
        row("wrong without a name", question(R"({"text": "a", "right": true}, {"text": "b"})"),
            "choices[1]: expected either");
        row("no such misconception",
            question(R"({"text": "a", "right": true}, {"text": "b", "misconception": 27})"),
            "choices[1].misconception: expected a whole number from 1 to 26");
        row("asked and never told",
            held(R"("at": "12:06", "draw": {"chart": "waits", "ask": "How?"})"), "reveal");
        row("the reveal goes back",
            held(R"("at": "12:06", "reveal": {"until": "12:05", "happened": "So."})"), "stops[0]");
        row("until and for",
            held(
                R"("at": "12:06", "reveal": {"until": "12:07", "for": "1:00", "happened": "So."})"),
            "stops[0].reveal: expected");
        row("after a reveal that is none",
            QStringLiteral(
                R"("at": "12:06", "holds": [{"that": "x", "at": "reveal", "commands": {}, "is": 0}])"),
            "stops[0].holds[0].at");
        row("a field too much", held(R"("at": "12:06", "colour": "red")"), "colour");
        QTest::newRow("stops out of order")
            << lessonOf(stop + QStringLiteral(",\n") +
                        QString(stop).replace(QStringLiteral("12:06"), QStringLiteral("12:05")))
            << QStringLiteral("some.lesson.json:5:");
        QTest::newRow("ten minutes") << lessonOf(stop).replace(QStringLiteral("\"minutes\": 3"),
                                                               QStringLiteral("\"minutes\": 10"))
                                     << QStringLiteral("minutes: expected");
        QTest::newRow("a variant that is none")
            << lessonOf(stop).replace(
                   QStringLiteral("\"quiet-lunch\""),
                   QStringLiteral("\"quiet-lunch\", \"with\": [\"delay=moon:3\"]"))
            << QStringLiteral("cases[0].with: delay");
    }
    void aSlipOfThePenIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString problem = problemIn(text);
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void aFolderIsNoFile()
    {
        const std::string path = SOURCE_DIR "/tests/lesson";
        QCOMPARE(readLesson(path).error().text(), path + ": is a folder");
    }

    /// What the reader would have taken in place of "?" is what the schema lists.
    void theSchemaListsTheWordsOfTheReader_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("text");
        QTest::newRow("panes") << QStringLiteral("properties.hides.items.enum")
                               << lessonOf(stop, QStringLiteral(R"("hides": ["?"],)"));
        QTest::newRow("locks") << QStringLiteral("properties.locks.items.enum")
                               << lessonOf(stop, QStringLiteral(R"("locks": ["?"],)"));
        QTest::newRow("charts")
            << QStringLiteral("$defs.draw.properties.chart.enum")
            << lessonOf(QString(stop).replace(
                   QStringLiteral("\"caption\""),
                   QStringLiteral(
                       R"("draw": {"chart": "?", "ask": "How?"}, "reveal": {"for": "1:00",
                                     "happened": "So."}, "caption")")));
    }
    void theSchemaListsTheWordsOfTheReader()
    {
        QFETCH(QString, list);
        QFETCH(QString, text);
        const QString ours = problemIn(text)
                                 .section(QStringLiteral("one of "), 1)
                                 .section(QStringLiteral(", found"), 0, 0)
                                 .remove(QLatin1Char(','));
        QStringList published;
        for (const QJsonValue &word : schemaAt(list).toArray())
            published += word.toString();
        QCOMPARE(published.join(QLatin1Char(' ')), ours);
    }

    /// What is expected is written alike in both kinds of files.
    void whatMustHoldIsWrittenAsInExpectations()
    {
        const QJsonObject holds = schemaAt(QStringLiteral("$defs.hold.properties")).toObject();
        const QJsonObject when =
            schemaAt(QStringLiteral("$defs.condition.properties.when.properties")).toObject();
        const QJsonObject expected =
            schemaAt(QStringLiteral("$defs.expectation.properties"), "expectation").toObject();
        for (const QString &field : expected.keys())
            if (field != QLatin1String("that") && field != QLatin1String("at")) {
                QCOMPARE(holds[field], expected[field]);
                if (field != QLatin1String("figure"))
                    QCOMPARE(when[field], expected[field]);
            }
        QCOMPARE(schemaAt(QStringLiteral("$defs.commands")),
                 schemaAt(QStringLiteral("$defs.commands"), "expectation"));
    }

    /// It has every field between its parts that the schema names, and is read.
    void theReaderTakesEveryFieldOfTheSchema()
    {
        const QByteArray text = R"({"$schema": "x", "format": 1, "name": "All", "level": 3,
            "minutes": 9, "shows": "All of it.",
            "cases": [{"name": "a", "scenario": "quiet-lunch", "with": ["delay=waiter:30"]},
                      {"name": "b", "scenario": "quiet-lunch"}],
            "hides": ["why"], "locks": ["order"],
            "stops": [
             {"case": "a", "at": {"when": {"view": "kitchen", "kind": "ticket",
               "where": {"order": 1}, "field": "sentAt", "as": "time", "is": "12:05",
               "atLeast": "12:05", "atMost": "12:05"}, "from": "12:00", "until": "12:30"},
              "points": "kitchen/ticket 1", "caption": "c", "hint": "h",
              "question": {"ask": "q", "votes": 1, "choices": [{"text": "r", "right": true},
                {"text": "w", "misconception": 3}]},
              "reveal": {"until": 40, "happened": "h", "principle": "p"},
              "holds": [{"that": "t", "case": "b", "at": "end", "view": "kitchen", "kind": "ticket",
                "where": {"order": 1}, "field": "sentAt", "as": "time", "is": "12:05",
                "atLeast": "12:05", "atMost": "12:05"},
               {"that": "u", "harm": {"kind": "sold-out"}, "is": 0},
               {"that": "v", "commands": {"role": "taker"}, "is": 0},
               {"that": "w", "figure": "refused", "is": 0}]},
             {"case": "b", "at": {"when": {"commands": {}, "is": 1}}, "caption": "c",
              "draw": {"chart": "waits", "ask": "q"}, "reveal": {"for": "1:00", "happened": "h"},
              "holds": [{"that": "w", "figure": "refused", "is": 0}]},
             {"case": "b", "at": {"when": {"harm": {}, "is": 0}}, "caption": "c",
              "holds": [{"that": "w", "figure": "refused", "is": 0}]}],
            "teacher": {"aim": "a", "questions": ["q"], "goesWrong": ["g"], "sources": ["s"]}})";
        QCOMPARE(problemIn(QString::fromUtf8(text)), QStringLiteral("none"));
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        const QJsonValue stops = all[QStringLiteral("stops")];
        const auto compare = [](const QSet<QString> &ours, const char *schema) {
            QCOMPARE(ours, namesIn(schemaAt(QString::fromUtf8(schema))));
        };
        compare(namesIn(all), "properties");
        compare(namesIn(all[QStringLiteral("cases")][0]), "$defs.case.properties");
        compare(namesIn(stops[0]) + namesIn(stops[1]), "$defs.stop.properties");
        compare(namesIn(stops[0][QStringLiteral("question")]), "$defs.question.properties");
        compare(namesIn(stops[1][QStringLiteral("draw")]), "$defs.draw.properties");
        compare(namesIn(stops[0][QStringLiteral("reveal")]) +
                    namesIn(stops[1][QStringLiteral("reveal")]),
                "$defs.reveal.properties");
        compare(namesIn(all[QStringLiteral("teacher")]), "$defs.teacher.properties");
        compare(namesIn(stops[0][QStringLiteral("at")]), "$defs.condition.properties");
        QSet<QString> names;
        for (const QJsonValue &item : stops[0][QStringLiteral("holds")].toArray())
            names += namesIn(item);
        compare(names, "$defs.hold.properties");
    }

    void whatDoesNotHoldIsTold_data()
    {
        QTest::addColumn<QString>("stops");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &stops, const char *says) {
            QTest::newRow(name) << stops << QString::fromUtf8(says);
        };
        const auto stopAt = [](const char *at, const char *rest) {
            return QStringLiteral(R"({"at": %1, "caption": "Look.", %2})")
                .arg(QLatin1String(at), QLatin1String(rest));
        };
        const char *zero =
            R"("holds": [{"that": "nobody orders", "commands": {"command": "PlaceOrder"}, "is": 0}])";
        row("it holds", stopAt("\"12:03\"", zero), "");
        row("it does not", stopAt("\"12:06\"", zero),
            "stop 1: nobody orders: expected 0, found 1 at 12:06:00");
        row("a time of another evening", stopAt("\"19:00\"", zero), "outside the evening");
        row("no such event", stopAt("9999", zero), "there is no event 9999");
        row("it never becomes so",
            stopAt(
                R"({"when": {"view": "kitchen", "kind": "ticket", "atLeast": 99}, "until": "12:20"})",
                zero),
            "it never becomes so from 11:55:00 to 12:20:00");
        row("it becomes so",
            stopAt(
                R"({"when": {"view": "kitchen", "kind": "ticket", "atLeast": 1}})",
                R"("holds": [{"that": "it is the first", "commands": {"command": "PlaceOrder"}, "is": 1}])"),
            "");
        row("a command comes",
            stopAt(
                R"({"when": {"commands": {"command": "PlaceOrder"}, "atLeast": 1}})",
                R"("holds": [{"that": "paid", "commands": {"command": "TakePayment"}, "is": 0}])"),
            "");
        row("it points at nothing",
            QStringLiteral(
                R"({"at": "12:03", "points": "kitchen/ticket 1", "caption": "Look.", %1})")
                .arg(QLatin1String(zero)),
            "kitchen/ticket 1, to which it points, is not shown then");
        row("too much to look at",
            stopAt("\"12:03\"",
                   R"("reveal": {"until": "12:30", "happened": "Much."},
                      "holds": [{"that": "orders come", "commands": {"command": "PlaceOrder"}, "atLeast": 1}])"),
            "events to look at, more than 40");
        row("before the reveal in front of it",
            stopAt("\"12:03\"",
                   R"("reveal": {"for": "3:00", "happened": "Much."},
                      "holds": [{"that": "orders come", "commands": {"command": "PlaceOrder"}, "is": 1}])") +
                QStringLiteral(",") + stopAt("\"12:04\"", zero),
            "stop 2: 12:04:00 is before 12:06:00");
    }
    void whatDoesNotHoldIsTold()
    {
        QFETCH(QString, stops);
        QFETCH(QString, says);
        const QString told = complaintsOf(stops).join(QLatin1Char('\n'));
        QVERIFY2(says.isEmpty() ? told.isEmpty() : told.contains(says), qPrintable(told));
    }

    /// Votes stand among the notes and are none of the lesson's.
    void aDraftHoldsFromTheBeginning()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("lunch.restaurant")).toStdString();
        playInto(sameEveningOf(QStringLiteral("quiet-lunch")), file);
        {
            const auto store = EventStore::open(file);
            for (const std::string &text :
                 {std::string("Look:\nthe soup."), noteOf(voteOf(1, 9, 12))})
                addNote(store->connection(),
                        {{}, {Position{23}, {}}, *instantFrom("12:06:06"), text, 5});
        }
        Recording recording(file);
        const LessonDraft draft = lessonDraft(recording, "my.scenario.json");
        QCOMPARE(draft.lesson.stops.size(), std::size_t{1});
        QCOMPARE(draft.lesson.stops[0].caption, std::string("Look: the soup."));
        const auto lesson = lessonFrom(lessonText(draft.lesson), "draft");
        QVERIFY2(lesson, lesson ? "" : lesson.error().text().c_str());
        QFile beside(folder.filePath(QStringLiteral("my.scenario.json")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(QByteArray::fromStdString(scenarioText(draft.scenario)));
        beside.close();
        const auto found = checkLesson(*lesson, folder.filePath(QStringLiteral("my.lesson.json")));
        QVERIFY2(found.holds(), qPrintable(QString::fromStdString(
                                    found.holds() ? std::string() : found.complaints()[0])));
    }

    /// Caption, vote, talk, vote again; only then it moves, and only then the counts are shown.
    void aClassPredictsBeforeItSees()
    {
        const auto lesson =
            read(lessonOf(QStringLiteral(
                              R"({"at": "12:06", "caption": "Look.", "holds": [%1],
                "question": {"ask": "What?", "choices": [{"text": "a", "misconception": 3},
                                                         {"text": "b", "right": true}]},
                "reveal": {"for": "1:00", "happened": "So.", "principle": "Thus."}}, %2)")
                              .arg(hold, QString(stop).replace(QStringLiteral("12:06"),
                                                               QStringLiteral("12:09")))));
        QVERIFY2(lesson, lesson ? "" : lesson.error().text().c_str());
        LessonRun run(*lesson, "lunch");
        run.goOn();
        QVERIFY(run.phase() == LessonPhase::Watching && run.runs());
        run.arrive();
        QVERIFY(run.phase() == LessonPhase::Caption && !run.openQuestion());
        run.goOn();
        run.setHands(0, 9);
        run.addHands(1, 1);
        run.addHands(1, 1);
        QVERIFY(run.hands() == (std::vector{9, 2}) && !run.showsTally());
        run.goOn();
        run.setHands(0, 1); // closed
        QVERIFY(run.phase() == LessonPhase::Talking && run.vote(1)->right() == 2);
        run.goOn();
        QVERIFY(run.hands() == (std::vector{0, 0}) && !run.showsTally());
        run.setHands(1, 11);
        run.goOn();
        run.setHands(1, 0);
        QVERIFY(run.phase() == LessonPhase::Revealing && run.vote(2)->right() == 11);
        run.goOn();
        QVERIFY(run.runs());
        run.arrive();
        QVERIFY(run.phase() == LessonPhase::Happened && run.showsTally());
        QVERIFY(run.takeClosed().size() == 2 && run.takeClosed().empty());
        run.goOn();
        QVERIFY(run.phase() == LessonPhase::Principle);
        run.goOn();
        QVERIFY(run.place() == 1 && run.runs() && !run.vote(1));
        run.arrive();
        run.goOn();
        QVERIFY(run.phase() == LessonPhase::Over && run.place() == 1);
    }

    /// Whoever writes it goes on from where he is, unless that has moved.
    void aLessonGoesOnAsItsFileSaysNow()
    {
        const auto told = [](const char *at, const char *caption) {
            QString text = stop;
            text.replace(QStringLiteral("12:06"), QLatin1String(at));
            return *read(lessonOf(text.replace(QStringLiteral("Look."), QLatin1String(caption))));
        };
        LessonRun run(told("12:06", "Look."), "lunch");
        run.arrive();
        QVERIFY(run.retell(told("12:06", "Look there.")));
        QCOMPARE(run.stop().caption, std::string("Look there."));
        QVERIFY(run.phase() == LessonPhase::Caption);
        QVERIFY(!run.retell(told("12:07", "Look here.")));
        QCOMPARE(run.stop().caption, std::string("Look there."));
    }

    void aVoteIsKeptAsANote()
    {
        const ClassVote vote = voteOf(1, 9, 12);
        QCOMPARE(QString::fromStdString(noteOf(vote)),
                 QStringLiteral("Vote 1 at stop 2 of behind-is-not-wrong: A (22 late-is-wrong) 9, "
                                "B (right) 12"));
        QVERIFY(voteFrom(noteOf(vote)) == vote);
        for (const char *other :
             {"", "Vote", "Vote 3 at stop 2 of x: A (right) 1", "Vote 1 at stop 2 of x: A (right)",
              "Vote 1 at stop 2 of x: A (27 y) 1", "Vote 1 at stop 2 of x: A (right) 1, ",
              "Vote 1 at stop 2 of x: B (right) 1", "Vote 1 at stop -2 of x: A (right) 1"})
            QVERIFY2(!voteFrom(other), other);
    }

    void votesAreAddedUpByMisconception()
    {
        const std::vector<ClassVote> votes{voteOf(1, 9, 12), voteOf(2, 2, 19)};
        const auto beliefs = beliefsOf(votes);
        QCOMPARE(beliefs.size(), std::size_t{1});
        QVERIFY(beliefs.begin()->second == (BeliefCount{9, 2}));
        QCOMPARE(votes[1].right(), 19);
        QVERIFY(QString::fromStdString(csvOf(votes))
                    .contains(QStringLiteral("behind-is-not-wrong,2,2,A,22,late-is-wrong,2\n")));
    }

private:
    std::chrono::steady_clock::duration m_checking{};

    static void shippedRows()
    {
        QTest::addColumn<QString>("path");
        for (const LessonFile &file : allLessons())
            QTest::newRow(qPrintable(file.name())) << file.path;
    }
};

RESTAURANT_TEST(TestLesson)

} // namespace restaurant::testing::tst_lesson
#include "tst_lesson.moc"
