// The canonical bytes, and the chain over them.
#include "log/chain.h"
#include "log/codec.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant {
namespace {

const SentCommand sent = sampleSentCommand();

CanonicalEvent sampleEvent(std::string_view data)
{
    return {Position{13}, "order-41", 1, "OrderPlaced", 1, CommandNumber{9}, sent.at, data};
}

CanonicalCommand sampleCommand()
{
    CanonicalCommand command;
    command.number = CommandNumber{9};
    command.id = sent.id;
    command.actor = "Charlie";
    command.role = "taker";
    command.at = sent.at;
    command.view = "waiter";
    command.viewPosition = Position{11};
    command.correlation = sent.correlation;
    command.causation = Position{12};
    command.reason = "unknown-table";
    command.sentence = "There is no table 4.";
    command.type = "PlaceOrder";
    command.data = "{}";
    return command;
}

CanonicalActivity sampleActivity()
{
    return {ActivityNumber{7}, Position{13}, CommandNumber{9}, sent.at, "GuestCame", 1, "{}"};
}

template <typename Canonical> std::string canonical(const Canonical &event)
{
    std::string line;
    appendCanonical(event, line);
    return line;
}

/// The hashes of a chain over three events, the second of which is `second`.
std::vector<Hash> hashesOf(const CanonicalEvent &second)
{
    Chain chain;
    std::vector<Hash> hashes{chain.append(sampleEvent("{\"order\":41}"))};
    hashes.push_back(chain.append(second));
    hashes.push_back(chain.append(sampleEvent("{\"order\":43}")));
    return hashes;
}

} // namespace

class ChainTest final : public QObject
{
    Q_OBJECT

private slots:
    void sha256IsSha256()
    {
        Sha256 sha;
        sha.add("a");
        sha.add("bc");
        const char *abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QCOMPARE(toHex(sha.finish()), std::string(abc));
        sha.restart();
        sha.add("abc");
        QCOMPARE(toHex(sha.finish()), std::string(abc));
    }

    void aCanonicalLineHoldsAllThatIsStored()
    {
        QCOMPARE(canonical(CanonicalHeader{4, 7, "{}\n"}), std::string("header\t4\t7\t{}\n\n"));
        QCOMPARE(QByteArray::fromStdString(canonical(sampleEvent("{\"order\":41}"))),
                 QByteArray("event\t13\torder-41\t1\tOrderPlaced\t1\t9\t43390000000\t"
                            "{\"order\":41}\n"));
        QCOMPARE(QByteArray::fromStdString(canonical(sampleCommand())),
                 QByteArray("command\t9\t6ba7b8109dad11d180b400c04fd430c8\tCharlie\ttaker\t"
                            "43390000000\twaiter\t11\t6ba7b8119dad11d180b400c04fd430c8\t12\t"
                            "unknown-table\tThere is no table 4.\t0\t0\tPlaceOrder\t{}\n"));
        QCOMPARE(QByteArray::fromStdString(canonical(sampleActivity())),
                 QByteArray("activity\t7\t13\t9\t43390000000\tGuestCame\t1\t{}\n"));
    }

    void inFormats1To3AnEventSaysItselfWhatItsCommandWas()
    {
        std::string line;
        appendOldCanonical(sampleEvent("{\"order\":41}"), sampleCommand(), line);
        QCOMPARE(QByteArray::fromStdString(line),
                 QByteArray("13\torder-41\t1\tOrderPlaced\t1\t43390000000\t"
                            "6ba7b8109dad11d180b400c04fd430c8\t6ba7b8119dad11d180b400c04fd430c8\t"
                            "12\tCharlie\ttaker\t{\"order\":41}\n"));
    }

    void theCorrelationOfAFirstCommandIsLeftOut()
    {
        CanonicalCommand command = sampleCommand();
        command.correlation = command.id;
        QVERIFY(canonical(command).find("\t\t12\t") != std::string::npos);
    }

    void theChainOfFormats1To3IsAsItWas()
    {
        Chain chain;
        for (const char *data : {"{\"order\":41}", "{\"order\":42}", "{\"order\":43}"})
            chain.appendOld(sampleEvent(data), sampleCommand());
        // sha256sum gives the same, fed with the hash before and the line.
        QCOMPARE(toHex(chain.last()),
                 std::string("4ccc03959a4d7768180fdc5a8795e2df668fa080737f9c4e474bd6a519564c51"));
    }

    void anyFlippedBitShowsFromThereOn()
    {
        const std::string data = "{\"order\":42}";
        const auto right = hashesOf(sampleEvent(data));
        for (std::size_t bit = 0; bit < data.size() * 8; ++bit) {
            std::string wrong = data;
            wrong[bit / 8] = char(wrong[bit / 8] ^ (1 << (bit % 8)));
            const auto hashes = hashesOf(sampleEvent(wrong));
            QVERIFY(hashes[0] == right[0]);
            QVERIFY(hashes[1] != right[1]);
            QVERIFY(hashes[2] != right[2]);
        }
    }

    void everyPartCounts()
    {
        CommandId other = sent.id;
        other.bytes[15] ^= 1;
        const auto changed = [](auto thing, auto change) {
            const Hash before = Chain().append(thing);
            change(thing);
            return Chain().append(thing) != before;
        };
        using E = CanonicalEvent;
        const E event = sampleEvent("{}");
        QVERIFY(changed(event, [](E &e) { e.position = Position{14}; }));
        QVERIFY(changed(event, [](E &e) { e.stream = "order-42"; }));
        QVERIFY(changed(event, [](E &e) { e.version = 2; }));
        QVERIFY(changed(event, [](E &e) { e.type = "LinesAdded"; }));
        QVERIFY(changed(event, [](E &e) { e.schema = 2; }));
        QVERIFY(changed(event, [](E &e) { e.command = CommandNumber{8}; }));
        QVERIFY(changed(event, [](E &e) { e.at += Duration{1}; }));
        QVERIFY(changed(event, [](E &e) { e.data = "{ }"; }));
        using C = CanonicalCommand;
        const C command = sampleCommand();
        QVERIFY(changed(command, [](C &c) { c.number = CommandNumber{8}; }));
        QVERIFY(changed(command, [&](C &c) { c.id = other; }));
        QVERIFY(changed(command, [](C &c) { c.actor = "Roger"; }));
        QVERIFY(changed(command, [](C &c) { c.role = "runner"; }));
        QVERIFY(changed(command, [](C &c) { c.at += Duration{1}; }));
        QVERIFY(changed(command, [](C &c) { c.view = "kitchen"; }));
        QVERIFY(changed(command, [](C &c) { c.viewPosition = Position{10}; }));
        QVERIFY(changed(command, [&](C &c) { c.correlation = other; }));
        QVERIFY(changed(command, [](C &c) { c.causation = Position{11}; }));
        QVERIFY(changed(command, [](C &c) { c.reason = ""; }));
        QVERIFY(changed(command, [](C &c) { c.sentence = "No."; }));
        QVERIFY(changed(command, [](C &c) { c.first = Position{13}; }));
        QVERIFY(changed(command, [](C &c) { c.last = Position{13}; }));
        QVERIFY(changed(command, [](C &c) { c.type = "AddLines"; }));
        QVERIFY(changed(command, [](C &c) { c.data = "{ }"; }));
        using A = CanonicalActivity;
        const A activity = sampleActivity();
        QVERIFY(changed(activity, [](A &a) { a.number = ActivityNumber{8}; }));
        QVERIFY(changed(activity, [](A &a) { a.after = Position{12}; }));
        QVERIFY(changed(activity, [](A &a) { a.command = CommandNumber{8}; }));
        QVERIFY(changed(activity, [](A &a) { a.at += Duration{1}; }));
        QVERIFY(changed(activity, [](A &a) { a.type = "GuestLeft"; }));
        QVERIFY(changed(activity, [](A &a) { a.schema = 2; }));
        QVERIFY(changed(activity, [](A &a) { a.data = "{ }"; }));
        using H = CanonicalHeader;
        const H header{4, 7, "{}"};
        QVERIFY(changed(header, [](H &h) { h.made = 3; }));
        QVERIFY(changed(header, [](H &h) { h.seed = 8; }));
        QVERIFY(changed(header, [](H &h) { h.scenario = "{ }"; }));
    }

    void aChainGoesOnBehindAnyEvent()
    {
        const auto hashes = hashesOf(sampleEvent("{\"order\":42}"));
        Chain later(hashes[1]);
        QVERIFY(later.append(sampleEvent("{\"order\":43}")) == hashes[2]);
    }

    void aChainRewindsToWhereItWas()
    {
        Chain chain;
        const Hash before = chain.append(sampleEvent("{\"order\":41}"));
        const Hash after = chain.append(sampleEvent("{\"order\":42}"));
        chain.rewind(before);
        QVERIFY(chain.append(sampleEvent("{\"order\":42}")) == after);
    }

    void chainingAnEvent()
    {
        std::string data;
        encodeEvent(sampleEvents().front(), data);
        const CanonicalEvent event = sampleEvent(data);
        Chain chain;
        QBENCHMARK
        {
            chain.append(event);
        }
    }
};

RESTAURANT_TEST(ChainTest)

} // namespace restaurant

#include "tst_chain.moc"
