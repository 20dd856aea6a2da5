#pragma once

#include "serverrows.h"
#include "serversession.h"

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant {

/// Reads what is new in a log on a server, from a checkpoint on: each event once, in order, none
/// left out, whatever becomes of notices and connections. To be used in one thread.
/// Everything throws StoreError; what is lost is found again.
class LogFollower
{
public:
    /// However silent the server is, it is asked so often.
    static constexpr std::chrono::milliseconds longestSilence{500};

    /// `after` is the checkpoint.
    LogFollower(ServerAddress address, Position after);
    ~LogFollower();
    Q_DISABLE_COPY_MOVE(LogFollower)

    [[nodiscard]] Position position() const { return m_position; }

    /// What came behind the checkpoint, which moves with it, at most so many. Where nothing is new,
    /// it waits for a notice and asks once more: at most longestSilence. After a connection was
    /// lost it is made anew first, listening before asking, so that nothing falls in between.
    [[nodiscard]] std::vector<RecordedEvent> next(int atMost);

private:
    void connect();
    [[nodiscard]] std::vector<RecordedEvent> read(int atMost);
    void requireNext(Position position, std::ptrdiff_t alreadyRead) const;

    ServerSession m_session;
    ServerRows m_rows;
    Position m_position;
    std::optional<StoreHeader> m_header; ///< Whose events they are.
};

} // namespace restaurant
