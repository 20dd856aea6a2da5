// The picture of room and data is painted bit by bit. At each of its great moments, and on the way
// there, it may not differ from one that is painted at once.
#include "story/storywidget.h"
#include "storysamples.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/repaint.h"

#include <QDir>
#include <QTest>

#include <functional>
#include <string>
#include <vector>

namespace restaurant::testing::tst_storyrepaint {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

struct Moment
{
    std::string name;
    Architecture architecture;
    ServiceStores stores = ServiceStores::One;
    std::vector<ViewDelay> late;
    std::function<void(StoryEvening &)> happens;
    double speed = 1;
};

std::vector<Moment> moments()
{
    const auto nothing = [](StoryEvening &) {};
    std::vector<Moment> all;
    for (const ArchitectureKind kind : allArchitectures)
        all.push_back({std::string(toWord(kind)), usual(kind), {}, {}, nothing});
    all.push_back({"a stale look", {}, {}, {}, [](StoryEvening &evening) {
                       evening.look("Roger", ViewName::Waiter, 300ms, 22);
                       evening.look("Ann", ViewName::Kitchen, 900ms);
                   }});
    all.push_back({"a stale look without read views",
                   usual(ArchitectureKind::Crud),
                   {},
                   {},
                   [](auto &evening) { evening.look("Roger", ViewName::Waiter, 300ms, 22); }});
    all.push_back(
        {"a refused command", {}, {}, {}, [](StoryEvening &evening) { evening.refuse(); }});
    all.push_back({"a late board", {}, {}, {{ViewName::Status, 30s}}, [](StoryEvening &evening) {
                       evening.flow.setProgress(progressAt(ViewName::Status, 1275, 1284, 30s));
                   }});
    all.push_back({"a stopped board", {}, {}, {}, [](StoryEvening &evening) {
                       evening.stop(ViewName::Status);
                   }});
    all.push_back({"services with stores", {}, ServiceStores::Each, {}, nothing});
    all.push_back(
        {"500 open orders", {}, {}, {}, [](StoryEvening &evening) { evening.fillUp(500); }});
    all.push_back({"at speed", {}, {}, {}, [](StoryEvening &evening) { evening.refuse(); }, 60});
    return all;
}

} // namespace

class TestStoryRepaint final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_next = 0; }

    void aPartialRepaintEqualsAFullOne_data()
    {
        QTest::addColumn<std::size_t>("moment");
        QTest::addColumn<Appearance>("appearance");
        const auto all = moments();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::addRow("%s, light", all[i].name.c_str()) << i << Appearance::Light;
            QTest::addRow("%s, dark", all[i].name.c_str()) << i << Appearance::Dark;
        }
    }
    void aPartialRepaintEqualsAFullOne()
    {
        QFETCH(std::size_t, moment);
        QFETCH(Appearance, appearance);
        const Moment what = moments()[moment];
        Themes::instance().apply(appearance);
        StoryEvening evening(what.architecture, what.stores, what.late);
        what.happens(evening);
        StoryWidget widget(&evening.story);
        widget.setThoughts(true);
        widget.resize(1150, 640);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        for (Duration since = 0ms; since <= 4200ms; since += 350ms) {
            evening.goTo(since, what.speed);
            chooseAnother(widget);
            QTRY_VERIFY(widget.scene().now() == now + since);
            QCOMPARE(repaint::leftBehind(widget, QDir::temp().filePath(QStringLiteral("story"))),
                     QString());
        }
        Themes::instance().apply(Appearance::Light);
    }

private:
    /// Of whatever stands in the picture, so that the choice moves too.
    void chooseAnother(StoryWidget &widget)
    {
        const auto all = widget.scene().everything();
        if (!all.empty())
            widget.choose(all[m_next % all.size()]);
        m_next += 7;
    }

    std::size_t m_next = 0;
};

RESTAURANT_TEST(TestStoryRepaint)

} // namespace restaurant::testing::tst_storyrepaint
#include "tst_storyrepaint.moc"
