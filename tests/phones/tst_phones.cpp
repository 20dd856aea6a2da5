// The doors by which phones come in: who is let in, what is said, and what nobody can do to them.
#include "acceptance/passes.h"
#include "phones/addresses.h"
#include "phones/doors.h"
#include "phones/gate.h"
#include "phones/guestbook.h"
#include "phones/phoneclient.h"
#include "phones/phonemessages.h"
#include "phones/qrcode.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

namespace restaurant::testing::tst_phones {

namespace {

using namespace Qt::Literals::StringLiterals;

NetworkPlace place(const char *interface, const char *address, bool isDefault = false)
{
    return {QLatin1String(interface), QHostAddress(QLatin1String(address)), true, isDefault};
}

/// Chance that repeats itself.
GuestBook::Secret countedSecret()
{
    return [next = std::make_shared<char>('a')](int bytes) { return QByteArray(bytes, (*next)++); };
}

/// Doors that are open on the loopback.
struct OpenDoors
{
    explicit OpenDoors(const DoorsWish &wish = {})
    {
        doors.open(wish);
        (void)QTest::qWaitFor([&] { return doors.state().areOpen; });
    }
    [[nodiscard]] quint16 port() const
    {
        return static_cast<quint16>(QUrl(doors.state().link).port());
    }
    Doors doors;
};

/// Whoever is behind it is not asked who he is.
std::unique_ptr<QSslSocket> connectionTo(quint16 port, bool isEncrypted)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost).toString(), port);
    socket->waitForConnected(2000);
    if (isEncrypted)
        socket->startClientEncryption();
    return socket;
}

/// Sends a body of a gigabyte, as fast as it is taken.
class LongBody final
{
public:
    LongBody(quint16 port, bool isEncrypted)
        : m_socket(connectionTo(port, isEncrypted))
    {
        const auto go = [this, socket = m_socket.get()] {
            while (socket->state() == QAbstractSocket::ConnectedState && m_sent < size &&
                   socket->bytesToWrite() + socket->encryptedBytesToWrite() < part)
                m_sent += socket->write(QByteArray(part, 'x'));
        };
        QObject::connect(m_socket.get(), &QSslSocket::bytesWritten, m_socket.get(), go);
        QObject::connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, m_socket.get(), go);
        m_socket->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741824\r\n\r\n");
    }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    void end() { m_socket.reset(); }

private:
    static constexpr qint64 size = 1 << 30;
    static constexpr int part = 1 << 20;
    std::unique_ptr<QSslSocket> m_socket;
    qint64 m_sent = 0;
};

/// What comes back for these bytes, until the connection is closed.
QByteArray answerTo(quint16 port, const QByteArray &bytes, bool isEncrypted = false)
{
    const auto socket = connectionTo(port, isEncrypted);
    socket->write(bytes);
    (void)QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; });
    return socket->readAll();
}

QByteArray get(const OpenDoors &open, const QByteArray &path, const QByteArray &more = {})
{
    return answerTo(open.port(), "GET " + path +
                                     " HTTP/1.1\r\nHost: " + open.doors.state().address.toLatin1() +
                                     "\r\n" + more + "\r\n");
}

QByteArray upgradeFrom(const QByteArray &origin)
{
    return "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: " +
           origin + "\r\n";
}

QJsonObject order(const char *id, int count = 1)
{
    return {{u"do"_s, u"order"_s},
            {u"id"_s, QLatin1String(id)},
            {u"lines"_s, QJsonArray{QJsonObject{{u"dish"_s, u"tea"_s}, {u"count"_s, count}}}}};
}

/// Connections among them.
qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
}

/// Memory of this process that is really there, in MB.
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 256
                                          : 0;
}

} // namespace

class TestPhones final : public QObject
{
    Q_OBJECT

private slots:
    void theLikeliestNetworkIsOfferedFirst()
    {
        const auto ranked =
            reachablePlaces({place("lo", "127.0.0.1"),
                             place("docker0", "172.17.0.1"),
                             place("wlan0", "fe80::1"),
                             place("eth0", "10.0.0.5"),
                             place("wlan0", "2001:db8::5", true),
                             place("tun0", "10.8.0.2"),
                             place("wlan0", "192.168.1.20", true),
                             place("eth0", "169.254.3.4"),
                             {u"eth1"_s, QHostAddress(u"10.1.1.1"_s), false, false}});
        QCOMPARE(ranked,
                 (std::vector{place("wlan0", "192.168.1.20", true),
                              place("wlan0", "2001:db8::5", true), place("eth0", "10.0.0.5")}));
    }

    void aCodeLetsInUntilItHasRenewedItselfTwice()
    {
        GuestBook book(countedSecret());
        QVERIFY(book.renew(GuestBook::Time(0)));
        QVERIFY(!book.renew(GuestBook::Time(1000)));
        const QByteArray code = book.code();
        const QByteArray pin = book.pin();
        QCOMPARE(pin.size(), 6);
        QVERIFY(book.renew(GuestBook::renewsAfter));
        QVERIFY(book.code() != code);
        QVERIFY(book.enterByCode(code).has_value());
        QVERIFY(book.enterByPin(pin).has_value());
        QVERIFY(book.renew(2 * GuestBook::renewsAfter));
        QCOMPARE(book.enterByCode(code).error(), PhoneRefusal::Wrong);
        QCOMPARE(book.enterByCode({}).error(), PhoneRefusal::Wrong);
    }

    void whoTriesPinsIsStoppedAndWhoScansIsNot()
    {
        GuestBook book(countedSecret());
        book.renew(GuestBook::Time(0));
        for (int tried = 0; tried < GuestBook::mostWrongPins; ++tried)
            QCOMPARE(book.enterByPin("wrong").error(), PhoneRefusal::Wrong);
        QCOMPARE(book.enterByPin(book.pin()).error(), PhoneRefusal::TooMany);
        QVERIFY(book.enterByCode(book.code()).has_value());
        book.renew(GuestBook::renewsAfter);
        QVERIFY(book.enterByPin(book.pin()).has_value());
    }

    void aTokenIsOfOneGuestWhoIsIn()
    {
        GuestBook book(systemSecret);
        book.setMost(2);
        book.renew(GuestBook::Time(0));
        const auto one = book.enterByCode(book.code());
        const auto two = book.enterByCode(book.code());
        QCOMPARE(book.enterByCode(book.code()).error(), PhoneRefusal::Full);
        QCOMPARE(one->token.size(), 43); // 256 bits
        QVERIFY(one->token != two->token);
        QCOMPARE(book.known(two->token), std::optional(PhoneNumber{2}));
        QVERIFY(!book.known({}) && !book.known(one->token.chopped(1)));
        book.remove(PhoneNumber{1});
        QVERIFY(!book.known(one->token));
        QCOMPARE(book.enterByCode(book.code())->guest.number, PhoneNumber{3}); // never twice
        QCOMPARE(phoneGuestName(PhoneNumber{17}), u"Guest 17, heron"_s);
    }

    void nobodyFillsTheEveningByComingAndGoing()
    {
        GuestBook book(systemSecret);
        book.setMost(3);
        book.renew(GuestBook::Time(0));
        for (int came = 1; came <= 6; ++came) {
            const auto entry = book.enterByCode(book.code());
            QVERIFY(entry.has_value());
            book.remove(entry->guest.number);
        }
        QCOMPARE(book.enterByCode(book.code()).error(), PhoneRefusal::TooMany);
        book.renew(GuestBook::renewsAfter);
        QVERIFY(book.enterByCode(book.code()).has_value());
    }

    void onlyWhatThePageSaysIsHeard()
    {
        QVERIFY(phoneSaid(u"{\"do\":\"look\",\"position\":7}"_s));
        for (const char *hostile :
             {"", "null", "[]", "{}", "{\"do\":7}", "{\"do\":\"open\"}",
              "{\"do\":\"order\",\"id\":\"a\"}",
              "{\"do\":\"order\",\"id\":\"\",\"lines\":[{\"dish\":\"tea\",\"count\":1}]}",
              "{\"do\":\"order\",\"id\":\"a\",\"lines\":[{\"dish\":\"tea\",\"count\":1.5}]}",
              "{\"do\":\"order\",\"id\":\"a\",\"lines\":[{\"dish\":\"tea\",\"count\":-1}]}",
              "{\"do\":\"order\",\"id\":\"a\",\"lines\":[{\"dish\":\"tea\",\"count\":1e300}]}",
              "{\"do\":\"pay\",\"id\":\"a\"}", "{\"do\":\"ask\",\"id\":\"a\",\"order\":0}",
              "{\"do\":\"answer\",\"question\":1,\"choice\":-1}"})
            QVERIFY2(!phoneSaid(QLatin1String(hostile)), hostile);
        QVERIFY(!phoneSaid(QString(longestPhoneMessage + 1, u' ')));
        QVERIFY(!phoneSaid(u"{\"do\":\"ask\",\"order\":1,\"id\":\"%1\"}"_s.arg(QString(41, u'a'))));
        QVERIFY(!phoneSaid(QString(2000, u'['))); // as deep as it is long
    }

    void aCodeToScanHasItsThreeEyes()
    {
        const QrCode code = qrCodeOf(u"http://192.168.1.20:8080/#0123456789abcdefghijkl"_s);
        QVERIFY(code.size >= 29 && code.size % 4 == 1);
        for (const auto &[column, row] : {std::pair(0, 0), {code.size - 7, 0}, {0, code.size - 7}})
            for (int each = 0; each < 7; ++each)
                QVERIFY(code.isDark(column + each, row) && code.isDark(column, row + each));
        QCOMPARE(qrCodeOf(QString(5000, u'a')), QrCode{});
    }

    void aNameThatSomebodyHasMadeLeadHereIsNoHostOfOurs()
    {
        const QUrl here(u"http://192.168.1.20:8080"_s);
        QVERIFY(isOurHost("192.168.1.20:8080", here));
        for (const char *other : {"", "evil.example:8080", "192.168.1.20", "192.168.1.20:80",
                                  "localhost:8080", "a@192.168.1.20:8080", "192.168.1.20:8080/x"})
            QVERIFY2(!isOurHost(other, here), other);
        QVERIFY(isOurHost("localhost:8080", QUrl(u"http://127.0.0.1:8080"_s)));
        QVERIFY(isOurHost("[2001:db8::5]:8080", QUrl(u"http://[2001:db8::5]:8080"_s)));
        const QUrl named(u"https://class.example:443"_s); // as its certificate says
        QVERIFY(isOurHost("class.example", named));
        QVERIFY(!isOurHost("class.example:80", named));
        QVERIFY(!isOurHost("evil.example", named));
    }

    void doorsAreClosedUntilSomebodyOpensThem()
    {
        Doors doors;
        QTest::qWait(50);
        QVERIFY(!doors.state().areOpen);
        doors.open({});
        QTRY_VERIFY(doors.state().areOpen);
        const QUrl link(doors.state().link);
        QCOMPARE(link.host(), u"127.0.0.1"_s);
        QVERIFY(link.fragment().size() >= 22);
        QCOMPARE(doors.state().pin.size(), 6);
        doors.close();
        QTRY_VERIFY(!doors.state().areOpen);
        QTcpSocket socket;
        socket.connectToHost(link.host(), static_cast<quint16>(link.port()));
        QVERIFY(!socket.waitForConnected(500));
    }

    void whereTheyCannotBeOpenedItIsSaid()
    {
        const OpenDoors open;
        Doors doors;
        QSignalSpy failed(&doors, &Doors::failed);
        doors.open({QHostAddress::LocalHost, open.port()});
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!doors.state().areOpen);
    }

    void thePageIsSmallAndNothingElseIsThere()
    {
        const OpenDoors open;
        qint64 size = 0;
        for (const char *path : {"/", "/page.css", "/page.js", "/texts", "/texts/de"}) {
            const QByteArray answer = get(open, path);
            QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.left(80).constData());
            QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
            QVERIFY(!answer.contains("unsafe"));
            const QByteArray content = answer.mid(answer.indexOf("\r\n\r\n"));
            QVERIFY(!content.contains("http://") && !content.contains("https://"));
            size += answer.size();
        }
        QVERIFY2(size < 60'000, qPrintable(QString::number(size)));
        for (const char *path : {"/x", "/live", "/../../etc/passwd", "//etc/passwd", "/page.qrc",
                                 "/%2e%2e/page.js", "/texts/../page.js", "/texts/xx"})
            QVERIFY2(get(open, path).startsWith("HTTP/1.1 404"), path);
        QVERIFY(answerTo(open.port(),
                         "POST / HTTP/1.1\r\nHost: " + open.doors.state().address.toLatin1() +
                             "\r\nContent-Length: 0\r\n\r\n")
                    .startsWith("HTTP/1.1 404"));
        QVERIFY(answerTo(open.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                    .startsWith("HTTP/1.1 404"));
        const QByteArray own = "http://" + open.doors.state().address.toLatin1();
        QVERIFY(get(open, "/live", upgradeFrom("http://evil.example")).startsWith("HTTP/1.1 404"));
        QVERIFY(get(open, "/live", upgradeFrom(own + ".evil.example")).startsWith("HTTP/1.1 404"));
    }

    void aPhoneComesInAndSeesWhatIsShown()
    {
        OpenDoors open;
        QSignalSpy came(&open.doors, &Doors::guestCame);
        open.doors.showMenu(
            {{u"en"_s, {u"Quiet <b>lunch</b>"_s, {{u"tea"_s, u"Tea"_s, u"2.20"_s, {}, false}}}}});
        open.doors.showBoard({7, u"12:00:05"_s, 3, {{1, true, {}}}});
        PhoneClient phone(open.doors.state().link);
        phone.join();
        QCOMPARE(phone.last("guest")[u"name"].toString(), u"Guest 1, avocet"_s);
        QCOMPARE(phone.last("menu")[u"evening"].toString(), u"Quiet <b>lunch</b>"_s);
        QCOMPARE(phone.last("board")[u"behind"].toInt(), 3);
        QCOMPARE(came.count(), 1);
        QTRY_COMPARE(open.doors.state().guests.size(), std::size_t(1));
        QVERIFY(open.doors.state().guests[0].isReached);
    }

    void eachIsToldInTheLanguageOfHisPage()
    {
        OpenDoors open;
        QSignalSpy chosen(&open.doors, &Doors::languageChosen);
        open.doors.hold({{u"de"_s, u"Bitte warten."_s}, {u"en"_s, u"Please wait."_s}});
        PhoneClient phone(open.doors.state().link);
        phone.join(u"en"_s);
        QCOMPARE(phone.last("hold")[u"why"].toString(), u"Please wait."_s);
        phone.say({{u"do"_s, u"speak"_s}, {u"language"_s, u"de"_s}});
        QTRY_COMPARE(phone.last("hold")[u"why"].toString(), u"Bitte warten."_s);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<PhoneGuest>().language, u"de"_s);
        PhoneClient other(open.doors.state().link);
        other.join(u"tlh"_s); // which nobody speaks here
        QCOMPARE(other.last("hold")[u"why"].toString(), u"Bitte warten."_s);
    }

    void encryptedDoorsLetNobodyReadAlong()
    {
        const auto certificate = makeCertificate(QHostAddress::LocalHost);
        QVERIFY2(certificate, qPrintable(certificate.error()));
        OpenDoors open({QHostAddress::LocalHost, 0, 200, *certificate});
        const DoorsState &state = open.doors.state();
        QCOMPARE(state.address, u"https://127.0.0.1:%1"_s.arg(open.port()));
        QVERIFY(state.link.startsWith(state.address));
        QCOMPARE(state.fingerprint, fingerprintOf(*certificate));
        open.doors.showBoard({7, u"12:00:05"_s, 3, {{1, true, {}}}});
        PhoneClient phone(state.link);
        phone.join();
        QCOMPARE(phone.last("board")[u"behind"].toInt(), 3);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(open.port());
        QCOMPARE(answerTo(open.port(), "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"),
                 QByteArray()); // in the clear nothing is said
        const auto encrypted = [&](const QByteArray &path, const QByteArray &more = {}) {
            return answerTo(open.port(),
                            "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n",
                            true);
        };
        QVERIFY(encrypted("/").contains("connect-src 'self' wss://" + host + ";"));
        const QByteArray upgrade = encrypted("/live", upgradeFrom("http://" + host));
        QVERIFY2(upgrade.startsWith("HTTP/1.1 404"), upgrade.constData()); // of another origin
    }

    void aCertificateThatCannotBeUsedIsNamedWithItsFile();
    void aCertificateIsMadeEachTime();

    void doorsAreCalledWhatTheirCertificateSays()
    {
        const auto made = makeCertificate(QHostAddress::LocalHost);
        QCOMPARE(nameOf(*made, QHostAddress(QHostAddress::LocalHost)), u"127.0.0.1"_s);
        QCOMPARE(nameOf(*made, QHostAddress(u"192.168.1.20"_s)), u"localhost"_s);
        const auto here = makeCertificate(QHostAddress(u"192.168.1.20"_s));
        QCOMPARE(nameOf(*here, QHostAddress(u"10.0.0.5"_s)), u"10.0.0.5"_s); // browsers warn
        QVERIFY(fingerprintOf(*made) != fingerprintOf(*here));
    }

    void whoKnowsNoCodeStaysOutside()
    {
        const OpenDoors open;
        PhoneClient phone(open.doors.state().link);
        phone.say(order("a"));
        phone.say({{u"do"_s, u"join"_s}, {u"pin"_s, u"12345"_s}});
        QCOMPARE(phone.last("bye")[u"why"].toString(), u"wrong"_s);
        QTRY_VERIFY(!phone.socket.isValid());
        QCOMPARE(phone.count("guest"), 0);
    }

    void whatIsAskedTwiceIsDoneOnceAndAnsweredAlike()
    {
        OpenDoors open;
        QSignalSpy requested(&open.doors, &Doors::requested);
        PhoneClient phone(open.doors.state().link);
        phone.join();
        phone.say(order("a", 2));
        phone.say(order("a", 2)); // before it is answered
        QTRY_COMPARE(requested.count(), 1);
        const auto request = requested[0][0].value<PhoneRequest>();
        QCOMPARE(request.lines, (std::vector<PhoneRequest::Line>{{u"tea"_s, 2}}));
        open.doors.reply({request.guest, request.id, true, u"You have number 5."_s, 5});
        QCOMPARE(phone.last("reply")[u"order"].toInt(), 5);
        phone.say(order("a", 2)); // as after a broken connection
        QTRY_COMPARE(phone.count("reply"), 2);
        QCOMPARE(requested.count(), 1);
        phone.say(order("b"));
        QTRY_COMPARE(requested.count(), 2);
    }

    void whoComesBackGoesOnWhereHeWas()
    {
        OpenDoors open;
        QSignalSpy requested(&open.doors, &Doors::requested);
        QString token;
        {
            PhoneClient phone(open.doors.state().link);
            phone.join();
            token = phone.last("guest")[u"token"].toString();
            phone.say(order("a"));
            QTRY_COMPARE(requested.count(), 1);
        }
        QTRY_VERIFY(!open.doors.state().guests[0].isReached);
        open.doors.reply({PhoneNumber{1}, u"a"_s, true, u"Thank you."_s, 5});
        open.doors.showOrders(PhoneNumber{1}, {{5, u"In the kitchen"_s, u"2.20"_s, u"1 Tea"_s}});
        PhoneClient again(open.doors.state().link);
        again.say({{u"do"_s, u"back"_s}, {u"token"_s, token}});
        QCOMPARE(again.last("guest")[u"number"].toInt(), 1);
        QCOMPARE(again.last("orders")[u"orders"].toArray().size(), 1);
        again.say(order("a"));
        QCOMPARE(again.last("reply")[u"text"].toString(), u"Thank you."_s);
        QCOMPARE(requested.count(), 1);
        PhoneClient other(open.doors.state().link); // the same guest in another window
        other.say({{u"do"_s, u"back"_s}, {u"token"_s, token}});
        QCOMPARE(again.last("bye")[u"why"].toString(), u"elsewhere"_s);
    }

    void whoIsRemovedIsToldAndDoesNotComeBack()
    {
        OpenDoors open;
        QSignalSpy left(&open.doors, &Doors::guestLeft);
        PhoneClient phone(open.doors.state().link);
        phone.join();
        const QString token = phone.last("guest")[u"token"].toString();
        open.doors.remove(PhoneNumber{1});
        QCOMPARE(phone.last("bye")[u"why"].toString(), u"removed"_s);
        QTRY_COMPARE(left.count(), 1);
        PhoneClient again(open.doors.state().link);
        again.say({{u"do"_s, u"back"_s}, {u"token"_s, token}});
        QCOMPARE(again.last("bye")[u"why"].toString(), u"unknown"_s);
    }

    void anAnswerMayBeAnotherUntilTheQuestionIsLocked()
    {
        OpenDoors open;
        QSignalSpy answered(&open.doors, &Doors::answered);
        PhoneQuestion question{
            3, u"Who waits?"_s, {u"Guests"_s, u"Cooks"_s}, {u"I saw it"_s}, false, {}};
        open.doors.ask({{u"en"_s, question}});
        PhoneClient phone(open.doors.state().link);
        PhoneClient other(open.doors.state().link);
        phone.join();
        other.join();
        const auto answer = [&](int choice, int reason) {
            phone.say({{u"do"_s, u"answer"_s},
                       {u"question"_s, 3},
                       {u"choice"_s, choice},
                       {u"reason"_s, reason}});
        };
        answer(0, 0);
        answer(1, -1);
        answer(2, 0); // there is no such choice
        QTRY_COMPARE(answered.count(), 2);
        QCOMPARE(answered[1][0].value<PhoneAnswer>(), (PhoneAnswer{PhoneNumber{1}, 3, 1, -1}));
        question.isLocked = true;
        open.doors.ask({{u"en"_s, question}});
        QTRY_VERIFY(other.last("question")[u"locked"].toBool());
        answer(0, 0);
        QTest::qWait(50);
        QCOMPARE(answered.count(), 2);
        QCOMPARE(phone.last("question")[u"choice"].toInt(-1), 1);
        QCOMPARE(other.last("question")[u"choice"].toInt(-1), -1); // no word of what others think
    }

    void aPhoneThatTakesNothingHoldsUpNobody()
    {
        OpenDoors open;
        QTcpSocket slow; // which never reads what it is told
        slow.setReadBufferSize(512);
        slow.connectToHost(QHostAddress::LocalHost, open.port());
        slow.waitForConnected(2000);
        const QByteArray host = open.doors.state().address.toLatin1();
        slow.write("GET /live HTTP/1.1\r\nHost: " + host + "\r\n" + upgradeFrom("http://" + host) +
                   "\r\n");
        QTRY_VERIFY(slow.bytesAvailable() > 100);
        const QByteArray join = "{\"do\":\"join\",\"code\":\"" +
                                QUrl(open.doors.state().link).fragment().toLatin1() + "\"}";
        slow.write("\x81" + QByteArray(1, static_cast<char>(0x80 | join.size())) +
                   QByteArray(4, '\0') + join); // masked by nothing
        QTRY_COMPARE(open.doors.state().guests.size(), std::size_t(1));
        PhoneClient phone(open.doors.state().link);
        phone.join();
        QVERIFY(!phone.last("guest").isEmpty());
        const qint64 before = memory();
        PhoneBoard board{1, u"12:00:00"_s, 0, {}};
        board.numbers.resize(500, {4711, true, u"12:00"_s}); // 10 kB
        for (int each = 1; each <= 600; ++each) {
            board.position = each;
            open.doors.showBoard(board);
            if (each % 50 == 0) {
                QTRY_COMPARE(phone.last("board")[u"position"].toInt(), each);
                phone.told.clear();
            }
        }
        QVERIFY2(isSanitized || memory() - before < 20,
                 qPrintable(QString::number(memory() - before)));
    }

    void whoSpeaksWhileTheDoorsCloseIsNotHeard()
    {
        OpenDoors open;
        QSignalSpy requested(&open.doors, &Doors::requested);
        PhoneClient phone(open.doors.state().link);
        phone.join();
        QVERIFY(!phone.last("guest").isEmpty());
        open.doors.close();
        for (int each = 0; each < 5; ++each)
            phone.join();
        phone.say(order("a"));
        QTRY_VERIFY(!open.doors.state().areOpen);
        QCOMPARE(phone.last("bye")[u"why"].toString(), u"closed"_s);
        QTRY_VERIFY(!phone.socket.isValid());
        QCOMPARE(requested.count(), 0);
    }

    void nothingThatComesFromOutsideHoldsUpAGuest_data();
    void nothingThatComesFromOutsideHoldsUpAGuest();
};

void TestPhones::aCertificateThatCannotBeUsedIsNamedWithItsFile()
{
    const QTemporaryDir folder;
    const auto file = [&](const char *name, const QByteArray &content) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile written(path);
        (void)(written.open(QIODevice::WriteOnly) && written.write(content) >= 0);
        return path;
    };
    const auto made = makeCertificate(QHostAddress::LocalHost);
    const auto other = makeCertificate(QHostAddress::LocalHost);
    QVERIFY(made && other);
    const QString good = file("good.pem", made->chain[0].toPem());
    const QString key = file("key.pem", made->key.toPem());
    const auto usable = readCertificate(good, key);
    QVERIFY2(usable, qPrintable(usable.error()));
    QCOMPARE(fingerprintOf(*usable), fingerprintOf(*made));
    const QString both = file("both.pem", made->chain[0].toPem() + made->key.toPem());
    QVERIFY(readCertificate(both, both).has_value());
    const auto said = [](const QString &certificate, const QString &of) {
        const auto read = readCertificate(certificate, of);
        return read ? QString() : read.error();
    };
    QVERIFY(said(folder.filePath(u"none.pem"_s), key).startsWith(folder.filePath(u"none.pem"_s)));
    QVERIFY(said(key, key).endsWith(u"key.pem holds no certificate in PEM form."_s));
    QVERIFY(said(good, good).endsWith(u"good.pem holds no private key in PEM form."_s));
    QVERIFY(
        said(good, file("other.pem", other->key.toPem())).contains(u"other.pem is not that of"_s));
    QVERIFY(said(good, file("shut.pem", "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"))
                .contains(u"shut.pem is protected by a password"_s));
    QVERIFY(said(good, file("long.pem", QByteArray(1 << 20, 'x'))).contains(u"too long"_s));
}

/// Whatever number it is given: one of 256 began with zeroes that a certificate must not have.
void TestPhones::aCertificateIsMadeEachTime()
{
    for (int each = 0; each < 1000; ++each)
        QVERIFY2(makeCertificate(QHostAddress::LocalHost), qPrintable(QString::number(each)));
}

void TestPhones::nothingThatComesFromOutsideHoldsUpAGuest_data()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<int>("requests");
    const int requests = static_cast<int>(wished("RESTAURANT_PHONE_REQUESTS", 10'000));
    QTest::newRow("openly") << false << requests;
    QTest::newRow("encrypted") << true << requests / 10; // each connection has to greet first
}

/// Random requests and frames, more connections than there is room for, slow senders, and a body of
/// a gigabyte, all at once.
void TestPhones::nothingThatComesFromOutsideHoldsUpAGuest()
{
    QFETCH(bool, isEncrypted);
    QFETCH(int, requests);
    std::mt19937_64 chance = seededGenerator();
    DoorsWish wish;
    if (isEncrypted)
        wish.certificate = *makeCertificate(wish.address);
    OpenDoors open(wish);
    PhoneClient guest(open.doors.state().link);
    guest.join();
    QVERIFY(!guest.last("guest").isEmpty());
    const qint64 before = memory();
    const auto filesBefore = openFiles();
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int each = 0; each < 1000; ++each) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress::LocalHost, open.port());
        slow.back()->write(isEncrypted ? "\x16\x03\x01" : "GET / HT");
        if (each % 50 == 0)
            QCoreApplication::processEvents();
    }
    LongBody body(open.port(), isEncrypted);
    const QByteArray host = QUrl(open.doors.state().link).authority().toLatin1();
    const std::array<QByteArray, 6> begins{"GET / HTTP/1.1\r\nHost: " + host + "\r\n",
                                           "POST /live ",
                                           "GET /live HTTP/1.1\r\nHost: " + host + "\r\n" +
                                               upgradeFrom("http://" + host) + "\r\n",
                                           "{\"do\":",
                                           "\x81\xff",
                                           ""};
    for (int sent = 0; sent < requests; sent += 20) {
        const auto socket = connectionTo(open.port(), isEncrypted && chance() % 2 == 0);
        for (int each = 0; each < 20; ++each) { // requests, or frames once it is upgraded
            QByteArray bytes = begins[chance() % begins.size()];
            for (auto more = chance() % 60; more > 0; --more)
                bytes += static_cast<char>(chance() % 256);
            socket->write(bytes + (chance() % 2 == 0 ? "\r\n\r\n" : ""));
        }
        socket->flush();
        if (sent % 1000 == 0) {
            open.doors.showBoard({sent + 1, u"12:00:00"_s, 0, {}});
            QTRY_COMPARE(guest.last("board")[u"position"].toInt(), sent + 1);
            guest.told.clear();
        }
    }
    const qint64 grown = memory() - before;
    QVERIFY2(isSanitized || grown < 100, qPrintable(QString::number(grown)));
    tellReallyRun(
        u"%1 requests, 1000 connections, %2 MB taken of a body of 1 GB, %3 MB grown"_s.arg(requests)
            .arg(body.sent() >> 20)
            .arg(grown));
    guest.say(order("still"));
    QSignalSpy requested(&open.doors, &Doors::requested);
    QTRY_COMPARE(requested.count(), 1);
    slow.clear();
    body.end();
    QTRY_VERIFY2(openFiles() < filesBefore + 10, qPrintable(QString::number(openFiles())));
}

RESTAURANT_TEST(TestPhones)

} // namespace restaurant::testing::tst_phones
#include "tst_phones.moc"
