#include "evening/inspector.h"

#include "domain/storeerror.h"
#include "inspection/reading/ordershapes.h"
#include "inspection/reading/ownsql.h"
#include "inspection/reading/storereader.h"
#include "inspection/rowchanges.h"
#include "sqlite/longwork.h"
#include "sqlite/trace.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 150ms;
constexpr auto betweenOverviews = 1s; ///< They count every row and page.
constexpr auto untilAsked = 1h;

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// The files of the evening that can be opened by now, and why others cannot.
class OpenStores
{
public:
    explicit OpenStores(std::string log)
        : m_log(std::move(log))
    {
    }

    /// Opens what has come, closes what has gone. False: all is as it was.
    bool refresh()
    {
        std::set<std::string> known;
        for (auto &[name, store] : m_stores)
            if (store.reader && store.reader->isStillThere())
                known.insert(store.path);
        std::vector<std::string> names;
        bool isOther = false;
        for (const std::string &path : filesOfEvening(m_log, known)) {
            names.push_back(nameOf(path));
            if (!known.contains(path))
                isOther = open(path) || isOther;
        }
        isOther = isOther || names != m_names;
        m_names = std::move(names);
        std::erase_if(m_stores, [this](const auto &each) {
            return std::find(m_names.begin(), m_names.end(), each.first) == m_names.end();
        });
        return isOther;
    }
    /// Null: it cannot be read.
    [[nodiscard]] const StoreReader *find(const std::string &name) const
    {
        const auto found = m_stores.find(name);
        return found == m_stores.end() ? nullptr : found->second.reader.get();
    }
    /// Adds the names of those in which somebody has committed since the last call; where one
    /// cannot be read, those that were looked at before it.
    void addChanged(std::set<std::string> &names)
    {
        for (auto &[name, store] : m_stores)
            if (store.reader && isOther(store.version, store.reader->version()))
                names.insert(name);
    }
    /// In the order in which they are shown.
    [[nodiscard]] std::vector<const StoreReader *> readers() const
    {
        std::vector<const StoreReader *> all;
        for (const std::string &name : m_names)
            if (const StoreReader *reader = find(name))
                all.push_back(reader);
        return all;
    }
    [[nodiscard]] StoresOverview describe() const
    {
        StoresOverview overview;
        for (const std::string &name : m_names)
            overview.files.push_back(describe(name));
        return overview;
    }

private:
    struct Store
    {
        std::string path;
        std::unique_ptr<StoreReader> reader;
        std::string trouble;
        std::int64_t version = -1;
    };

    static bool isOther(std::int64_t &known, std::int64_t version)
    {
        return std::exchange(known, version) != version;
    }
    /// Whether it is another than was known.
    bool open(const std::string &path)
    {
        Store store{path, nullptr, {}};
        try {
            store.reader = std::make_unique<StoreReader>(path);
        } catch (const std::exception &error) {
            store.trouble = error.what();
        }
        Store &known = m_stores[nameOf(path)];
        const bool isOther = store.reader || store.trouble != known.trouble;
        known = std::move(store);
        return isOther;
    }
    [[nodiscard]] StoreFile describe(const std::string &name) const
    {
        const Store &store = m_stores.at(name);
        StoreFile file;
        file.name = name;
        file.trouble = store.trouble;
        if (!store.reader)
            return file;
        try {
            return store.reader->describe();
        } catch (const std::exception &error) {
            file.trouble = error.what();
            return file;
        }
    }

    const std::string m_log;
    std::vector<std::string> m_names;
    std::map<std::string, Store> m_stores; ///< By name.
};

/// What is done in the inspector's thread.
class Inspection
{
public:
    using Clock = std::chrono::steady_clock;
    using Tell = std::function<void(InspectionAnswer)>;

    Inspection(std::string log, Tell tell)
        : m_log(std::move(log))
        , m_tell(std::move(tell))
    {
    }

    [[nodiscard]] Clock::time_point wakeAt() const
    {
        return Clock::now() + (m_trace ? Clock::duration(betweenLooks) : untilAsked);
    }

    /// While nobody watches, no file is open.
    void carryOut(const WatchStores &wish)
    {
        if (wish.on == (m_trace != nullptr))
            return;
        m_trace = wish.on ? std::make_unique<StatementTrace>() : nullptr;
        m_stores = wish.on ? std::make_unique<OpenStores>(m_log) : nullptr;
        m_page.reset();
        m_changed.clear();
        m_overviewAt = {};
        m_traced = 0;
    }
    void carryOut(const PageWish &wish)
    {
        m_wish = wish;
        m_page.reset();
        showRows();
    }
    void carryOut(const AskShapes &wish)
    {
        m_order = wish.order;
        showShapes();
    }
    void carryOut(const AskPlan &wish)
    {
        const StoreReader *reader = find(wish.file);
        m_tell(reader ? reader->plan(wish.sql) : QueryPlan{wish.sql, {}, notThere(wish.file)});
    }
    void carryOut(const AskSql &wish)
    {
        if (const StoreReader *reader = find(wish.file))
            return m_tell(askOwn(*reader, wish.sql));
        SqlAnswer answer;
        answer.sql = wish.sql;
        answer.trouble = notThere(wish.file);
        m_tell(std::move(answer));
    }

    /// Tells what has changed since the last look that came to its end.
    void look()
    {
        if (!m_trace)
            return;
        const bool hasOther = m_stores->refresh();
        m_isOverviewDue = m_isOverviewDue || hasOther;
        m_stores->addChanged(m_changed);
        m_isOverviewDue = m_isOverviewDue || !m_changed.empty();
        tellStatements();
        if (m_changed.contains(m_wish.of.file))
            showRows();
        if (!m_changed.empty() && m_order != OrderId{})
            showShapes();
        m_changed.clear();
        tellOverview();
    }

private:
    [[nodiscard]] const StoreReader *find(const std::string &file) const
    {
        return m_stores ? m_stores->find(file) : nullptr;
    }
    [[nodiscard]] static std::string notThere(const std::string &file)
    {
        return file + " cannot be read just now";
    }

    void tellOverview()
    {
        if (!m_isOverviewDue || Clock::now() < m_overviewAt)
            return;
        m_tell(m_stores->describe());
        m_isOverviewDue = false;
        m_overviewAt = Clock::now() + betweenOverviews;
    }
    void tellStatements()
    {
        StatementsRun run;
        for (TracedStatement &traced : m_trace->since(m_traced)) {
            m_traced = traced.number;
            if (const StoreReader *reader = find(nameOf(traced.file));
                reader && reader->path() == traced.file)
                run.statements.push_back({traced.number,
                                          traced.transaction,
                                          {nameOf(traced.file), tableWrittenBy(traced.sql)},
                                          std::move(traced.sql),
                                          std::move(traced.expanded),
                                          traced.nanoseconds});
        }
        if (!run.statements.empty())
            m_tell(std::move(run));
    }
    /// What was changed stays lit until something on the page is changed again.
    void showRows()
    {
        const StoreReader *reader = find(m_wish.of.file);
        if (!reader)
            return;
        RowsPage now = reader->page(m_wish);
        if (!m_page) {
            m_page = now;
            return m_tell(unchanged(std::move(now)));
        }
        if (now == *m_page)
            return;
        ShownRows shown = changedSince(*m_page, now);
        m_page = std::move(now);
        m_tell(std::move(shown));
    }
    void showShapes()
    {
        if (m_stores)
            m_tell(shapesOf(m_order, m_stores->readers()));
    }

    const std::string m_log;
    const Tell m_tell;
    std::unique_ptr<StatementTrace> m_trace; ///< Null: nobody watches.
    std::unique_ptr<OpenStores> m_stores;    ///< As above.
    std::int64_t m_traced = 0;               ///< The last that was told.
    Clock::time_point m_overviewAt{};        ///< Not before.
    bool m_isOverviewDue = false;
    std::set<std::string> m_changed; ///< Files of which not everything was told.
    PageWish m_wish;
    std::optional<RowsPage> m_page; ///< As it was told last.
    OrderId m_order{};
};

} // namespace

Inspector::Inspector(std::string log, std::function<void()> notify)
    : m_log(std::move(log))
    , m_notify(std::move(notify))
    , m_worker(
          room, [this](auto &worker) { work(worker); },
          [this](const std::string &message) {
              m_failed.put(message);
              m_notify();
          })
{
}

void Inspector::work(Worker<InspectionRequest> &worker)
{
    const LongWork cut({[&worker] { return worker.isStopping(); }, {}});
    Inspection inspection(m_log, [this](InspectionAnswer answer) {
        m_news.put(std::move(answer));
        m_notify();
    });
    while (!worker.isStopping()) {
        const auto requests = worker.take(room, inspection.wakeAt());
        try {
            for (const InspectionRequest &request : requests)
                std::visit([&](const auto &wish) { inspection.carryOut(wish); }, request);
            inspection.look();
        } catch (const StoreError &) { // a file is being emptied or replaced: the next look tells
        }
    }
}

} // namespace restaurant
