#pragma once

#include "evening/composer.h"
#include "evening/harmwatch.h"
#include "evening/inspector.h"
#include "evening/livestage.h"
#include "evening/mailbox.h"
#include "evening/playback.h"
#include "evening/restaurantlag.h"
#include "simulation/freenumbers.h"

#include <QDataStream>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace restaurant {

// A signal carries a Position, but nobody streams one: what Qt would make for an enumeration of 64
// bits does not compile everywhere.
QDataStream &operator<<(QDataStream &, Position) = delete;
QDataStream &operator>>(QDataStream &, Position &) = delete;

/// One evening as the window sees it: the write side, the views and their threads behind one
/// object of the GUI thread. Everything heavy happens elsewhere; news arrives as signals, at most
/// once a frame. Deleting it stops the threads and closes the stores.
class Evening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Evening)
public:
    explicit Evening(EveningSource source, QObject *parent = nullptr);
    ~Evening() override;

    /// Opens stores and threads; answers with opened() or failed(). Call once.
    void open();

    void run();
    void pause();
    /// The next command or cue with all its reactions, then pauses.
    void step();
    /// Restaurant seconds per second; 0: as fast as it goes.
    void setSpeed(double speed);
    /// Runs as fast as it goes until the clock shows `until`, then pauses.
    void runUntil(Instant until);

    /// Whether a long quiet is gone over at once while it runs, live and in the past; not
    /// backwards, and not as fast as it goes. What is recorded is the same. quietSkipped() tells of
    /// each.
    void setSkipsQuiet(bool skips);

    /// Sends a person's command; it enters at the present instant of the restaurant, also while the
    /// clock stands. The answer is commandAnswered() with this id, once it is durable, or
    /// commandDropped(); until then it is under way. Where it is not even taken the id is null: of
    /// a full queue, and of an evening that is still being opened, failed() says so; of the past,
    /// refusedInThePast().
    CommandId send(Command command, const Actor &actor, std::optional<ViewName> seen);
    /// The same of somebody who has the view on a screen of his own, as far as `seen` says.
    CommandId sendSeen(Command command, const Actor &actor, const std::optional<SeenView> &seen);
    /// Taken for handling and not decided yet, in the order of sending.
    [[nodiscard]] const std::vector<SentCommand> &underWay() const { return m_underWay; }
    /// Numbers for a person's next order or party; each call gives a new one.
    [[nodiscard]] OrderId takeOrderNumber();
    [[nodiscard]] PartyId takePartyNumber();

    /// What was delivered so far has been painted, just now. For the latency that a person sees.
    void notePainted();

    // The one cursor. Live, it stands at the end and goes with it; anywhere else the evening is
    // paused, and everything that is told is as it was there. run(), pause(), step() and
    // setSpeed() then play the recording, and nothing is sent. cursorMoved() says where it stands.
    void seek(Instant at);
    void stepCursor(StepBy step, int direction);
    void seekUntil(const Condition &condition);
    void playBackwards();
    void loopOver(const std::optional<std::pair<Instant, Instant>> &stretch);
    /// Plays the last `stretch` up to the cursor once more, at half the speed; then everything is
    /// where it was: live, if it was, and running, if it ran. Whoever moves the cursor meanwhile,
    /// or wants the end, ends it there. CursorState::again says so as long as it lasts.
    void again(Duration stretch);
    void goLive();
    [[nodiscard]] bool isLive() const { return !m_playback || m_stage != m_playback.get(); }
    /// Calls `take` with what becomes of the documents that a board shows, until `context` is
    /// deleted.
    template <typename Board>
    void listen(const QObject *context, std::function<void(const ShownChanges<Board> &)> take) const
    {
        connect(this, &Evening::boardChanged, context,
                [take = std::move(take)](const ChangesOfABoard &changes) {
                    if (const auto *those = std::get_if<ShownChanges<Board>>(&changes))
                        take(*those);
                });
    }
    /// Makes a new file at `path` that shares what was until the cursor; answers with branched() or
    /// failed(). This evening is not touched.
    void branch(const QString &path);

    /// Why a document says what it says at the cursor; answered by whyAnswered().
    void askWhy(const DocumentName &document);
    /// What a command has changed in the views up to the cursor; answered by effectsAnswered(), or
    /// by failed() where it is not answered yet.
    void askEffects(CommandNumber command);

    /// A note at the cursor, another text for one, or none any more; answered by notesChanged().
    void writeNote(const QString &text);
    void editNote(NoteNumber note, const QString &text);
    void removeNote(NoteNumber note);

    /// Who works from now on, at once. Told by cueReached(); in an evening of commands alone
    /// answered by failed(), in the past by refusedInThePast().
    void setStaffing(const std::vector<StaffingChanged::Pool> &pools, const QString &why);
    // Guests on phones: in a living evening, persons decide what such a guest does, and the
    // simulation does the rest. What they do is recorded; who they are is not.

    /// One more guest, who decides himself from now on. He gives commands under his name, as a
    /// guest; who was inside under it goes. Nobody (0) where none is let in: failed() or
    /// refusedInThePast() says why.
    GuestId letIn(const Name &name);
    /// He goes, whatever he waits for.
    void letOut(GuestId guest);
    /// He has looked at a view, as far as his phone shows it. While the past is on the screen that
    /// is not recorded.
    void noteLook(GuestId guest, ViewName view, Position shown);
    /// Somebody of the staff is to tell him where his order is, which takes its time; answered by
    /// whereItIsTold(). `shown`: what his phone shows of the status view meanwhile.
    void askWhereIs(GuestId guest, OrderId order, Position shown);
    /// He comes to the counter for it, whether it is ready or not. If it is not, whereItIsTold()
    /// tells him so, once somebody has been to the pass.
    void collect(GuestId guest, OrderId order, Position shown);

    /// What keeps the views in step from now on; in the past answered by refusedInThePast().
    void changeArchitecture(const Architecture &architecture, const QString &why);
    /// So much later than it is recorded a view shows what is recorded from now on, where views
    /// follow the log; told by cueReached() and deliveriesChanged(). Views that tell the story, and
    /// delays that whyNoDelay() refuses, are answered by failed(); the past by refusedInThePast().
    void delayView(ViewName view, Duration delay, const QString &why);
    /// From now on this befalls the events on their way to one view; told by cueReached(),
    /// deliveriesChanged() and lineChanged(). Refused, with a sentence by failed(): where views do
    /// not follow the log, for views that tell the story, and what whyImpossible() refuses; in the
    /// past by refusedInThePast().
    void bendView(const Bend &bend, const QString &why);
    /// From now on a view is protected like this; answered likewise.
    void protectView(ViewName view, const Protections &protections, const QString &why);
    /// One parked event of a view, or all (`event` 0), is shown, tried again or dropped.
    void handleParked(ViewName view, Position event, ParkedHandling how, const QString &why);
    /// What that would change; answered by parkedPreviewed().
    void previewParked(ViewName view, Position event, ParkedHandling how);
    /// How a service works from now on; in the past answered by refusedInThePast().
    void setService(Service service, const ServiceCondition &to, const QString &why);

    /// Writes a whole copy of the store to `path`; answers with saved() or failed().
    void saveAs(const QString &path);
    /// Folds a view again from the beginning of the log.
    void rebuild(ViewName view);
    /// Rebuilds a view, stops it, lets it go on; where it stopped at an event, takes that again or
    /// goes on without it. progressChanged() tells. In the past answered by failed().
    void control(ViewName view, ViewControl wish);
    /// Looks into the files as they are now, whatever is on the screen; answered by inspected().
    void inspect(const InspectionRequest &request);
    /// Looks one order up in the order-details view; answers with detailsFound().
    void requestDetails(OrderId order);
    /// Asks the three services for the same order as they are now, each alone; answers with
    /// composed().
    void requestComposed(OrderId order);

signals:
    /// Told twice of a recording: with its first picture, and when it can go on.
    void opened(const restaurant::EveningInfo &info);
    /// Between the two; of one that is opened only to look, before it is told.
    void openingMoved(const restaurant::OpeningProgress &progress);
    /// What was told as opened cannot go on.
    void openingFailed(const QString &message);
    void failed(const QString &message);
    void saved(const QString &path);

    /// What became of the documents that a view shows, in order; `upTo` is the last event that it
    /// had taken in by then. While few events come, each has a batch of its own, if it changed
    /// something that is shown (`ofOneEvent`); else a batch is what several changed, or everything
    /// (`whole`).
    void boardChanged(const restaurant::ChangesOfABoard &changes, restaurant::Position upTo,
                      bool ofOneEvent);
    void detailsFound(const std::optional<restaurant::OrderDetails> &details);
    void composed(const restaurant::ComposedDetails &details);
    void progressChanged(const restaurant::ViewProgress &progress);
    /// How the way to a bent view stands. Told of none that was never bent nor protected.
    void lineChanged(const restaurant::ViewLineState &line);
    void parkedPreviewed(const restaurant::ParkedPreview &preview);
    void inspected(const restaurant::InspectionAnswer &answer);
    /// The harm ledger of all that is recorded, as far as it has been counted; entries behind the
    /// cursor are among them.
    void harmCounted(const restaurant::HarmSummary &ledger);
    /// What the truth audit knows of a view; unknown, too, when it has not been heard of for long.
    void auditChanged(const restaurant::AuditState &state);

    /// Who has looked at which view; `whole`: instead of what was told before.
    void looked(const restaurant::LooksPage &looks);
    /// What queries of now have cost, once a second.
    void queriesCounted(const restaurant::QueryCounts &counts);
    void logged(const std::vector<restaurant::HandledCommand> &commands);
    void commandAnswered(const restaurant::HandledCommand &command);
    /// It was taken and will not be decided, and why.
    void commandDropped(const restaurant::SentCommand &command, const QString &why);
    void whereItIsTold(const restaurant::ToldWhere &answer);
    /// Every command of a person that was taken for handling and is not decided yet, in the order
    /// of sending. None while the past is on the screen.
    void underWayChanged(const std::vector<restaurant::SentCommand> &commands);
    /// Every command that waits for a service that is stopped or slow, whoever sent it, service by
    /// service; `at` is when it was sent. None while the past is on the screen.
    void waitingChanged(const std::vector<restaurant::SentCommand> &commands);
    void cueReached(const restaurant::Cue &cue);
    void cursorMoved(const restaurant::CursorState &cursor);
    /// Nothing happened between these, and nobody had to wait: cursorMoved() follows.
    void quietSkipped(restaurant::Instant from, restaurant::Instant to);
    /// Until it is over, moving to a far place takes its time.
    void indexMoved(const restaurant::IndexState &index);
    /// Without steps: nothing is known of such a document.
    void whyAnswered(const restaurant::Trail &trail);
    void effectsAnswered(const restaurant::Effects &effects);
    void logPaged(const restaurant::LogPage &page);
    void branched(const QString &path);
    /// A command or other staffing was asked for where the cursor is not live. Nothing was done:
    /// the past cannot be changed, only a branch can.
    void refusedInThePast();
    void notesChanged(const std::vector<restaurant::StoryNote> &notes);
    void clockChanged(const restaurant::ClockState &clock);
    /// When the views on the screen are brought what is recorded. Told right after opened(), when
    /// it is changed, and when the cursor leaves the end or comes back to it: in the past, of all
    /// that is recorded.
    void deliveriesChanged(const restaurant::Deliveries &deliveries);
    void throughputChanged(const restaurant::Throughput &throughput);
    /// runUntil() or step() has come to its end and every view has caught up; or the cursor, to
    /// where it was sent in the past.
    void arrived();

private:
    void ask(StageRequest request);
    void askWriteSide(WriteSideRequest request);
    void askPast(PlaybackRequest request);
    [[nodiscard]] bool isReadyForCommands();
    void askRecording(PlaybackRequest question);
    void noteAnswer(Stage::Answer answer);
    void enterPast();
    void enterPastAt(Instant at);
    void leaveTheEnd();
    void returnToTheEnd();
    void openRecording();
    void deliver();
    void deliverOpening();
    void deliverStage();
    void deliverHandled();
    void deliverDropped();
    [[nodiscard]] std::optional<SentCommand> takeUnderWay(const CommandId &id);
    void remember(const Changes<OrderDetails> &changes);
    void deliverViews();
    void deliverLooks();
    void deliverComposed();
    void noteRefreshed(ViewName view, const QueryCost &cost);
    void tellQueries();
    void deliverAnswers();
    void deliverInspection();
    void deliverAudits();
    void deliverHarm();
    void deliverFailures();
    void followCursor(const CursorState &cursor);
    void deliverDeliveries();
    void followDeliveries(const Deliveries &deliveries);
    void tell(const AuditState &state);
    void noteHandled(const std::vector<HandledCommand> &commands);
    void measure();
    void tellThroughput();

    EveningSource m_source;
    QString m_file;
    CursorState m_cursor; ///< As it was told last.
    double m_speed = 10;
    bool m_skipsQuiet = false;
    bool m_isOpening = false;
    bool m_wasRunning = false; ///< When the cursor left the end.
    FrameGate m_gate;
    QTimer m_second; ///< Between two looks at the throughput.
    AuditWatch m_auditWatch;
    Throughput m_throughput;
    qint64 m_commandsBefore = 0;
    std::array<Position, allViews.size()> m_shown{};
    RestaurantLag m_lag;
    Deliveries m_deliveries;            ///< Live.
    std::optional<ViewName> m_measured; ///< See Deliveries::firstPrompt().
    std::vector<SentCommand> m_underWay;
    std::vector<SentCommand> m_waiting;       ///< For services.
    bool m_isClosed = false;                  ///< Nothing is decided any more.
    std::map<OrderId, OrderDetails> m_recent; ///< The highest numbers, as they were told.
    FreeNumbers m_numbers;
    GuestId m_lastGuest{};    ///< The highest number taken.
    bool m_livesHere = false; ///< Guests and staff live in it: guests on phones may come.
    // Last: their threads notify the gate.
    std::unique_ptr<LiveStage> m_live;
    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<HarmWatch> m_harm;
    std::unique_ptr<Inspector> m_inspector; ///< Made when it is asked first.
    std::unique_ptr<Composer> m_composer;   ///< Likewise.
    Stage *m_stage = nullptr;               ///< The one of the two that is on the screen.
};

} // namespace restaurant
