// What a space-time diagram shows, and where.
#include "testprogram.h"
#include "theme/themes.h"
#include "trails.h"
#include "why/spacetimelayout.h"
#include "words/plaintext.h"

#include <QTest>

namespace restaurant::testing::tst_spacetime {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

QString oneLine(QString title)
{
    return title.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString nameOf(FlightKind kind)
{
    switch (kind) {
    case FlightKind::Sending:
        return QStringLiteral("command");
    case FlightKind::Delivery:
        return QStringLiteral("event");
    case FlightKind::Reaction:
        return QStringLiteral("reaction");
    case FlightKind::Look:
        return QStringLiteral("look");
    case FlightKind::Missed:
        return QStringLiteral("missed");
    }
    return {};
}

/// The plan as lines of text: lifelines, moments, flights.
QStringList textOf(const SpaceTimePlan &plan)
{
    QStringList heads;
    for (const Lifeline &lifeline : plan.lifelines)
        heads += oneLine(lifeline.title);
    QStringList lines{heads.join(QStringLiteral(" | "))};
    for (std::size_t i = 0; i < plan.moments.size(); ++i) {
        const Moment &moment = plan.moments[i];
        lines += QStringLiteral("%1 %2%3").arg(clockOf(moment.at),
                                               moment.isTrouble ? QStringLiteral("! ") : QString(),
                                               moment.texts.join(QStringLiteral(" / ")));
        for (const Flight &flight : plan.flights)
            if (flight.begins == i)
                lines += QStringLiteral("  %1: %2 > %3 at %4")
                             .arg(nameOf(flight.kind), heads[static_cast<qsizetype>(flight.from)],
                                  heads[static_cast<qsizetype>(flight.to)],
                                  clockOf(plan.moments[flight.ends].at));
    }
    return lines;
}

/// Empty if there is none, else all the lines.
QString difference(const QStringList &lines, std::initializer_list<const char *> expected)
{
    QStringList wanted;
    for (const char *line : expected)
        wanted += QString::fromUtf8(line);
    return lines == wanted ? QString() : lines.join(QLatin1Char('\n'));
}

/// Every text that is painted where it scrolls.
std::vector<SpaceTimeLayout::Text> allTexts(const SpaceTimePlan &plan,
                                            const SpaceTimeLayout &layout)
{
    std::vector<SpaceTimeLayout::Text> all = layout.clocks();
    for (std::size_t i = 0; i < plan.moments.size(); ++i)
        all.insert(all.end(), layout.textsOf(i).begin(), layout.textsOf(i).end());
    for (const SpaceTimeLayout::Cut &cut : layout.cuts())
        all.push_back(cut.length);
    all.insert(all.end(), layout.caption().begin(), layout.caption().end());
    return all;
}

} // namespace

class TestSpaceTime final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Themes::instance().apply(Appearance::Light); }

    void whereNothingTakesTimeEachEventIsOneMoment()
    {
        QCOMPARE(
            difference(
                textOf(planOf(rowsOf(ticketTrail()))),
                {"Charlie taker | Order fulfilment | Mei cook | Ines cook | Write side | Kitchen "
                 "view",
                 "19:01:10 Charlie: PlaceOrder, and what follows from it",
                 "  command: Charlie taker > Write side at 19:01:10",
                 "  reaction: Write side > Order fulfilment at 19:01:10",
                 "19:01:10 Order fulfilment: AcceptOrder → 37 OrderAccepted / Kitchen: ticket "
                 "41 appears",
                 "  command: Order fulfilment > Write side at 19:01:10",
                 "  event: Write side > Kitchen view at 19:01:10",
                 "19:04:09 Mei: StartCooking → 38 CookingStarted / Kitchen: state of the 2nd "
                 "line: fired → cooking",
                 "  command: Mei cook > Write side at 19:04:09",
                 "  event: Write side > Kitchen view at 19:04:09",
                 "19:04:12 Ines: FinishLine → 42 LineReady / Kitchen: state of the 2nd line: "
                 "cooking → ready",
                 "  command: Ines cook > Write side at 19:04:12",
                 "  event: Write side > Kitchen view at 19:04:12",
                 "19:04:12 → 43 OrderReady / Kitchen: state: open → ready",
                 "  event: Write side > Kitchen view at 19:04:12"}),
            QString());
    }

    void aDecisionOnAViewThatWasBehindIsSeen()
    {
        QCOMPARE(difference(
                     textOf(planOf(rowsOf(ticketTrail(5s)))).mid(8),
                     {"19:04:09 Mei: StartCooking → 38 CookingStarted",
                      "  command: Mei cook > Write side at 19:04:09",
                      "  event: Write side > Kitchen view at 19:04:14",
                      // Event 38 is still on its way.
                      "19:04:12 ! Ines saw event 37, the log was at 41: 4 events behind",
                      "  look: Kitchen view > Ines cook at 19:04:12",
                      "19:04:12 Ines: FinishLine → 42 LineReady",
                      "  command: Ines cook > Write side at 19:04:12",
                      "  event: Write side > Kitchen view at 19:04:17", "19:04:12 → 43 OrderReady",
                      "  event: Write side > Kitchen view at 19:04:17",
                      "19:04:14 Kitchen: state of the 2nd line: fired → cooking, after 5.0 s",
                      "19:04:17 Kitchen: state of the 2nd line: cooking → ready, after 5.0 s",
                      "19:04:17 Kitchen: state: open → ready, after 5.0 s"}),
                 QString());
    }

    void whatWasMissedIsDrawnThoughItIsAboutOthers()
    {
        const QStringList lines = textOf(planOf(rowsOf(bumpedTrail())));
        QVERIFY(lines.front().endsWith(QStringLiteral("Kitchen view | Waiter view")));
        QCOMPARE(
            difference(lines.mid(lines.size() - 8),
                       {"19:05:28 event 52 is on its way to the waiter view",
                        "  missed: Write side > Waiter view at 19:05:34",
                        "19:05:30 ! Pavel saw event 51, the log was at 52: 1 event behind",
                        "  look: Waiter view > Pavel cook at 19:05:30",
                        "19:05:30 Pavel: BumpTicket → 53 TicketBumped / Kitchen: state: ready → "
                        "bumped",
                        "  command: Pavel cook > Write side at 19:05:30",
                        "  event: Write side > Kitchen view at 19:05:30",
                        "19:05:34 event 52 reaches the waiter view"}),
            QString());
    }

    void whatTwoDecisionsMissedIsDrawnOnce()
    {
        Trail trail = bumpedTrail();
        TrailStep again = trail.steps.back();
        again.decision.number = CommandNumber{41};
        again.event.position = Position{54};
        again.event.at += 5s;
        again.decision.sent.at += 5s;
        again.shownAt += 5s;
        again.decision.missed->shownAt += 1s; // so long he did not see it at least
        trail.steps.push_back(again);
        const SpaceTimePlan plan = planOf(rowsOf(trail));
        QCOMPARE(
            std::count_if(plan.flights.begin(), plan.flights.end(),
                          [](const Flight &flight) { return flight.kind == FlightKind::Missed; }),
            1);
        for (const Moment &moment : plan.moments)
            QVERIFY(!moment.texts.isEmpty());
    }

    void aCommandFansOutToItsViews()
    {
        QCOMPARE(difference(
                     textOf(planOf(rowsOf(finishEffects()))),
                     {"Ines cook | Write side | Kitchen view | Waiter view | Status view",
                      "19:04:12 Ines: FinishLine → 42 LineReady / Kitchen: ticket 41, state of the "
                      "2nd line: cooking → ready",
                      "  command: Ines cook > Write side at 19:04:12",
                      "  event: Write side > Kitchen view at 19:04:12",
                      "19:04:12 → 43 OrderReady / Kitchen: ticket 41, state: open → ready / "
                      "Waiter: order 41, stage: in-kitchen → ready / Waiter: table 4, stage: "
                      "waits-for-food → food-ready",
                      "  event: Write side > Kitchen view at 19:04:12",
                      "  event: Write side > Waiter view at 19:04:12",
                      "  event: Write side > Status view at 19:05:42",
                      "19:05:42 Status: number 41, stage: preparing → ready, after 1:30"}),
                 QString());
    }

    void aRefusalEndsAtTheWriteSide()
    {
        const SpaceTimePlan plan = planOf(rowsOf(refusedEffects()));
        QCOMPARE(difference(textOf(plan),
                            {"Roger runner | Write side",
                             "19:06:00 ! Roger: PickUpOrder, refused: Order 41 was cancelled.",
                             "  command: Roger runner > Write side at 19:06:00"}),
                 QString());
        QCOMPARE(plan.marks.back().kind, TimeMarkKind::Refused);
    }

    void whatADecisionLookedAtIsDrawnAndWhatHadMovedIsTrouble()
    {
        Effects effects = refusedEffects();
        effects.decision.reads = {{StreamId::of(OrderId{41}), 3, 2},
                                  {StreamId::of(TableId{4}), 7, 7}};
        const SpaceTimePlan plan = planOf(rowsOf(effects));
        QVERIFY(std::any_of(plan.marks.begin(), plan.marks.end(), [](const TimeMark &mark) {
            return mark.kind == TimeMarkKind::Read &&
                   mark.says == QStringLiteral("decided on order-41 at version 3, table-4 at "
                                               "version 7");
        }));
        QVERIFY(plan.moments.front().isTrouble);
        QVERIFY(plan.moments.front().texts.contains(
            QStringLiteral("order-41 had moved from version 2 to 3")));
        QVERIFY(TrailText::sentence(effects).contains(
            QStringLiteral("Since he looked, order-41 had moved from version 2 to 3.")));
        QVERIFY(TrailText::story(effects).contains(
            QStringLiteral("It looked at order-41 at version 3, table-4 at version 7, and at "
                           "nothing else; since the sender had looked,")));
    }

    void theProcessManagerHearsFromTheLog()
    {
        Trail trail = ticketTrail();
        trail.steps[2].decision.sent.causation = Position{38};
        const SpaceTimePlan plan = planOf(rowsOf(trail));
        QVERIFY(std::any_of(plan.flights.begin(), plan.flights.end(), [](const Flight &flight) {
            return flight.kind == FlightKind::Reaction && flight.begins < flight.ends;
        }));
    }

    void somebodyWithTwoRolesHasOneLifeline()
    {
        Trail trail = ticketTrail();
        trail.steps[1].decision.sent.actor = {Name::from("Charlie").value(), Role::Runner};
        QVERIFY(textOf(planOf(rowsOf(trail)))
                    .front()
                    .startsWith(QStringLiteral("Charlie taker/runner | Order fulfilment | Ines")));
    }

    void everyRowOfTheTableHasAMark()
    {
        for (const WhyRows &rows : {rowsOf(bumpedTrail()), rowsOf(ticketTrail(5s)),
                                    rowsOf(finishEffects()), rowsOf(refusedEffects())}) {
            const SpaceTimePlan plan = planOf(rows);
            for (int row = 0; row < static_cast<int>(rows.size()); ++row)
                QVERIFY(std::any_of(plan.marks.begin(), plan.marks.end(),
                                    [row](const TimeMark &mark) { return mark.belongsTo(row); }));
        }
    }

    void noTextCoversAnother_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {200, 420, 628, 1280})
            QTest::addRow("%d pixels", width) << width;
    }
    void noTextCoversAnother()
    {
        QFETCH(int, width);
        for (const WhyRows &rows : {rowsOf(bumpedTrail()), rowsOf(ticketTrail(5s)),
                                    rowsOf(ticketTrail()), rowsOf(finishEffects())}) {
            const SpaceTimePlan plan = planOf(rows);
            const SpaceTimeLayout layout(plan, width);
            const auto texts = allTexts(plan, layout);
            const QRect all({}, layout.size());
            for (std::size_t i = 0; i < texts.size(); ++i) {
                QVERIFY2(all.contains(texts[i].rect), qPrintable(texts[i].text));
                for (std::size_t j = i + 1; j < texts.size(); ++j)
                    QVERIFY2(!texts[i].rect.intersects(texts[j].rect),
                             qPrintable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
            }
            for (std::size_t i = 1; i < layout.heads().size(); ++i)
                QVERIFY(layout.heads()[i - 1].right() < layout.heads()[i].left());
        }
    }

    void laterIsFurtherDown()
    {
        const SpaceTimePlan plan = planOf(rowsOf(ticketTrail(5s)));
        const SpaceTimeLayout layout(plan, 420);
        for (std::size_t i = 1; i < plan.moments.size(); ++i) {
            QVERIFY(plan.moments[i - 1].at <= plan.moments[i].at);
            QVERIFY(layout.yOf(i - 1) < layout.yOf(i));
        }
    }

    void whatTakesTimeSlopesAndTheRestIsLevel()
    {
        for (const WhyRows &rows : {rowsOf(bumpedTrail()), rowsOf(finishEffects())}) {
            const SpaceTimePlan plan = planOf(rows);
            const SpaceTimeLayout layout(plan, 420);
            for (const Flight &flight : plan.flights)
                if (isOnItsWay(flight))
                    QCOMPARE(layout.lineOf(flight).dy() > 0, lengthOf(plan, flight) > Duration{});
        }
    }

    void timeThatIsLeftOutIsSaid()
    {
        const SpaceTimePlan plan = planOf(rowsOf(ticketTrail(5s)));
        const SpaceTimeLayout layout(plan, 420);
        QVERIFY(!layout.cuts().empty());
        QCOMPARE(layout.cuts().front().length.text, QStringLiteral("≈ 2:54"));
        QVERIFY(layout.captionText().contains(QStringLiteral("in flight, for 5.0 s")));
        const SpaceTimeLayout level(planOf(rowsOf(ticketTrail())), 420);
        QVERIFY(level.captionText().contains(QStringLiteral("hear of events at once")));
    }
};

RESTAURANT_TEST(TestSpaceTime)

} // namespace restaurant::testing::tst_spacetime
#include "tst_spacetime.moc"
