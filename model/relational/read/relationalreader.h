// Boards made from the normalised tables, with joins, instead of from events.
#pragma once

#include "read/boards.h"
#include "relational/touched.h"

#include <memory>
#include <tuple>

namespace restaurant {

class Connection;
class Statement;

namespace relational {
/// The statements that make the documents of one board.
template <typename Board> class Joins;
} // namespace relational

/// Which orders are read for their details. Others have no documents that close.
enum class DetailsOf { Open, All };

/// Reads over any connection to the file, in its thread; statements are prepared when a board is
/// read first. What one call reads is of one moment; on a connection that has a transaction open,
/// it is that transaction's. The boards are those that the events make, document by document:
/// KitchenBoard, WaiterBoard, StatusBoard and DetailsBoard, with position and time.
///
/// A document that has not changed is not touched, so that `takeChangedKeys(board)` tells the
/// difference. Everything throws StoreError, also where there are no tables.
class RelationalReader
{
public:
    explicit RelationalReader(const Connection &connection);
    ~RelationalReader();
    RelationalReader(const RelationalReader &) = delete;
    RelationalReader &operator=(const RelationalReader &) = delete;

    /// Makes the board anew. With `DetailsOf::Open`, details of closed orders are read only if the
    /// board holds them: whoever keeps them elsewhere forgets them once they are told, as LiveView
    /// does.
    template <typename Board> void read(Board &board, DetailsOf orders = DetailsOf::Open);
    /// Makes only those documents anew that these things concern.
    template <typename Board> void refresh(Board &board, const Touched &touched);

private:
    template <typename Board> using JoinsOf = std::unique_ptr<relational::Joins<Board>>;
    template <typename Board> relational::Joins<Board> &joins();
    template <typename Board> void readPosition(Board &board);

    const Connection &m_connection;
    std::unique_ptr<Statement> m_kept;
    EventBoards::Each<JoinsOf> m_joins;
};

} // namespace restaurant
