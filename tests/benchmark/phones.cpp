// What two hundred phones cost: each looks at the board once a second and orders once a minute, for
// a while, over the loopback. This process has evening, doors and bridge, as the window has them,
// and no window; the phones are a second process. Prints how long it takes from the commit to the
// view, from the view to each page, and from an order to its answer; this process's share of a
// processor, and how late its GUI thread comes to what is due. With --window it is the real window,
// and what is printed is what its frames cost.
#include "phonesinwindow.h"

#include "evening/evening.h"
#include "phones/doors.h"
#include "phones/phonebridge.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Milliseconds; the same clock in both processes.
double now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(since).count();
}

/// The place that this share of them does not exceed; they are sorted by it.
double percentile(std::vector<double> &times, double share)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void print(const char *what, std::vector<double> &times)
{
    std::printf("  %-34s %7zu  p50 %7.2f ms  p99 %7.2f ms\n", what, times.size(),
                percentile(times, 0.5), percentile(times, 0.99));
}

void runFor(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

// --- The phones: the second process. Prints "board POSITION TIME" and "answer MILLISECONDS".

class Phone final : public QObject
{
    Q_DISABLE_COPY_MOVE(Phone)
public:
    Phone(const QUrl &link, int place, int all)
        : m_socket(u"http://"_s + link.authority())
        , m_place(place)
        , m_all(all)
    {
        connect(&m_socket, &QWebSocket::connected, this, [this, code = link.fragment()] {
            say({{u"do"_s, u"join"_s}, {u"code"_s, code}});
        });
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &Phone::take);
        connect(&m_looks, &QTimer::timeout, this, [this] { say({{u"do"_s, u"look"_s}}); });
        connect(&m_orders, &QTimer::timeout, this, &Phone::order);
        QUrl live(link);
        live.setScheme(u"ws"_s);
        live.setPath(u"/live"_s);
        live.setFragment({});
        m_socket.open(live);
    }

private:
    void say(const QJsonObject &message)
    {
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
    }
    void take(const QString &text)
    {
        const QJsonObject told = QJsonDocument::fromJson(text.toUtf8()).object();
        const QString kind = told[u"is"_s].toString();
        if (kind == u"board"_s && told[u"position"_s].toInteger() > m_position) {
            m_position = told[u"position"_s].toInteger();
            std::printf("board %lld %.3f\n", static_cast<long long>(m_position), now());
        } else if (kind == u"menu"_s && m_dish.isEmpty()) {
            m_dish = told[u"dishes"_s].toArray().at(0).toObject()[u"id"_s].toString();
            begin();
        } else if (kind == u"reply"_s && told[u"id"_s].toString() == u"order %1"_s.arg(m_id)) {
            std::printf("answer %.3f\n", now() - m_asked);
        } else if (kind == u"orders"_s) {
            pay(told[u"orders"_s].toArray().at(0).toObject()); // the newest
        }
    }
    void pay(const QJsonObject &order)
    {
        const int number = order[u"order"_s].toInt();
        if (order[u"toPay"_s].toBool() && std::exchange(m_paid, number) != number)
            say({{u"do"_s, u"pay"_s}, {u"id"_s, u"pay %1"_s.arg(number)}, {u"order"_s, number}});
    }
    /// Evenly over a second, and over a minute.
    void begin()
    {
        QTimer::singleShot(1000 * m_place / m_all, this, [this] { m_looks.start(1000); });
        QTimer::singleShot(60'000 * m_place / m_all, this, [this] {
            order();
            m_orders.start(60'000);
        });
    }
    void order()
    {
        m_asked = now();
        say({{u"do"_s, u"order"_s},
             {u"id"_s, u"order %1"_s.arg(++m_id)},
             {u"lines"_s, QJsonArray{QJsonObject{{u"dish"_s, m_dish}, {u"count"_s, 1}}}}});
    }

    QWebSocket m_socket;
    QTimer m_looks;
    QTimer m_orders;
    QString m_dish;
    qint64 m_position = 0;
    double m_asked = 0;
    int m_id = 0;
    int m_paid = 0; ///< The last order that was.
    int m_place;
    int m_all;
};

void bePhones(const std::string &link, int count, double seconds)
{
    std::vector<std::unique_ptr<Phone>> phones;
    for (int place = 0; place < count; ++place) {
        phones.push_back(std::make_unique<Phone>(QUrl(QString::fromStdString(link)), place, count));
        runFor(0.005);
    }
    runFor(seconds);
}

// --- The restaurant.

struct House
{
    explicit House(int phones)
        : evening({EveningSource::Kind::Scenario, u"" SOURCE_DIR "/resources/scenarios/"
                                                  "the-board.scenario.json"_s})
        , bridge(doors)
    {
        QObject::connect(&evening, &Evening::opened, &evening, [this](const EveningInfo &info) {
            bridge.serve(&evening, info);
            evening.setSpeed(1);
            evening.run();
        });
        QObject::connect(&evening, &Evening::boardChanged, &evening,
                         [this](const ChangesOfABoard &changes, Position upTo) {
                             if (std::holds_alternative<ShownChanges<StatusBoard>>(changes))
                                 shownAt[number(upTo)] = now();
                         });
        QObject::connect(&evening, &Evening::throughputChanged, &evening,
                         [this](const Throughput &told) { throughput = told; });
        evening.open();
        doors.open({QHostAddress::LocalHost, 0, phones});
        runFor(2);
    }

    Doors doors;
    Evening evening;
    PhoneBridge bridge;
    std::map<std::int64_t, double> shownAt; ///< When the GUI thread was told of each position.
    Throughput throughput;
};

struct Measured
{
    std::vector<double> toPage;
    std::vector<double> toAnswer;
    std::vector<double> late; ///< How long after it was due the GUI thread came to a tick.
};

/// What the phones have printed.
void read(const QByteArray &printed, const House &house, Measured &measured)
{
    for (const QByteArray &line : printed.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "answer" && words.size() == 2)
            measured.toAnswer.push_back(words[1].toDouble());
        if (words[0] != "board" || words.size() != 3)
            continue;
        const auto shown = house.shownAt.find(words[1].toLongLong());
        if (shown != house.shownAt.end())
            measured.toPage.push_back(words[2].toDouble() - shown->second);
    }
}

void measure(const char *program, int phones, double seconds)
{
    House house(phones);
    QProcess others;
    others.start(QString::fromLocal8Bit(program),
                 {u"--link"_s, house.doors.state().link, u"--phones"_s, QString::number(phones),
                  u"--seconds"_s, QString::number(seconds)});
    runFor(3);
    Measured measured;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    double due = now() + 16;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        measured.late.push_back(std::max(0.0, now() - due));
        due = now() + 16;
    });
    tick.start(16);
    const double began = now();
    const std::clock_t before = std::clock();
    runFor(seconds - 3);
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    const double share = 100 * used / ((now() - began) / 1000);
    others.waitForFinished(20'000);
    read(others.readAllStandardOutput(), house, measured);
    std::printf("%d phones, %.0f s\n", phones, seconds);
    std::printf("  from commit to view                         p50 %7.2f ms  p99 %7.2f ms\n",
                house.throughput.commitToViewP50, house.throughput.commitToViewP99);
    print("from view to page", measured.toPage);
    print("from an order to its answer", measured.toAnswer);
    print("GUI thread later than due", measured.late);
    std::printf("  processor %.1f %% of one core; %zu guests at the end\n", share,
                house.doors.state().guests.size());
}

} // namespace
} // namespace restaurant::bench

int main(int argc, char **argv)
{
    using namespace restaurant::bench;
    CLI::App options("What phones cost.");
    std::string link;
    int phones = 200;
    double seconds = 70;
    bool isInWindow = false;
    options.add_option("--phones", phones, "how many");
    options.add_option("--seconds", seconds, "how long; an order a minute needs more than one");
    options.add_flag("--window", isInWindow, "what frames of the real window cost");
    options.add_option("--link", link, "be the phones that come in here")->group("");
    CLI11_PARSE(options, argc, argv);
    if (isInWindow) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // what is measured is the painting, not a display
        FrameMeter meter(argc, argv);
        phonesInWindow(meter, argv[0], phones, seconds);
        return 0;
    }
    const QCoreApplication application(argc, argv);
    if (link.empty())
        measure(argv[0], phones, seconds);
    else
        bePhones(link, phones, seconds);
    return 0;
}
