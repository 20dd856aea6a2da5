#include "evening.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_timelinemodel {

using namespace std::chrono_literals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private:
    static QStringList rows(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(QStringLiteral(" | "));
        }
        return rows;
    }

private slots:
    void eventsAreCountedByTenSeconds()
    {
        TimelineModel model;
        model.begin(opening, opening + 1h);
        model.add({handled(0s, 2), handled(9s, 1), handled(10s, 4), handled(35s, 0)});
        QCOMPARE(model.density(), (std::vector<int>{3, 4}));
    }
    void marksStandByTime()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.begin(opening, opening + 1h);
        model.addMark(mark(30min, MarkKind::Cue, "Charlie is back"));
        model.add({refused(5min, "Ramen is sold out.")});
        model.addMark(mark(20min, MarkKind::Staffing, "Bea comes to help"));
        model.addMark(mark(30min, MarkKind::Cue, "Charlie is back"));
        QCOMPARE(rows(model),
                 (QStringList{QStringLiteral("12:05:00 | Refusal | Ramen is sold out."),
                              QStringLiteral("12:20:00 | Staff | Bea comes to help"),
                              QStringLiteral("12:30:00 | Cue | Charlie is back")}));
    }
    void notesComeAndGo()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model);
        model.begin(opening, opening + 1h);
        model.addMark(mark(30min, MarkKind::Cue, "Charlie is back"));
        model.setNotes({mark(1min, MarkKind::Noted, "look here", 1),
                        mark(2min, MarkKind::Noted, "and here", 2)});
        QCOMPARE(model.rowCount(), 3);
        model.setNotes({mark(2min, MarkKind::Noted, "and there", 2)});
        QCOMPARE(rows(model), (QStringList{QStringLiteral("12:02:00 | Note | and there"),
                                           QStringLiteral("12:30:00 | Cue | Charlie is back")}));
    }
    void onlyANotesTextIsEdited()
    {
        TimelineModel model;
        model.begin(opening, opening + 1h);
        model.addMark(mark(30min, MarkKind::Cue, "Charlie is back"));
        model.setNotes({mark(1min, MarkKind::Noted, "look here", 7)});
        QSignalSpy edited(&model, &TimelineModel::noteEdited);
        const auto edit = [&](int row, int column, const char *text) {
            return model.setData(model.index(row, column), QString::fromUtf8(text), Qt::EditRole);
        };
        QVERIFY(!edit(0, TimelineModel::TimeColumn, "x"));
        QVERIFY(!edit(1, TimelineModel::TextColumn, "x"));
        QVERIFY(!edit(0, TimelineModel::TextColumn, "  "));
        QVERIFY(edit(0, TimelineModel::TextColumn, "look there"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].toLongLong(), 7);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("look there"));
    }
    void theBandIsAsLongAsTheEveningTook()
    {
        TimelineModel model;
        model.begin(opening, opening + 1h);
        TimelineCursor cursor;
        cursor.now = opening + 10min;
        cursor.end = opening + 2h;
        model.setCursor(cursor);
        QCOMPARE(model.ends(), opening + 2h);
    }
    void anotherEveningBeginsEmpty()
    {
        TimelineModel model;
        model.begin(opening, opening + 1h);
        model.add({handled(0s, 2), refused(1s, "no")});
        model.begin(opening, opening + 1h);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.density().empty());
    }
};

RESTAURANT_TEST(TestTimelineModel)

} // namespace restaurant::testing::tst_timelinemodel
#include "tst_timelinemodel.moc"
