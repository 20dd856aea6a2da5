// Every sentence passes through translation, whole; without one it stands in English, and a
// recorded refusal as it was recorded.
#include "domain/refusal.h"
#include "foreign.h"
#include "read/documentfields.h"
#include "read/story.h"
#include "read/storyteller.h"
#include "testprogram.h"
#include "words/audittext.h"
#include "words/names.h"
#include "words/ordertext.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/refusaltext.h"
#include "words/spokenin.h"
#include "words/summaries.h"
#include "words/toldtext.h"
#include "words/trailtext.h"
#include "words/translation.h"
#include "json/domainwords.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

namespace restaurant::testing::tst_words {

namespace {

/// Names, numbers and amounts, as they may stand in a refusal; what a role may not do is of ours.
std::vector<std::string> aboutOf(const RefusalSentence &said)
{
    if (said.refusal == Refusal::NotAllowed)
        return {"7%1", "cook", "void a line"};
    if (said.refusal == Refusal::NotInRole)
        return {"7%1", "cook"};
    return {"41", "4.50%2", "12:00:09", "9"};
}

template <typename Board> QSet<QString> wordsOfBoard(const Board &board)
{
    QSet<QString> words;
    for (const std::string &line : linesOf(board))
        words |= ourWords(QString::fromStdString(line));
    return words;
}

/// %1, %n and whatever else of a sentence is not said: tags, and file names in a dialog.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(
        QStringLiteral("%L?[0-9]+|%n|</?[a-z]+>|\\*\\.[a-z.]+|;;"));
    QStringList places;
    for (auto each = place.globalMatch(text); each.hasNext();)
        places += each.next().captured();
    places.sort();
    return places;
}

/// The key that is pressed with Alt.
bool hasKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("(^|[^&])&[^&\\s]"));
    return text.contains(key);
}

/// As many forms as the language has, each with all that is put in; of one, the number may be left
/// out.
bool isWhole(const CatalogueMessage &message, const QString &language)
{
    const qsizetype forms = message.counts && !language.startsWith(QLatin1String("zh")) ? 2 : 1;
    if (message.forms.size() != forms)
        return false;
    const QStringList places = placesIn(message.source);
    for (qsizetype i = 0; i < forms; ++i) {
        QStringList missing = places;
        for (const QString &place : placesIn(message.forms[i]))
            if (!missing.removeOne(place))
                return false;
        if (!missing.isEmpty() && (i + 1 == forms || missing.size() > 1))
            return false;
        if (message.forms[i].trimmed().isEmpty() ||
            hasKey(message.source) != hasKey(message.forms[i]))
            return false;
    }
    return true;
}

/// What stands on a menu, in a staff list or in the record, and is nobody's to translate.
QSet<QString> withoutNames(QSet<QString> words)
{
    for (const char *name : {"Soup", "Ramen", "Ada", "Charlie", "takers", "stove", "OrderPlaced"})
        words.remove(QLatin1String(name));
    return words;
}

/// The recorded words of an enumeration that a person meets.
template <typename Enum> void addUnknown(QStringList &unknown)
{
    for (const auto &[value, word] : enumWords<Enum>)
        if (!ourWords(termText(word)).isEmpty())
            unknown += toQString(word);
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCoreApplication::removeTranslator(&m_foreign); }

    void whatIsTakenOffAnOrderIsNotInItsTotal()
    {
        OrderDetails details;
        details.lines.resize(2);
        for (DetailsLine &line : details.lines) {
            line.quantity = 2;
            line.price = Money{450};
        }
        QCOMPARE(OrderText::total(details), QStringLiteral("18.00"));
        details.lines[1].state = LineState::Void;
        QCOMPARE(OrderText::total(details), QStringLiteral("9.00"));
    }

    void aRefusalStandsAsItWasRecorded()
    {
        for (const RefusalSentence &said : refusalSentences()) {
            const Rejection rejection = refuseAbout(said.refusal, aboutOf(said));
            QCOMPARE(refusalText(rejection), toQString(rejection.sentence));
        }
    }
    void aRefusalIsToldInAnotherLanguage()
    {
        speakForeign();
        for (const RefusalSentence &said : refusalSentences()) {
            const QString told = refusalText(refuseAbout(said.refusal, aboutOf(said)));
            QCOMPARE(ourWords(told), QSet<QString>());
            QVERIFY(!told.contains(u'%') || told.contains(QStringLiteral("7%1")) ||
                    told.contains(QStringLiteral("4.50%2")));
        }
        QCOMPARE(refusalText(refuse(Refusal::NoSuchLine, OrderId{41}, LineId{3})),
                 ForeignLanguage::foreign(QStringLiteral("Order 41 has no line 3.")));
    }
    void aSentenceOfAnotherTimeStandsAsItWasRecorded()
    {
        speakForeign();
        const QString old = QStringLiteral("The order was cancelled.");
        QCOMPARE(refusalText({Reason::OrderCancelled, old.toStdString()}), old);
    }

    void aFindingIsToldInAnotherLanguage()
    {
        speakForeign();
        Finding finding{Finding::What::Field, ViewName::Kitchen, "1", "41", "2", "3", "4", {}, {}};
        for (const auto what : {Finding::What::Checkpoint, Finding::What::MissingDocument,
                                Finding::What::ExtraDocument, Finding::What::Field})
            for (const auto fault :
                 {DeliveryFault::Skipped, DeliveryFault::Doubled, DeliveryFault::Swapped}) {
                finding.what = what;
                finding.guilty = GuiltyEvent{Position{41}, {}, "5", fault};
                QCOMPARE(ourWords(FindingText::sentence(finding)), QSet<QString>());
            }
    }
    void theLightsAreToldInAnotherLanguage()
    {
        speakForeign();
        AuditState audit;
        ViewProgress view;
        view.head = Position{9};
        for (const auto verdict : {AuditState::Verdict::Unknown, AuditState::Verdict::Right,
                                   AuditState::Verdict::Behind, AuditState::Verdict::Wrong})
            for (const auto state :
                 {ViewState::Following, ViewState::Rebuilding, ViewState::Stopped}) {
                audit.verdict = verdict;
                view.state = state;
                QCOMPARE(ourWords(AuditText::word(audit, view) + AuditText::line(audit, view) +
                                  ProgressText::line(view) + ProgressText::word(view) +
                                  ProgressText::reason(view)),
                         QSet<QString>());
            }
    }

    void aTrailIsToldInAnotherLanguage()
    {
        speakForeign();
        TrailStep step;
        step.change = {{ViewName::Kitchen, "ticket", "41"},
                       DocumentFate::Changed,
                       {{"lines[1].state", "\"cooking\"", "\"ready\""}}};
        step.event.event = LineReady{OrderId{41}, LineId{2}};
        step.event.stream = StreamId::of(OrderId{41});
        step.decision.sent.actor = {name("7"), Role::Cook};
        step.decision.sent.command = FinishLine{OrderId{41}, LineId{2}};
        step.decision.sent.seen = SeenView{ViewName::Kitchen, Position{3}};
        Trail trail{step.change.document, Position{9}, {step}, 2};
        QSet<QString> words = ourWords(TrailText::title(trail) + TrailText::story(trail) +
                                       TrailText::sentence(rowsOf(trail).front()) +
                                       TrailText::decision(rowsOf(trail).front()));
        // The words of events, commands, streams and fields, as the record has them.
        words -=
            {QStringLiteral("LineReady"), QStringLiteral("FinishLine"), QStringLiteral("order"),
             QStringLiteral("lines"),     QStringLiteral("state"),      QStringLiteral("cooking"),
             QStringLiteral("ready")};
        QCOMPARE(words, QSet<QString>());
    }
    void everyCommandAndEventIsToldInAnotherLanguage()
    {
        speakForeign();
        forEachAlternative<Command>();
        forEachAlternative<Event>();
    }

    void boardsAreToldInAnotherLanguage()
    {
        speakForeign();
        Story story;
        story.seat(4, 1).dineIn(41, 4, {wanted("soup"), wanted("ramen")}).cook(41, 1);
        story.takeaway(42, "Ada", {wanted("soup")});
        const std::vector<RecordedEvent> log = story.log();
        QCOMPARE(withoutNames(wordsOfBoard(folded<KitchenBoard>(log))), QSet<QString>());
        QCOMPARE(withoutNames(wordsOfBoard(folded<StatusBoard>(log))), QSet<QString>());
        QCOMPARE(withoutNames(wordsOfBoard(folded<DetailsBoard>(log))), QSet<QString>());
        QSet<QString> waiter = withoutNames(wordsOfBoard(folded<WaiterBoard>(log)));
        waiter -= {QStringLiteral("Falafel"), QStringLiteral("bowl"), QStringLiteral("Sea"),
                   QStringLiteral("bass")};
        QCOMPARE(waiter, QSet<QString>());

        StoryTeller teller;
        teller.on("12:00", GuestCame{GuestId{1}, GuestKind::Takeaway, 1})
            .on("12:01", WaitBegan{GuestId{1}, WaitKind::Order, {}})
            .on("12:03", GuestLeft{GuestId{1}, LeaveReason::LostPatience, WaitKind::Order});
        QCOMPARE(withoutNames(wordsOfBoard(teller.board<FloorBoard>())), QSet<QString>());
        QCOMPARE(withoutNames(wordsOfBoard(teller.board<MeasuresBoard>())), QSet<QString>());
    }

    void everyRecordedWordThatAPersonMeetsIsKnown()
    {
        speakForeign();
        QStringList unknown;
        for (const Role role : allRoles)
            if (!ourWords(termText(toWord(role))).isEmpty())
                unknown += toQString(toWord(role));
        addUnknown<TicketLineState>(unknown);
        addUnknown<TicketState>(unknown);
        addUnknown<TableStage>(unknown);
        addUnknown<CarryStage>(unknown);
        addUnknown<StatusStage>(unknown);
        addUnknown<LineStock>(unknown);
        addUnknown<LineState>(unknown);
        addUnknown<OrderStage>(unknown);
        addUnknown<OrderKind>(unknown);
        addUnknown<PaymentStage>(unknown);
        addUnknown<GuestKind>(unknown);
        addUnknown<WorkKind>(unknown);
        QCOMPARE(unknown, QStringList());
        QCOMPARE(termText("Ada"), QStringLiteral("Ada"));
    }

    void withoutAFittingTranslationEnglishIsSpoken()
    {
        const Translation none{QLocale(QLocale::Welsh)};
        QCOMPARE(eventsText(2), QStringLiteral("2 events"));
    }
    void everyLanguageHasItsPlurals()
    {
        {
            const Translation english{QLocale(QStringLiteral("en"))};
            QCOMPARE(eventsText(1), QStringLiteral("1 event"));
            QCOMPARE(QCoreApplication::translate("BoardLines", "%n guests", nullptr, 1),
                     QStringLiteral("1 guest"));
        }
        const Translation german{QLocale(QStringLiteral("de"))};
        QCOMPARE(eventsText(1), QStringLiteral("1 Ereignis"));
        QCOMPARE(eventsText(0), QStringLiteral("0 Ereignisse"));
    }
    void nounsKeepTheirCapitalLetterWhereTheLanguageHasIt()
    {
        QCOMPARE(withinSentence(QStringLiteral("Kitchen")), QStringLiteral("kitchen"));
        const Translation german{QLocale(QStringLiteral("de"))};
        QCOMPARE(withinSentence(QStringLiteral("Küche")), QStringLiteral("Küche"));
    }
    void aLanguageIsChosenByItsWord()
    {
        for (const QString &language : spokenLanguages())
            QVERIFY2(
                QFile::exists(QStringLiteral(":/translations/cqrs-restaurant_%1.qm").arg(language)),
                qPrintable(language));
        QCOMPARE(nameOfLanguage(QStringLiteral("fr")), QStringLiteral("Français"));
        QCOMPARE(localeOf(QStringLiteral("pt")).language(), QLocale::Portuguese);
        QCOMPARE(localeOf(QStringLiteral("tlh")), QLocale::system());
    }
    void somebodyElseIsToldInHisOwnLanguage()
    {
        const Translation german{QLocale(QStringLiteral("de"))};
        const auto two = inEachLanguage([] { return eventsText(2); });
        QCOMPARE(two.size(), static_cast<std::size_t>(spokenLanguages().size()));
        QCOMPARE(*saidIn(two, QStringLiteral("en")), QStringLiteral("2 events"));
        QCOMPARE(*saidIn(two, QStringLiteral("de")), QStringLiteral("2 Ereignisse"));
        {
            const SpokenIn french(QStringLiteral("fr"));
            QCOMPARE(eventsText(2), *saidIn(two, QStringLiteral("fr")));
            {
                const SpokenIn nobodys(QStringLiteral("tlh")); // the program's, then
                QCOMPARE(eventsText(2), QStringLiteral("2 Ereignisse"));
            }
            QCOMPARE(eventsText(2), *saidIn(two, QStringLiteral("fr")));
        }
        QCOMPARE(eventsText(2), QStringLiteral("2 Ereignisse"));
    }
    void whatATeacherWroteStandsAsWritten()
    {
        speakForeign();
        QCOMPARE(lessonText({}), QString());
        QCoreApplication::removeTranslator(&m_foreign);
        const Translation german{QLocale(QStringLiteral("de"))};
        QCOMPARE(lessonText("Wer wartet?"), QStringLiteral("Wer wartet?"));
    }

    void whatIsPutInHasItsPlaceInEveryLanguage_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/translations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void whatIsPutInHasItsPlaceInEveryLanguage()
    {
        QFETCH(QString, path);
        const Catalogue catalogue = catalogueIn(path);
        QVERIFY(!catalogue.messages.empty());
        QStringList wrong;
        for (const CatalogueMessage &message : catalogue.messages)
            if (message.isFinished && !isWhole(message, catalogue.language))
                wrong += message.source + QStringLiteral(" -> ") + message.forms.join(u'|');
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void countsHaveTheirPlural()
    {
        QCOMPARE(eventsText(1), QStringLiteral("1 event"));
        QCOMPARE(eventsText(1284), QStringLiteral("1\u202f284 events"));
        speakForeign();
        QCOMPARE(eventsText(1), ForeignLanguage::foreign(QStringLiteral("1 events")));
    }

private:
    void speakForeign() { QCoreApplication::installTranslator(&m_foreign); }

    template <typename Variant, std::size_t n = 0> static void forEachAlternative()
    {
        if constexpr (n < std::variant_size_v<typename Variant::variant>) {
            const Summary summary =
                summaryOf(Variant(std::variant_alternative_t<n, typename Variant::variant>{}));
            QVERIFY2(ourWords(summary.text).isEmpty(), qPrintable(summary.word));
            QVERIFY(!summary.word.isEmpty());
            forEachAlternative<Variant, n + 1>();
        }
    }

    ForeignLanguage m_foreign;
};

RESTAURANT_TEST(TestWords)

} // namespace restaurant::testing::tst_words
#include "tst_words.moc"
