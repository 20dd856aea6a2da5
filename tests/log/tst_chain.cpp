// The canonical bytes, the chain over them, and the digest of a whole log.
#include "log/chain.h"
#include "log/commandcodec.h"
#include "log/eventcodec.h"
#include "samples.h"

#include <QTest>

namespace restaurant {
namespace {

const SentCommand sent = sampleSentCommand();

CanonicalEvent sampleEvent(std::string_view data)
{
    return {Position{13},
            "order-41",
            1,
            "OrderPlaced",
            1,
            data,
            sent.at,
            sent.id,
            sent.correlation,
            sent.causation,
            sent.actor.name.text(),
            toWord(sent.actor.role)};
}

CommandRecord sampleRecord()
{
    CommandRecord record;
    record.number = CommandNumber{9};
    record.sent = sent;
    record.kind = OutcomeKind::Rejected;
    record.rejection = Rejection{Reason::UnknownTable, "There is no table 4."};
    return record;
}

std::string canonical(const CanonicalEvent &event)
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

    void anEventsCanonicalLineHoldsAllThatIsStored()
    {
        QCOMPARE(QByteArray::fromStdString(canonical(sampleEvent("{\"order\":41}"))),
                 QByteArray("13\torder-41\t1\tOrderPlaced\t1\t43390000000\t"
                            "6ba7b8109dad11d180b400c04fd430c8\t6ba7b8119dad11d180b400c04fd430c8\t"
                            "12\tCharlie\ttaker\t{\"order\":41}\n"));
    }

    void aCommandsCanonicalLineHoldsItsOutcome()
    {
        std::string line;
        appendCanonical(sampleRecord(), "{}", line);
        QCOMPARE(QByteArray::fromStdString(line),
                 QByteArray("9\t6ba7b8109dad11d180b400c04fd430c8\tCharlie\ttaker\t43390000000\t"
                            "waiter\t11\t6ba7b8119dad11d180b400c04fd430c8\t12\trejected\t"
                            "unknown-table\tThere is no table 4.\t0\t0\tPlaceOrder\t{}\n"));
    }

    void theCorrelationOfAFirstCommandIsLeftOut()
    {
        CanonicalEvent event = sampleEvent("{}");
        event.correlation = event.command;
        QVERIFY(canonical(event).find("30c8\t\t12") != std::string::npos);
    }

    void theChainIsAsItAlwaysWas()
    {
        const auto hashes = hashesOf(sampleEvent("{\"order\":42}"));
        // sha256sum gives the same, fed with the hash before and the line.
        QCOMPARE(toHex(hashes.back()),
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

    void everyPartOfAnEventCounts_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 12; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void everyPartOfAnEventCounts()
    {
        QFETCH(int, part);
        CanonicalEvent event = sampleEvent("{}");
        CommandId other = event.command;
        other.bytes[15] ^= 1;
        switch (part) {
        case 0:
            event.position = Position{14};
            break;
        case 1:
            event.stream = "order-42";
            break;
        case 2:
            event.version = 2;
            break;
        case 3:
            event.type = "LinesAdded";
            break;
        case 4:
            event.schema = 2;
            break;
        case 5:
            event.data = "{ }";
            break;
        case 6:
            event.at += Duration{1};
            break;
        case 7:
            event.command = other;
            break;
        case 8:
            event.correlation = other;
            break;
        case 9:
            event.causation = Position{11};
            break;
        case 10:
            event.actor = "Roger";
            break;
        case 11:
            event.role = "runner";
            break;
        }
        QVERIFY(Chain().append(event) != Chain().append(sampleEvent("{}")));
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

    void theDigestCoversEventsThenCommands()
    {
        const CanonicalEvent event = sampleEvent("{}");
        std::string lines = canonical(event);
        appendCanonical(sampleRecord(), "{\"order\":41}", lines);
        Sha256 sha;
        sha.add(lines);

        Digest digest;
        digest.add(event);
        digest.add(sampleRecord(), "{\"order\":41}");
        QCOMPARE(digest.finish(), toHex(sha.finish()));
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

} // namespace restaurant

QTEST_APPLESS_MAIN(restaurant::ChainTest)
#include "tst_chain.moc"
