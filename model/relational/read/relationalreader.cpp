#include "relational/read/relationalreader.h"

#include "relational/read/joins.h"
#include "sqlite/connection.h"

#include <sqlite3.h>

namespace restaurant {

/// What is read until the end of a block is of one moment.
struct RelationalReader::Moment
{
    explicit Moment(const Connection &of)
        : connection(of)
    {
    }
    const Connection &connection;
    Statement begin{connection, "BEGIN"};
    Statement end{connection, "COMMIT"};
    Statement kept{connection, "SELECT position, at FROM tables_kept"};

    class Block
    {
    public:
        explicit Block(Moment &moment)
            : m_moment(moment)
            , m_isOurs(sqlite3_get_autocommit(moment.connection.handle()) != 0)
        {
            if (m_isOurs)
                m_moment.begin.run();
        }
        ~Block()
        {
            try {
                if (m_isOurs)
                    m_moment.end.run();
            } catch (const StoreError &) {
                // It has read, and nothing else: there is nothing to lose.
            }
        }
        Block(const Block &) = delete;
        Block &operator=(const Block &) = delete;

    private:
        Moment &m_moment;
        bool m_isOurs;
    };
};

RelationalReader::RelationalReader(const Connection &connection)
    : m_connection(connection)
{
}

RelationalReader::~RelationalReader() = default;

RelationalReader::Moment &RelationalReader::moment()
{
    if (!m_moment)
        m_moment = std::make_unique<Moment>(m_connection);
    return *m_moment;
}

template <typename Board> relational::Joins<Board> &RelationalReader::joins()
{
    auto &made = std::get<JoinsOf<Board>>(m_joins);
    if (!made)
        made = std::make_unique<relational::Joins<Board>>(m_connection);
    return *made;
}

template <typename Board> void RelationalReader::readPosition(Board &board)
{
    Statement &kept = moment().kept;
    const ResetAtEnd reset(kept);
    if (kept.next())
        relational::Columns(kept).into(board.position, board.at);
}

template <typename Board> void RelationalReader::read(Board &board, DetailsOf orders)
{
    const Moment::Block block(moment());
    joins<Board>().read(board, orders);
    readPosition(board);
}

template <typename Board> void RelationalReader::refresh(Board &board, const Touched &touched)
{
    const Moment::Block block(moment());
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
