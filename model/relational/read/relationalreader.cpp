#include "relational/read/relationalreader.h"

#include "relational/read/joins.h"
#include "sqlite/query.h"

namespace restaurant {

RelationalReader::RelationalReader(const Connection &connection)
    : m_connection(connection)
{
}

RelationalReader::~RelationalReader() = default;

template <typename Board> relational::Joins<Board> &RelationalReader::joins()
{
    auto &made = std::get<JoinsOf<Board>>(m_joins);
    if (!made)
        made = std::make_unique<relational::Joins<Board>>(m_connection);
    return *made;
}

template <typename Board> void RelationalReader::readPosition(Board &board)
{
    if (!m_kept)
        m_kept = std::make_unique<Statement>(m_connection, "SELECT position, at FROM tables_kept");
    const ResetAtEnd reset(*m_kept);
    if (m_kept->next())
        relational::Columns(*m_kept).into(board.position, board.at);
}

template <typename Board> void RelationalReader::read(Board &board, DetailsOf orders)
{
    const ReadMoment moment(m_connection);
    joins<Board>().read(board, orders);
    readPosition(board);
}

template <typename Board> void RelationalReader::refresh(Board &board, const Touched &touched)
{
    const ReadMoment moment(m_connection);
    joins<Board>().refresh(board, touched);
    readPosition(board);
}

#define INSTANTIATE(Board)                                                                         \
    template void RelationalReader::read(Board &, DetailsOf);                                      \
    template void RelationalReader::refresh(Board &, const Touched &);
INSTANTIATE(KitchenBoard)
INSTANTIATE(WaiterBoard)
INSTANTIATE(StatusBoard)
INSTANTIATE(DetailsBoard)

} // namespace restaurant
