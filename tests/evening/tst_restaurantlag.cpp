#include "evening/restaurantlag.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_restaurantlag {

using namespace std::chrono_literals;

namespace {

/// A command at `at` that made the events from `first` to `last`.
HandledCommand handled(int first, int last, Instant at)
{
    HandledCommand command;
    command.sent.at = at;
    for (int position = first; position <= last; ++position) {
        RecordedEvent event;
        event.position = Position{position};
        event.at = at;
        command.outcome.events.push_back(event);
    }
    return command;
}

ViewProgress line(ViewName view, int at, int head)
{
    ViewProgress progress;
    progress.view = view;
    progress.at = Position{at};
    progress.head = Position{head};
    progress.working = 83s; // by the wall's clock: nothing to the restaurant
    return progress;
}

} // namespace

class TestRestaurantLag final : public QObject
{
    Q_OBJECT

private slots:
    void aViewLateByOneThirtyIsOneThirtyBehind()
    {
        RestaurantLag lag;
        lag.begin();
        lag.setDeliveries(Deliveries({{ViewName::Status, 90s}}));
        const Instant noon{12h};
        lag.take({handled(1, 4, noon), handled(5, 9, noon + 40s)});
        QCOMPARE(lag.told(line(ViewName::Status, 4, 9), noon + 100s).behind, Duration(90s));
        QVERIFY(lag.moved(noon + 100s).empty()); // the clock stands, and so does the lag
        QVERIFY(lag.moved(noon + 120s).empty());
        QCOMPARE(lag.moved(noon + 140s).size(), std::size_t(1)); // now this machine is late, too
        QCOMPARE(lag.told(line(ViewName::Status, 9, 9), noon + 140s).behind, Duration(0s));
    }

    void anyOtherViewIsBehindByTheAgeOfWhatItMisses()
    {
        RestaurantLag lag;
        lag.begin();
        const Instant noon{12h};
        lag.take({handled(1, 4, noon), handled(5, 9, noon + 40s), handled(4, 4, noon)});
        QCOMPARE(lag.told(line(ViewName::Kitchen, 4, 9), noon + 45s).behind, Duration(5s));
        QCOMPARE(lag.told(line(ViewName::Kitchen, 2, 9), noon + 45s).behind, Duration(45s));
    }

    void aDelayThatIsNewShowsWhatWasWhenItWasSet()
    {
        const Instant noon{12h};
        Deliveries deliveries({}, {}, noon);
        RestaurantLag lag;
        lag.begin();
        lag.setDeliveries(deliveries);
        lag.take({handled(1, 4, noon)});
        QCOMPARE(lag.told(line(ViewName::Status, 4, 4), noon + 60s).late, Duration(0s));
        deliveries.delay({ViewName::Status, 90s}, {Position{4}, ActivityNumber{1}}, noon + 60s,
                         noon);
        lag.setDeliveries(deliveries);
        QCOMPARE(lag.moved(noon + 60s).at(0).late, Duration(90s));
        lag.take({handled(5, 5, noon + 70s)});
        QCOMPARE(lag.moved(noon + 70s).at(0).head, Position{5}); // its line sleeps
        QCOMPARE(lag.told(line(ViewName::Status, 4, 5), noon + 80s).behind, Duration(20s));
        QCOMPARE(lag.told(line(ViewName::Status, 4, 5), noon + 155s).behind, Duration(90s));
    }

    void whatIsNotKnownIsNotGuessed()
    {
        RestaurantLag lag;
        lag.begin();
        lag.take({handled(100, 104, Instant{12h})});
        QCOMPARE(lag.told(line(ViewName::Kitchen, 7, 104), Instant{13h}).behind, Duration(0s));
    }
};

RESTAURANT_TEST(TestRestaurantLag)

} // namespace restaurant::testing::tst_restaurantlag
#include "tst_restaurantlag.moc"
