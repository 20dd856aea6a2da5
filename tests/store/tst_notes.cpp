#include "support.h"
#include "testprogram.h"

#include "store/besidelog.h"
#include "store/logreader.h"
#include "store/verify.h"

#include <QtTest>

namespace restaurant::testing::tst_notes {

using namespace restaurant::test;

namespace {

StoryNote noteAt(std::int64_t event, const char *text)
{
    StoryNote note;
    note.mark.event = Position{event};
    note.at = Instant{std::chrono::hours(12)};
    note.text = text;
    note.edited = 1'700'000'000'000;
    return note;
}

std::vector<std::string> textsOf(const std::vector<StoryNote> &notes)
{
    std::vector<std::string> texts;
    for (const StoryNote &note : notes)
        texts.push_back(note.text);
    return texts;
}

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void notesAreListedInTheOrderOfTheStory()
    {
        TestStore evening;
        evening.receive(9);
        const Connection &connection = evening.store().connection();
        addNote(connection, noteAt(7, "late"));
        addNote(connection, noteAt(2, "early"));
        const auto notes = LogReader(evening.path()).notes();
        QCOMPARE(textsOf(notes), (std::vector<std::string>{"early", "late"}));
        StoryNote expected = noteAt(7, "late");
        expected.number = NoteNumber{1};
        QCOMPARE(notes.back(), expected);
    }

    void aNoteIsEditedAndRemoved()
    {
        TestStore evening;
        const Connection &connection = evening.store().connection();
        const NoteNumber note = addNote(connection, noteAt(0, "frist"));
        QVERIFY(editNote(connection, note, "first", 5));
        QCOMPARE(readNotes(connection).front().text, std::string("first"));
        QCOMPARE(readNotes(connection).front().edited, std::int64_t{5});
        QVERIFY(removeNote(connection, note));
        QVERIFY(readNotes(connection).empty());
    }

    void aNoteThatIsNotThereIsNeitherEditedNorRemoved()
    {
        TestStore evening;
        const Connection &connection = evening.store().connection();
        QVERIFY(!editNote(connection, NoteNumber{3}, "text", 0));
        QVERIFY(!removeNote(connection, NoteNumber{3}));
    }

    void notesChangeNothingInTheLog()
    {
        TestStore evening;
        evening.receive(3);
        const std::string digest = digestOf(evening.path());
        addNote(evening.store().connection(), noteAt(2, "watch the queue"));
        QCOMPARE(digestOf(evening.path()), digest);
        QVERIFY(!verifyLog(evening.path()));
    }
};

RESTAURANT_TEST(TestNotes)

} // namespace restaurant::testing::tst_notes
#include "tst_notes.moc"
