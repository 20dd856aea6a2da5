#pragma once

#include "delivery/subscriber.h"
#include "domain/activity.h"
#include "domain/architecture.h"
#include "domain/command.h"
#include "domain/time.h"
#include "domain/uuid.h"
#include "sqlite/connection.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Which log a view was folded from. The epoch is raised when a log is taken back.
struct LogIdentity
{
    Uuid store;
    std::int64_t epoch = 1;
    bool operator==(const LogIdentity &) const = default;
};

/// "evening.restaurant" keeps its kitchen view in "evening.kitchen.view", beside it.
[[nodiscard]] std::string viewFilePath(std::string_view restaurantFile, ViewName view);

/// What a read store says of itself: one row, written together with the documents.
template <typename Place> struct ViewHeader
{
    ViewName view{};
    int projection = 0; ///< The version of the projection that folded it.
    LogIdentity log;
    Place checkpoint{};        ///< The last place folded in, of the log or of the story.
    ActivityNumber activity{}; ///< The last activity; 0 in a view of events alone.
    Instant at{};              ///< When that happened.
    std::string history;       ///< Of the log up to the checkpoint; see HistoryAt.
    /// What keeps it in step: what one kept another must not trust.
    ArchitectureKind keptBy = ArchitectureKind::EventSourced;
    bool operator==(const ViewHeader &) const = default;
};

/// What tells the log up to a place from any other, as its source answers it
/// (delivery/subscriber.h). Not set, or an empty answer: that is not known, and not asked for.
template <typename Place> using HistoryAt = std::function<std::string(Place)>;

/// Throws StoreError. Nothing has been written to it yet: whoever began it was stopped.
[[nodiscard]] bool isBegunOnly(const Connection &connection);

// A file has the mere number of a place: the asker knows whether its view counts in the log or in
// the story.

/// Throw StoreError. Nothing: the file is no read store of this format.
template <typename Place>
[[nodiscard]] std::optional<ViewHeader<Place>> readViewHeader(const Connection &connection);
template <typename Place>
[[nodiscard]] std::vector<Skipped<Place>> readSkipped(const Connection &connection);

/// Why a store that says this of itself is not the one that is `wanted`, whose checkpoint is the
/// end of the log: "it belongs to another log". Empty: it is.
template <typename Place>
[[nodiscard]] std::string whyUnfit(const ViewHeader<Place> &found, const ViewHeader<Place> &wanted,
                                   const HistoryAt<Place> &historyAt);
/// Why it cannot be of the log that `historyAt` is asked about; empty if it can.
template <typename Place>
[[nodiscard]] std::string whyOfAnotherHistory(const ViewHeader<Place> &found,
                                              const HistoryAt<Place> &historyAt);

/// The file of one read store, opened for writing and known to be what was asked for: whatever
/// else it was, it has been emptied. To be used in the thread that made it. Throws StoreError.
template <typename Place> class ViewFile
{
public:
    /// `wanted` says which view of which log; its checkpoint is the end of that log, which the
    /// store must not be ahead of. `tables` are the statements that make the documents' tables.
    ViewFile(std::string_view path, ViewHeader<Place> wanted, std::vector<std::string> tables,
             HistoryAt<Place> historyAt = {});

    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] Place checkpoint() const { return m_header.checkpoint; }
    [[nodiscard]] ActivityNumber activity() const { return m_header.activity; }
    [[nodiscard]] Instant at() const { return m_header.at; }
    /// Why the store begins empty: "it belongs to another log". Nothing if it goes on.
    [[nodiscard]] const std::string &whyEmptied() const { return m_whyEmptied; }

    /// How far the documents have come.
    struct Reached
    {
        Place checkpoint{};
        ActivityNumber activity{};
        Instant at{};
    };
    /// Inside the caller's transaction: moves the checkpoint from where this object left it.
    /// Refused if somebody else wrote to the store meanwhile. Call moved() after the commit.
    void writeCheckpoint(const Reached &reached);
    void moved(const Reached &reached);
    void writeSkipped(const Skipped<Place> &event);

    /// Makes the store empty, for a fold from the beginning.
    void empty();

private:
    void open();
    void create();
    [[nodiscard]] std::string whyUnusable();

    std::string m_path;
    ViewHeader<Place> m_header;
    std::vector<std::string> m_tables;
    HistoryAt<Place> m_historyAt;
    std::string m_whyEmptied;
    std::unique_ptr<Connection> m_connection;
};

} // namespace restaurant
