// `submit` is killed at random moments, again and again: every command that it had
// answered is there with the positions it had named, none is there twice, and the chain holds. So
// it is where each service has a store, and also when it ends between a service's commit and the
// journal; then both tell the same, in the same order.
#include "passes.h"
#include "recordings.h"

#include "domain/storeerror.h"
#include "store/eventstore.h"
#include "store/logreader.h"
#include "store/services/servicecheck.h"
#include "store/verify.h"
#include "write/commandhandler.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace restaurant;

namespace {

/// A command that was sent, and what its sender was told.
struct Sent
{
    QByteArray line;
    bool answered = false;
    Position first{};
    Position last{};
};

/// Sends commands to a program that answers in JSON Lines, and remembers what it answered.
class CommandSource
{
public:
    explicit CommandSource(std::mt19937_64 &generator)
        : m_generator(generator)
    {
    }

    /// Runs the program once and kills it. It gets first what it did not answer before.
    void runAndKill(const QString &program, const QStringList &arguments);
    [[nodiscard]] const std::map<CommandId, Sent> &sent() const { return m_sent; }
    [[nodiscard]] std::size_t answered() const;

private:
    void sendAgain(QProcess &writer);
    void sendNew(QProcess &writer, std::uint64_t count);
    [[nodiscard]] QByteArray newLine(const CommandId &id);
    void read(QProcess &writer);
    void take(const QJsonObject &answer);

    std::mt19937_64 &m_generator;
    std::map<CommandId, Sent> m_sent;
    QByteArray m_begun; ///< Of an answer whose end has not come.
};

void CommandSource::runAndKill(const QString &program, const QStringList &arguments)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(program, arguments);
    m_begun.clear();
    sendAgain(writer);
    for (std::uint64_t round = draw(m_generator, 10); round > 0; --round) {
        sendNew(writer, 1 + draw(m_generator, 4));
        if (!writer.waitForReadyRead(20'000) && writer.state() == QProcess::Running)
            qFatal("The writer neither answers nor ends.");
        read(writer);
    }
    sendNew(writer, 1 + draw(m_generator, 8));
    writer.waitForBytesWritten(1'000);
    QThread::usleep(draw(m_generator, 3'000));
    writer.kill();
    writer.waitForFinished();
    read(writer);
}

void CommandSource::sendAgain(QProcess &writer)
{
    for (const auto &[id, sent] : m_sent) {
        if (!sent.answered)
            writer.write(sent.line);
    }
}

void CommandSource::sendNew(QProcess &writer, std::uint64_t count)
{
    for (; count > 0; --count) {
        const CommandId id = uuidV5({{'k', 'i', 'l', 'l'}}, std::to_string(m_sent.size()));
        const QByteArray line = newLine(id);
        m_sent[id] = {line};
        writer.write(line);
    }
}

/// Stock for a dish, or an order of it, to which the process manager answers.
QByteArray CommandSource::newLine(const CommandId &id)
{
    const std::size_t number = m_sent.size() + 1;
    const std::string head = "{\"id\":\"" + toText(id) + "\",";
    const std::string tail =
        draw(m_generator, 2) == 0
            ? R"("actor":"Nadia","role":"manager","command":"ReceiveStock",)"
              R"("data":{"dish":"ramen","quantity":3}})"
            : R"("actor":"Charlie","role":"taker","command":"PlaceOrder","data":{"order":)" +
                  std::to_string(number) +
                  R"(,"kind":"takeaway","guest":"Ada","lines":[{"dish":"ramen","quantity":1}]}})";
    return QByteArray::fromStdString(head + tail + "\n");
}

void CommandSource::read(QProcess &writer)
{
    m_begun += writer.readAllStandardOutput();
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        take(QJsonDocument::fromJson(m_begun.first(end)).object());
        m_begun.remove(0, end + 1);
    }
}

void CommandSource::take(const QJsonObject &answer)
{
    const auto id = uuidFrom(answer[QStringLiteral("id")].toString().toStdString());
    if (!id || !m_sent.contains(*id))
        qFatal("The writer answered what nobody had asked.");
    Sent &sent = m_sent[*id];
    sent.answered = true;
    const QJsonArray positions = answer[QStringLiteral("positions")].toArray();
    sent.first = Position{positions.first().toInteger()};
    sent.last = Position{positions.last().toInteger()};
}

std::size_t CommandSource::answered() const
{
    return static_cast<std::size_t>(std::count_if(
        m_sent.begin(), m_sent.end(), [](const auto &entry) { return entry.second.answered; }));
}

/// What the store does not hold as it was answered; empty: nothing is lost.
std::string lostFrom(const std::string &file, const std::map<CommandId, Sent> &all)
{
    if (const auto difference = verifyLog(file))
        return difference->what;
    LogReader reader(file);
    for (const auto &[id, sent] : all) {
        const auto record = reader.recordOf(id);
        if (sent.answered && !record)
            return "a command that was answered is not there: " + sent.line.toStdString();
        if (sent.answered && (record->first != sent.first || record->last != sent.last))
            return "a command is not where it was answered to be: " + sent.line.toStdString();
    }
    return {};
}

/// What one of the services tells otherwise than the journal; empty: nothing. What waits in an
/// outbox nobody was answered.
std::string differenceOf(const std::string &file)
{
    try {
        for (const Service service : allServices)
            if (const auto state = verifyService(file, service); state && state->firstLost())
                return "never reached the journal: " + nameOf(*state->firstLost());
    } catch (const StoreError &error) {
        return error.what();
    }
    return {};
}

/// The quiet lunch, with a store for each service.
QString lunchOfServices(const QTemporaryDir &folder)
{
    QFile lunch(QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"));
    QFile changed(folder.filePath(QStringLiteral("services.scenario.json")));
    if (!lunch.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        qFatal("There is no scenario.");
    QByteArray text = lunch.readAll();
    text.replace("\"format\": 2,", "\"format\": 2, \"services\": \"each\",");
    changed.write(text);
    return changed.fileName();
}

/// A bad writer for the canary: it answers each command as soon as it is handled and makes many of
/// them durable at once.
int runHastyWriter(const char *file)
{
    const bool isNew = !QFile::exists(QString::fromUtf8(file));
    const auto store = isNew ? EventStore::create(file, {}) : EventStore::open(file);
    CommandHandler handler(*store, recordedRestaurant());
    std::array<char, 1024> line{};
    for (int n = 1; std::fgets(line.data(), static_cast<int>(line.size()), stdin); ++n) {
        const QJsonObject asked = QJsonDocument::fromJson(QByteArray(line.data())).object();
        SentCommand command;
        command.id = *uuidFrom(asked[QStringLiteral("id")].toString().toStdString());
        command.correlation = command.id;
        command.actor = {*Name::from("manager"), Role::Manager};
        command.command = ReceiveStock{*DishId::from("ramen"), 1};
        const Outcome outcome = handler.handle(command);
        std::printf("{\"id\":\"%s\",\"positions\":[%lld]}\n", toText(command.id).c_str(),
                    static_cast<long long>(number(outcome.first)));
        std::fflush(stdout);
        if (n % 50 == 0)
            handler.commit();
    }
    return 0;
}

/// Each start checks all of its file, so that one file for all kills would be checked ever longer.
constexpr std::uint64_t killsOfOneFile = 50;

/// Until one of so many the program ends between a service and the journal.
constexpr std::uint64_t mostCommits = 40;

} // namespace

class TestKilledWriter : public QObject
{
    Q_OBJECT

private slots:
    void nothingAnsweredIsLost_data();
    void nothingAnsweredIsLost();
    void aWriterThatAnswersTooEarlyIsCaught();

private:
    QTemporaryDir m_folder;
};

void TestKilledWriter::nothingAnsweredIsLost_data()
{
    QTest::addColumn<bool>("hasServices");
    QTest::addColumn<int>("usual");
    QTest::newRow("one store") << false << 250;
    QTest::newRow("a store for each service") << true << 250;
}

void TestKilledWriter::nothingAnsweredIsLost()
{
    QFETCH(const bool, hasServices);
    QFETCH(const int, usual);
    std::mt19937_64 generator = seededGenerator();
    const QString scenario =
        hasServices ? lunchOfServices(m_folder)
                    : QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");
    const std::uint64_t kills = wished("RESTAURANT_KILLS", static_cast<std::uint64_t>(usual));
    std::uint64_t answered = 0;
    std::size_t sent = 0;
    for (std::uint64_t n = 0; n < kills; n += killsOfOneFile) {
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2.restaurant").arg(QLatin1String(QTest::currentDataTag())).arg(n));
        CommandSource sender(generator);
        for (std::uint64_t i = n; i < std::min(n + killsOfOneFile, kills); ++i) {
            QStringList arguments{QStringLiteral("submit"), file};
            if (!QFile::exists(file))
                arguments << QStringLiteral("--scenario") << scenario;
            if (hasServices && draw(generator, 2) == 0)
                arguments << QStringLiteral("--crash")
                          << QString::number(1 + draw(generator, mostCommits));
            sender.runAndKill(QStringLiteral(RESTAURANT_PROGRAM), arguments);
        }
        std::string lost;
        if (QFile::exists(file))
            lost = lostFrom(file.toStdString(), sender.sent());
        if (lost.empty() && hasServices && QFile::exists(file))
            lost = differenceOf(file.toStdString());
        QVERIFY2(lost.empty(), qPrintable(QStringLiteral("the file from kill %1 on: %2")
                                              .arg(n)
                                              .arg(QString::fromStdString(lost))));
        answered += sender.answered();
        sent += sender.sent().size();
    }
    tellReallyRun(
        QStringLiteral("%1 kills, %2 of %3 commands answered").arg(kills).arg(answered).arg(sent));
    QVERIFY(answered > kills);
}

void TestKilledWriter::aWriterThatAnswersTooEarlyIsCaught()
{
    std::mt19937_64 generator = seededGenerator();
    const QString file = m_folder.filePath(QStringLiteral("hasty.restaurant"));
    CommandSource sender(generator);
    bool caught = false;
    for (int n = 0; n < 20 && !caught; ++n) {
        sender.runAndKill(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--hasty"), file});
        caught = QFile::exists(file) && !lostFrom(file.toStdString(), sender.sent()).empty();
    }
    QVERIFY(caught);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hasty") == 0)
        return runHastyWriter(argv[2]);
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_writer.moc"
