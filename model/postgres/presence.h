// Who is there, at a log on a server.
#pragma once

#include "seatkind.h"
#include "serversession.h"

#include "domain/ids.h"
#include "domain/time.h"
#include "domain/uuid.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Somebody who is there.
struct Present
{
    std::string login;
    SeatKind kind{};
    Position position{}; ///< Where what he shows has come to.
    bool operator==(const Present &) const = default;
};

/// One seat, which says now and then that it is there. The session outlives it. Everything throws
/// StoreError; that somebody else leads is StoreTrouble::Busy.
class Presence
{
public:
    static constexpr std::chrono::seconds tellEvery{1};
    /// Whoever is silent for longer is not there.
    static constexpr std::chrono::seconds longestSilence{4};

    /// Without a kind nobody is told: it only looks who is there.
    Presence(ServerSession &session, std::optional<SeatKind> kind);

    /// Tells it, if it is time to. Answers whether it was.
    bool tell(Position position);
    void leave() noexcept;

    /// By login, whoever was heard of within the longest silence.
    [[nodiscard]] std::vector<Present> read();
    /// The time in the restaurant; nothing: nobody leads.
    [[nodiscard]] std::optional<Instant> clock();

private:
    ServerSession &m_session;
    const std::optional<SeatKind> m_kind;
    const Uuid m_id;
    std::chrono::steady_clock::time_point m_told{};
};

} // namespace restaurant
