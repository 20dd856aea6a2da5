// The page of a guest in a real browser: it orders, waits, is told late, asks and collects.
#include "evening/evening.h"
#include "phones/browser.h"
#include "phones/doors.h"
#include "phones/phonebridge.h"
#include "testprogram.h"
#include "words/names.h"
#include "words/phonetext.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace restaurant::testing::tst_phonepage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A living evening whose board of numbers is a minute and a half late, with its doors open. Nobody
/// else comes in its first minutes.
struct OpenEvening
{
    OpenEvening()
        : evening({EveningSource::Kind::Scenario,
                   QStringLiteral(SOURCE_DIR "/resources/scenarios/takeaway-storm.scenario.json")})
        , bridge(doors)
    {
        QObject::connect(&evening, &Evening::opened, &evening, [this](const EveningInfo &info) {
            bridge.serve(&evening, info);
            isOpen = true;
        });
        evening.listen<KitchenBoard>(&evening, [this](const ShownChanges<KitchenBoard> &changes) {
            applyTo(tickets, std::get<Changes<Ticket>>(changes));
        });
        QObject::connect(&evening, &Evening::clockChanged, &evening,
                         [this](const ClockState &clock) { now = clock.now; });
        evening.open();
        doors.open({});
        (void)QTest::qWaitFor([this] { return isOpen && doors.state().areOpen; });
    }
    [[nodiscard]] bool isCooked(int order) const
    {
        const auto ticket = tickets.find(OrderId{order});
        return ticket != tickets.end() && ticket->second.state != TicketState::Open;
    }

    Doors doors;
    Evening evening;
    PhoneBridge bridge;
    bool isOpen = false;
    std::map<OrderId, Ticket> tickets;
    Instant now{};
};

/// Names of what can be used, places to touch, text that can be read, and nothing cut off.
constexpr auto problemsOfThePage = R"js((() => {
  const problems = [];
  const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
  const light = c => {
    const [r, g, b] = c.match(/[\d.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const e of document.querySelectorAll('body *')) {
    if (!seen(e) || e.closest('.heard')) continue;
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (own || e.matches('input, select')) {
      const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
      if ((a + .05) / (b + .05) < 4.5) problems.push('contrast ' + e.outerHTML.slice(0, 80));
    }
    const box = e.getBoundingClientRect();
    if (box.right > innerWidth + 1) problems.push('cut ' + e.outerHTML.slice(0, 80));
    if (e.matches('button, select, input:not([type=radio])') && (box.height < 44 || box.width < 44))
      problems.push('small ' + e.outerHTML.slice(0, 80));
    if (e.tabIndex > 0) problems.push('order ' + e.outerHTML.slice(0, 80));
  }
  if (document.documentElement.scrollWidth > innerWidth) problems.push('scrolls');
  if (!document.documentElement.lang || document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1)
    problems.push('no frame');
  return problems.join('\n');
})())js";

} // namespace

class TestPhonePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aGuestOrdersWaitsIsToldLateAsksAndCollects();
    void tenPagesOrderAtOnce();
    void aPageComesBackAndNothingIsOrderedTwice();
    void whatIsRefusedIsRefusedInTheLanguageOfThePage();
    void anEncryptedPageSaysSoAndWorksAlike();
    void whatIsTypedByOthersIsPlainText();
    void everybodyCanReadAndUseIt();
    void nothingWasFetchedFromElsewhere();

private:
    /// No name, in the tree that a screen reader is given.
    QString namelessIn(BrowserPage &page);

    Browser m_browser;
};

void TestPhonePage::initTestCase()
{
    QVERIFY2(m_browser.start(), "chromium-headless-shell is missing: script/bootstrap installs it");
}

void TestPhonePage::aGuestOrdersWaitsIsToldLateAsksAndCollects()
{
    OpenEvening house;
    house.evening.setSpeed(40);
    house.evening.run();
    BrowserPage page(m_browser, house.doors.state().link);
    QVERIFY(page.waitFor(
        u"document.getElementById('you').textContent === 'You are Guest 1, avocet.'"_s));
    QVERIFY(page.waitFor(u"document.querySelectorAll('#menu li').length > 5"_s));
    QCOMPARE(page.eval(u"location.href"_s).toString(),
             QUrl(house.doors.state().link).adjusted(QUrl::RemoveFragment).toString());

    page.eval(u"said = []; new MutationObserver(() => said.push(at('news').textContent))"
              ".observe(at('news'), {childList: true})"_s);
    page.click(u"[data-key='more miso-soup']"_s);
    QCOMPARE(page.textOf("order"), u"Order for 4.00"_s);
    page.click(u"#order"_s);
    QVERIFY(page.waitFor(u"orders.length === 1"_s));
    const int order = page.eval(u"orders[0].order"_s).toInt();
    QVERIFY(page.waitFor(u"document.querySelector(`[data-key='pay %1']`)"_s.arg(order)));
    page.click(u"[data-key='pay %1']"_s.arg(order));
    QVERIFY(page.waitFor(u"orders[0].stage.startsWith('The kitchen knows')"_s));

    QTRY_VERIFY_WITH_TIMEOUT(house.isCooked(order), 20'000);
    const Instant cooked = house.now;
    QVERIFY(page.waitFor(
        u"document.getElementById('age').textContent.endsWith('It shows what was 90 s ago.')"_s));
    QVERIFY(page.eval(u"!called.has(%1)"_s.arg(order)).toBool()); // and the board is silent
    page.click(u"[data-key='ask %1']"_s.arg(order));
    QVERIFY(
        page.waitFor(u"said.includes('Roger says: it is ready. Come and collect it.')"_s, 20'000));

    QVERIFY(page.waitFor(u"called.has(%1)"_s.arg(order), 20'000));
    QVERIFY(house.now - cooked > std::chrono::seconds(80));
    QVERIFY(page.waitFor(u"said.includes('Number %1 is called.')"_s.arg(order)));
    page.click(u"[data-key='collect %1']"_s.arg(order));
    QVERIFY(page.waitFor(u"orders[0].over"_s, 20'000));
    QVERIFY(
        page.waitFor(u"document.getElementById('news').textContent.startsWith('Here it is')"_s));
    page.click(u"#leave"_s);
    QVERIFY(page.waitFor(u"!document.getElementById('enter').hidden"_s));
    QTRY_VERIFY(house.doors.state().guests.empty());
}

void TestPhonePage::tenPagesOrderAtOnce()
{
    OpenEvening house;
    house.evening.setSpeed(10);
    house.evening.run();
    QSignalSpy requested(&house.doors, &Doors::requested);
    std::vector<std::unique_ptr<BrowserPage>> pages;
    for (int each = 0; each < 10; ++each)
        pages.push_back(std::make_unique<BrowserPage>(m_browser, house.doors.state().link));
    for (const auto &page : pages)
        QVERIFY(page->waitFor(u"isIn && dishes.length > 5"_s));
    for (const auto &page : pages)
        page->eval(
            u"wanted.set('green-salad', 1); showMenu(); document.getElementById('order').click()"_s);
    std::set<int> numbers;
    std::set<QString> names;
    for (const auto &page : pages) {
        QVERIFY(page->waitFor(u"orders.length === 1 && !waiting.length"_s));
        numbers.insert(page->eval(u"orders[0].order"_s).toInt());
        names.insert(page->textOf("you"));
    }
    QCOMPARE(numbers.size(), std::size_t(10));
    QCOMPARE(names.size(), std::size_t(10));
    QCOMPARE(requested.count(), 10);
}

void TestPhonePage::aPageComesBackAndNothingIsOrderedTwice()
{
    OpenEvening house;
    house.evening.run();
    QSignalSpy requested(&house.doors, &Doors::requested);
    BrowserPage page(m_browser, house.doors.state().link);
    QVERIFY(page.waitFor(u"isIn && dishes.length > 5"_s));
    // The network goes while the order is on its way, and its answer with it.
    page.eval(
        u"wanted.set('ramen', 2); showMenu(); document.getElementById('order').click(); hangUp(); again()"_s);
    QVERIFY(page.waitFor(u"!waiting.length && orders.length === 1"_s));
    QCOMPARE(requested.count(), 1);
    // The display sleeps for a quarter of a minute.
    page.eval(u"heard = Date.now() - 13000; watch()"_s);
    QCOMPARE(page.textOf("lostFor"), u"The teacher's computer was not reached for 13 s."_s);
    QVERIFY(page.waitFor(u"!isLost && document.getElementById('lost').hidden"_s));
    page.call("Page.reload");
    QVERIFY(page.waitFor(u"typeof isIn !== 'undefined' && isIn && orders.length === 1"_s));
    QCOMPARE(page.textOf("you"), u"You are Guest 1, avocet."_s);
    QCOMPARE(house.doors.state().guests.size(), std::size_t(1));
    // Sent out, it says so, and does not come back by itself.
    house.doors.remove(PhoneNumber{1});
    QVERIFY(
        page.waitFor(u"document.getElementById('news').textContent === 'You were sent out.'"_s));
    QVERIFY(page.eval(u"sessionStorage.getItem('token') === null"_s).toBool());
    // Known at other doors, and scanned here: another guest.
    page.eval(u"kept.setItem('token', 'of other doors')"_s);
    page.call("Page.navigate", {{u"url"_s, house.doors.state().link}});
    QVERIFY(page.waitFor(
        u"document.getElementById('you').textContent === 'You are Guest 2, bittern.'"_s));
}

void TestPhonePage::whatIsRefusedIsRefusedInTheLanguageOfThePage()
{
    OpenEvening house;
    BrowserPage page(m_browser, house.doors.state().link);
    QVERIFY(page.waitFor(u"isIn && dishes.length > 5"_s));
    page.eval(u"at('language').value = 'de'; at('language').dispatchEvent(new Event('change'))"_s);
    QVERIFY(page.waitFor(u"document.documentElement.lang === 'de'"_s));
    page.eval(u"request({do: 'ask', order: 4711})"_s);
    const auto german = [](QString (*say)()) {
        const SpokenIn spoken(u"de"_s);
        return say();
    };
    const QString notYours = german(&PhoneText::isNotYours);
    QVERIFY(notYours != PhoneText::isNotYours());
    QVERIFY(page.waitFor(u"at('news').textContent === '%1'"_s.arg(notYours)));
    const QString soy = german([] { return termText("soy"); });
    QVERIFY(page.waitFor(u"dishes.some(each => each.allergens.includes('%1'))"_s.arg(soy)));
}

void TestPhonePage::anEncryptedPageSaysSoAndWorksAlike()
{
    Doors doors;
    doors.open({QHostAddress::LocalHost, 0, 200, *makeCertificate(QHostAddress::LocalHost)});
    QTRY_VERIFY(doors.state().areOpen);
    BrowserPage page(m_browser, doors.state().link);
    QVERIFY(page.waitFor(u"typeof isIn !== 'undefined' && isIn"_s));
    QVERIFY(page.textOf("foot").startsWith(u"This page comes encrypted"_s));
    doors.showBoard({12, u"12:01:07"_s, 90, {{1, true, {}}}});
    QVERIFY(page.waitFor(u"board && board.position === 12"_s));
}

void TestPhonePage::whatIsTypedByOthersIsPlainText()
{
    Doors doors;
    doors.open({});
    QTRY_VERIFY(doors.state().areOpen);
    const QString hostile =
        u"<img src=x onerror='document.title=\"caught\"'><script>alert(1)</script>{n}"_s;
    doors.showMenu({{u"en"_s, {hostile, {{u"tea"_s, hostile, u"2.20"_s, hostile, false}}}}});
    doors.ask({{u"en"_s, {1, hostile, {hostile, u"no"_s}, {hostile}, false, {}}}});
    BrowserPage page(m_browser, doors.state().link);
    QVERIFY(page.waitFor(u"isIn && dishes.length === 1"_s));
    QCOMPARE(page.textOf("evening"), hostile);
    QCOMPARE(page.textOf("questionText"), hostile);
    QCOMPARE(page.eval(u"document.querySelectorAll('img, main script').length"_s).toInt(), 0);
    QCOMPARE(page.eval(u"document.title"_s).toString(), u"CQRS Restaurant"_s);
    // And the question can be answered, until it is closed.
    QSignalSpy answered(&doors, &Doors::answered);
    page.eval(
        u"document.querySelectorAll('#choices input')[1].click(); document.getElementById('answer').click()"_s);
    QTRY_COMPARE(answered.count(), 1);
    QVERIFY(page.waitFor(
        u"document.getElementById('questionState').textContent.startsWith('Your answer is in.')"_s));
    doors.ask({{u"en"_s, {1, hostile, {hostile, u"no"_s}, {}, true, u"It was so."_s}}});
    QVERIFY(page.waitFor(u"document.getElementById('answer').disabled"_s));
    QCOMPARE(page.textOf("questionState"), u"What happened: It was so."_s);
}

QString TestPhonePage::namelessIn(BrowserPage &page)
{
    static const QStringList named{u"button"_s, u"textbox"_s, u"combobox"_s,
                                   u"radio"_s,  u"link"_s,    u"heading"_s};
    QStringList nameless;
    int found = 0;
    page.call("Accessibility.enable");
    for (const QJsonValue &each : page.call("Accessibility.getFullAXTree")[u"nodes"].toArray()) {
        const QJsonObject node = each.toObject();
        const QString role = node[u"role"][u"value"].toString();
        if (node[u"ignored"].toBool() || !named.contains(role, Qt::CaseInsensitive))
            continue;
        ++found;
        if (node[u"name"][u"value"].toString().trimmed().isEmpty())
            nameless += role;
    }
    return found < 3 ? u"nothing found"_s : nameless.join(u' ');
}

void TestPhonePage::everybodyCanReadAndUseIt()
{
    Doors doors;
    doors.open({});
    QTRY_VERIFY(doors.state().areOpen);
    doors.showMenu({{u"en"_s,
                     {u"Quiet lunch"_s,
                      {{u"tea"_s, u"Tea"_s, u"2.20"_s, u"milk"_s, false},
                       {u"pie"_s, u"Shepherd's pie with everything"_s, u"12.20"_s, {}, false},
                       {u"roll"_s, u"Roll"_s, u"1.20"_s, {}, true}}}}});
    doors.showBoard({12, u"12:01:07"_s, 90, {{1, true, {}}, {2, false, u"12:10"_s}}});
    doors.ask(
        {{u"en"_s, {1, u"Who waits?"_s, {u"Guests"_s, u"Cooks"_s}, {u"I saw it"_s}, false, {}}}});
    doors.hold({{u"en"_s, u"Please wait."_s}});
    BrowserPage page(m_browser, QUrl(doors.state().link).adjusted(QUrl::RemoveFragment).toString());
    page.call(
        "Emulation.setDeviceMetricsOverride",
        {{u"width"_s, 320}, {u"height"_s, 640}, {u"deviceScaleFactor"_s, 1}, {u"mobile"_s, true}});
    QVERIFY(page.waitFor(u"!document.getElementById('enter').hidden"_s));
    QCOMPARE(namelessIn(page), QString());
    page.eval(u"document.getElementById('pin').value = '%1'"_s.arg(doors.state().pin));
    page.click(u"#enter button"_s);
    QVERIFY(page.waitFor(u"isIn && dishes.length === 3"_s));
    doors.showOrders(PhoneNumber{1},
                     {{1, u"Placed, awaits payment"_s, u"2.20"_s, u"1 Tea"_s, true, false}});
    QVERIFY(page.waitFor(u"document.querySelector(`[data-key='collect 1']`)"_s));
    page.eval(u"heard = Date.now() - 12500; watch()"_s);
    for (const auto &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
        page.eval(u"speak('%1')"_s.arg(language));
        QVERIFY(page.waitFor(
            u"document.documentElement.lang.startsWith('%1')"_s.arg(language.left(2))));
        for (const auto &theme : {u"light"_s, u"dark"_s}) {
            const QJsonObject feature{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, theme}};
            page.call("Emulation.setEmulatedMedia", {{u"features"_s, QJsonArray{feature}}});
            QCOMPARE(page.eval(QLatin1String(problemsOfThePage)).toString(), QString());
        }
    }
    QCOMPARE(namelessIn(page), QString());
}

void TestPhonePage::nothingWasFetchedFromElsewhere()
{
    QVERIFY(m_browser.requested().size() > 40);
    for (const QUrl &url : m_browser.requested())
        QVERIFY2(url.host() == u"127.0.0.1"_s || url.scheme() == u"data"_s ||
                     url.scheme() == u"about"_s,
                 qPrintable(url.toString()));
    QVERIFY2(m_browser.complaints().isEmpty(), qPrintable(m_browser.complaints().join(u'\n')));
}

RESTAURANT_TEST(TestPhonePage)

} // namespace restaurant::testing::tst_phonepage
#include "tst_phonepage.moc"
