#include "storeaudit.h"

#include "guilt.h"
#include "log/codec.h"
#include "read/boards.h"
#include "relational/read/relationalreader.h"
#include "relational/relationalmodel.h"
#include "sqlite/fileuse.h"
#include "storerows.h"

#include <stdexcept>

namespace restaurant {
namespace {

constexpr std::size_t mostFieldsOfADocument = 5;
/// So far behind a right store the search for the guilty event begins.
constexpr std::int64_t baseEvery = 5'000;

/// It is made of the write side's file.
bool isInLog(const AuditedStore &store)
{
    return isKeptByArchitecture(store.view) && !hasOwnStores(store.keptBy.kind);
}

template <typename Board>
constexpr bool isEventBoard = std::same_as<ItemOf<Board>, RecordedEvent> &&
    isKeptByArchitecture(Board::view);

Finding storeFinding(ViewName view, std::string why)
{
    Finding finding;
    finding.what = Finding::What::Store;
    finding.view = view;
    finding.why = std::move(why);
    return finding;
}

template <typename Board> class BoardAudit final : public StoreAudit
{
public:
    using Place = PlaceOf<Board>;

    BoardAudit(AuditedStore store, const Restaurant &restaurant, SourceOf<ItemOf<Board>> &log)
        : m_store(std::move(store))
        , m_restaurant(restaurant)
        , m_log(log)
        , m_shadow(restaurant)
        , m_base(restaurant)
    {
        startOver();
    }

    AuditReport pass(std::size_t atMost) override
    {
        m_report = {};
        const Connection store(m_store.path, Purpose::ReadOnly);
        // Most of the way before the moment begins: as long as it lasts, the store's WAL grows.
        if (follow(store, atMost)) {
            const ReadMoment moment(store);
            if (follow(store, atMost))
                compare(store);
        }
        m_report.upTo = m_shadow.board().position;
        return std::move(m_report);
    }

private:
    /// Folds up to the store's checkpoint. False: not there yet, or not to be compared at all.
    bool follow(const Connection &store, std::size_t atMost)
    {
        const std::optional<ViewHeader<Place>> header = headerOf(store);
        if (const std::string why = whyNotOurs(header); !why.empty()) {
            m_report.isComplete = true;
            m_report.findings = {storeFinding(m_store.view, why)};
            return false;
        }
        m_header = *header;
        if (number(m_header.checkpoint) < 0) {
            m_report.isComplete = true;
            tellCheckpoint("checkpoint", std::to_string(number(m_header.checkpoint)), "at least 0",
                           "it was changed by hand");
            return false;
        }
        m_skipped = isInLog(m_store) ? std::vector<Skipped<Place>>() : readSkipped<Place>(store);
        if (!m_shadow.leadsTo(m_header.checkpoint, m_skipped))
            startOver();
        m_isAhead = !m_shadow.foldTo(m_header.checkpoint, m_skipped, m_log, atMost);
        return m_isAhead || m_shadow.place() == m_header.checkpoint;
    }
    /// What the write side's file holds for a view is of the end of its log.
    [[nodiscard]] std::optional<ViewHeader<Place>> headerOf(const Connection &store) const
    {
        if (!isInLog(m_store))
            return readViewHeader<Place>(store);
        ViewHeader<Place> header;
        header.view = m_store.view;
        header.projection = Board::projectionVersion;
        header.log = m_store.log;
        header.checkpoint = Place{integer(store, "SELECT max(position) FROM recorded")};
        header.history = m_log.historyAt(header.checkpoint);
        return header;
    }
    [[nodiscard]] std::string whyNotOurs(const std::optional<ViewHeader<Place>> &header) const
    {
        if (!header || header->view != m_store.view)
            return "it is not a read store of this view";
        if (header->log != m_store.log)
            return "it is of another log";
        if (header->projection != Board::projectionVersion)
            return "it was folded by another version of the projection";
        return whyOfAnotherHistory<Place>(*header,
                                          [&](Place place) { return m_log.historyAt(place); });
    }
    void startOver()
    {
        m_shadow = Shadow<Board>(m_restaurant);
        m_base = Board(m_restaurant);
        static_cast<void>(takeChangedKeys(m_base));
        m_explained.clear();
    }

    /// Inside the moment.
    void compare(const Connection &store)
    {
        m_report.isComplete = true;
        const RowDifferences<Board> differences = differencesIn(store);
        m_report.wrongDocuments = differences.documents.size() + differences.marks.size();
        forgetTheRight(differences.documents);
        const bool isTheCheckpoint = !differences.documents.empty() && blame(differences.documents);
        if (!isTheCheckpoint) {
            compareHeader();
            tellSkipped();
            tellMarks(differences.marks);
            tellDocuments(differences.documents);
        }
        if (m_report.findings.size() > mostFindings)
            m_report.findings.resize(mostFindings);
        if (m_report.findings.empty())
            keepAsBase();
    }
    [[nodiscard]] RowDifferences<Board> differencesIn(const Connection &store)
    {
        if constexpr (isEventBoard<Board>) {
            if (isInLog(m_store))
                m_header.at = m_shadow.board().at; // nobody says it
            if (isInLog(m_store) && m_shadow.place() == Place{})
                return {};
            if (isKeptByArchitecture(m_store.view) && m_store.keptBy.kind == ArchitectureKind::Crud)
                return differencesOfJoins(store);
        }
        return compareRows(store, m_shadow.board(), m_shadow.rows());
    }
    [[nodiscard]] RowDifferences<Board> differencesOfJoins(const Connection &store)
    {
        Board joined(m_restaurant);
        RelationalReader(store).read(joined, DetailsOf::All);
        if (joined.position != m_header.checkpoint)
            tellCheckpoint("position of the tables", std::to_string(number(joined.position)),
                           std::to_string(number(m_header.checkpoint)),
                           "they are to be kept in the transaction of each event");
        return compareBoards(joined, m_shadow.rows());
    }
    /// The flaws of what keeps the view leave just this.
    [[nodiscard]] bool isFlawed(const DocumentRef<Board> &ref,
                                const std::optional<std::string> &stored) const
    {
        if constexpr (isEventBoard<Board>) {
            if (m_store.flawed)
                if (const auto board = m_store.flawed(m_store.view, m_header.checkpoint))
                    return jsonIn(*std::get<const Board *>(*board), ref) == stored;
        }
        return false;
    }
    [[nodiscard]] bool areFlawed(const WrongDocuments<Board> &wrong) const
    {
        return m_store.flawed && std::all_of(wrong.begin(), wrong.end(), [this](const auto &one) {
                   return isFlawed(one.first, one.second);
               });
    }
    void keepAsBase()
    {
        if (number(m_shadow.place()) - number(placeOf(m_base)) >= baseEvery)
            m_base = m_shadow.board();
    }

    void forgetTheRight(const WrongDocuments<Board> &wrong)
    {
        std::erase_if(m_explained, [&](const auto &known) { return !wrong.contains(known.first); });
    }
    /// Finds who is to blame for what is new among the wrong documents. True: it is the checkpoint,
    /// which has been told.
    bool blame(const WrongDocuments<Board> &wrong)
    {
        const auto isNew = [&](const auto &document) {
            return !m_explained.contains(document.first);
        };
        if (!m_isAhead && std::none_of(wrong.begin(), wrong.end(), isNew))
            return false;
        const GuiltQuestion<Board> question{
            m_base, m_shadow.place(),   m_header.at,     m_shadow.board().at,
            m_log,  m_shadow.skipped(), m_shadow.rows(), wrong};
        const std::vector<BentEvent> bent =
            m_store.bent ? m_store.bent() : std::vector<BentEvent>();
        const Guilt<Board> guilt = findGuilt(question);
        if (guilt.documentsOf && !areFlawed(wrong) && bent.empty()) {
            tellCheckpoint(*guilt.documentsOf);
            return true;
        }
        for (const auto &[ref, stored] : wrong) {
            const auto guilty = guilt.guilty.find(ref);
            if (guilty != guilt.guilty.end())
                m_explained.insert_or_assign(ref, guilty->second);
            else
                m_explained.emplace(ref, std::nullopt);
        }
        if constexpr (isEventBoard<Board>)
            if (!bent.empty())
                blameBent(question, bent);
        return false;
    }
    /// What was found to explain a document may have been done on purpose; where nothing explains
    /// it, the last does that was bent and has to do with it. Of an empty view all were.
    void blameBent(const GuiltQuestion<Board> &question, const std::vector<BentEvent> &bent)
    {
        std::map<Position, BendKind> kinds;
        for (const BentEvent &one : bent)
            kinds.insert_or_assign(one.event, one.kind);
        const bool isEmpty = std::any_of(bent.begin(), bent.end(), [](const BentEvent &one) {
            return one.kind == BendKind::Discard;
        });
        const auto kindOf = [&](Position event) -> std::optional<BendKind> {
            if (isEmpty)
                return BendKind::Discard;
            const auto kind = kinds.find(event);
            return kind == kinds.end() ? std::nullopt : std::optional(kind->second);
        };
        std::map<DocumentRef<Board>, GuiltyEvent> last;
        Board board = question.base;
        forEachItem(question, placeOf(board), [&](const RecordedEvent &event) {
            apply(board, event);
            const BoardKeys<Board> touched = takeChangedKeys(board);
            if (const auto kind = kindOf(event.position))
                forEachRef<Board>(touched, [&](const DocumentRef<Board> &ref) {
                    last.insert_or_assign(ref, bentEvent(event, *kind));
                });
            return event.position < question.until;
        });
        for (auto &[ref, explained] : m_explained) {
            if (const auto kind = explained ? kindOf(explained->position) : std::nullopt)
                explained->bend = kind;
            else if (const auto found = last.find(ref); found != last.end())
                explained = found->second;
        }
    }
    [[nodiscard]] static GuiltyEvent bentEvent(const RecordedEvent &event, BendKind kind)
    {
        GuiltyEvent guilty{event.position, {}, std::string(typeWord(event.event)), {}, kind};
        if (kind == BendKind::Duplicate || kind == BendKind::CrashBeforeCheckpoint)
            guilty.fault = DeliveryFault::Doubled;
        else if (kind == BendKind::Delay || kind == BendKind::Swap || kind == BendKind::LostWakeUp)
            guilty.fault = DeliveryFault::Swapped;
        return guilty;
    }

    void tellCheckpoint(Place documentsOf)
    {
        const std::string place = std::to_string(number(documentsOf));
        tellCheckpoint("checkpoint", std::to_string(number(m_header.checkpoint)), place,
                       TellsStory<Board> ? "the documents are those of place " + place +
                                               " of the story: the checkpoint was changed by hand"
                                         : "the documents are those of event " + place +
                                               ": the checkpoint was changed by hand");
    }
    void tellCheckpoint(std::string field, std::string stored, std::string right, std::string why)
    {
        Finding finding;
        finding.what = Finding::What::Checkpoint;
        finding.view = m_store.view;
        finding.field = std::move(field);
        finding.stored = std::move(stored);
        finding.right = std::move(right);
        finding.why = std::move(why);
        m_report.findings.push_back(std::move(finding));
    }
    void compareHeader()
    {
        const Board &board = m_shadow.board();
        const auto text = [](auto count) { return std::to_string(count); };
        if (m_isAhead)
            tellCheckpoint("checkpoint", text(number(m_header.checkpoint)),
                           "at most " + text(number(m_shadow.place())), "it is ahead of the log");
        if (m_header.at != board.at)
            tellCheckpoint("time of the checkpoint", exactClockText(m_header.at),
                           exactClockText(board.at), "the checkpoint was changed by hand");
        ActivityNumber activity{};
        if constexpr (TellsStory<Board>)
            activity = board.activity;
        if (m_header.activity != activity)
            tellCheckpoint("activity of the checkpoint", text(number(m_header.activity)),
                           text(number(activity)), "the checkpoint was changed by hand");
    }
    /// Only what cannot be read is ever skipped, and all up to the checkpoint has been read now.
    void tellSkipped()
    {
        for (const Skipped<Place> &skipped : m_skipped) {
            const bool isThere = skipped.position > Place{} && skipped.position <= m_shadow.place();
            tellCheckpoint("skipped",
                           "event " + std::to_string(number(skipped.position)) + " by " +
                               skipped.by + ": " + skipped.why,
                           "nothing is left out",
                           isThere ? "the event can be read: fold the view again"
                                   : "there is no such event up to the checkpoint: the row was "
                                     "added by hand");
        }
    }
    void tellMarks(const std::vector<WrongMark<Board>> &marks)
    {
        for (const WrongMark<Board> &mark : marks) {
            Finding finding = findingOf(mark.document);
            finding.what = Finding::What::Field;
            finding.field = "open";
            finding.stored = mark.stored ? "1" : "0";
            finding.right = mark.stored ? "0" : "1";
            finding.why = "the row was changed by hand";
            m_report.findings.push_back(std::move(finding));
        }
    }
    void tellDocuments(const WrongDocuments<Board> &wrong)
    {
        for (const auto &[ref, stored] : wrong) {
            if (m_report.findings.size() >= mostFindings)
                return;
            tellDocument(ref, stored);
        }
    }
    void tellDocument(const DocumentRef<Board> &ref, const std::optional<std::string> &stored)
    {
        Finding finding = findingOf(ref);
        const auto explained = m_explained.find(ref);
        if (explained != m_explained.end())
            finding.guilty = explained->second;
        if (isFlawed(ref, stored))
            finding.missedBy = m_store.keptBy;
        const std::string *right = rowOf<Board>(m_shadow.rows(), ref);
        finding.stored = stored.value_or(std::string());
        finding.right = right ? *right : std::string();
        if (stored && right)
            return tellFields(std::move(finding));
        finding.what = right ? Finding::What::MissingDocument : Finding::What::ExtraDocument;
        if (!finding.guilty && !finding.missedBy)
            finding.why = right ? "no event explains it: the row was deleted by hand"
                                : "no event explains it: the row was added by hand";
        m_report.findings.push_back(std::move(finding));
    }
    void tellFields(Finding finding)
    {
        finding.what = Finding::What::Field;
        if (!finding.guilty && !finding.missedBy)
            finding.why = "no event explains it: the row was changed by hand, or more than one "
                          "event went wrong";
        auto differences = fieldDifferences(finding.stored, finding.right);
        differences.resize(std::min(differences.size(), mostFieldsOfADocument));
        for (FieldDifference &difference : differences) {
            finding.field = std::move(difference.field);
            finding.stored = std::move(difference.stored);
            finding.right = std::move(difference.right);
            m_report.findings.push_back(finding);
        }
    }
    [[nodiscard]] Finding findingOf(const DocumentRef<Board> &ref) const
    {
        Finding finding;
        finding.view = m_store.view;
        std::visit(
            [&]<typename Doc>(const DocumentKey<Doc> &document) {
                finding.kind = kindOf<Doc>;
                finding.key = keyText(document.key);
            },
            ref);
        return finding;
    }

    const AuditedStore m_store;
    const Restaurant &m_restaurant;
    SourceOf<ItemOf<Board>> &m_log;
    ViewHeader<Place> m_header;
    std::vector<Skipped<Place>> m_skipped; ///< All that the store says.
    bool m_isAhead = false;                ///< The log ends before the store's checkpoint.
    Shadow<Board> m_shadow;
    Board m_base; ///< As the view was when it was last known to be right, or a while before.
    /// What is known of the documents that were wrong in the last pass; nothing: no event explains
    /// it.
    std::map<DocumentRef<Board>, std::optional<GuiltyEvent>> m_explained;
    AuditReport m_report;
};

template <typename Item>
std::unique_ptr<StoreAudit> auditOf(const AuditedStore &store, const Restaurant &restaurant,
                                    SourceOf<Item> &source)
{
    return withBoard(store.view,
                     [&]<typename Board>(BoardType<Board>) -> std::unique_ptr<StoreAudit> {
                         if constexpr (std::same_as<ItemOf<Board>, Item>)
                             return std::make_unique<BoardAudit<Board>>(store, restaurant, source);
                         else
                             throw std::logic_error("not a view of this source");
                     });
}

} // namespace

AuditedStore auditedStore(const std::string &file, ViewName view, const LogIdentity &log,
                          const Architecture &keptBy)
{
    AuditedStore store{viewFilePath(file, view), view, log, {}, {}};
    if (isKeptByArchitecture(view))
        store.keptBy = keptBy;
    if (isInLog(store))
        store.path = file;
    return store;
}

bool isThere(const AuditedStore &store)
{
    if (!fileExists(store.path))
        return false;
    if (!isInLog(store))
        return true;
    const Connection connection(store.path, Purpose::ReadOnly);
    if (store.keptBy.kind == ArchitectureKind::Crud)
        return RelationalModel::exists(connection);
    return withBoard(store.view, [&]<typename Board>(BoardType<Board>) {
        bool are = true;
        const auto look = [&]<typename Doc>(const ChangedKeys<Doc> &) {
            are = are && integer(connection,
                                 std::string("SELECT count(*) FROM sqlite_schema WHERE name = '")
                                     .append(kindOf<Doc>)
                                     .append("'")
                                     .c_str()) > 0;
        };
        std::apply([&](const auto &...kinds) { (look(kinds), ...); }, BoardKeys<Board>{});
        return are;
    });
}

std::unique_ptr<StoreAudit> makeStoreAudit(const AuditedStore &store, const Restaurant &restaurant,
                                           LogSource &log)
{
    return auditOf<RecordedEvent>(store, restaurant, log);
}

std::unique_ptr<StoreAudit> makeStoreAudit(const AuditedStore &store, const Restaurant &restaurant,
                                           StorySource &story)
{
    return auditOf<Happening>(store, restaurant, story);
}

} // namespace restaurant
