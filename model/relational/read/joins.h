// The joins of each board; see relationalreader.h.
#pragma once

#include "read/boards.h"
#include "relational/read/relationalreader.h"
#include "relational/read/rows.h"

namespace restaurant::relational {

template <> class Joins<KitchenBoard>
{
public:
    explicit Joins(const Connection &connection);
    void read(KitchenBoard &board, DetailsOf orders);
    void refresh(KitchenBoard &board, const Touched &touched);

private:
    Join m_tickets;
    Join m_orders;
};

template <> class Joins<WaiterBoard>
{
public:
    explicit Joins(const Connection &connection);
    void read(WaiterBoard &board, DetailsOf orders);
    void refresh(WaiterBoard &board, const Touched &touched);

private:
    Join m_tables;
    Join m_orders;
    Join m_dishes;
};

template <> class Joins<StatusBoard>
{
public:
    explicit Joins(const Connection &connection);
    void read(StatusBoard &board, DetailsOf orders);
    void refresh(StatusBoard &board, const Touched &touched);

private:
    Join m_numbers;
    Join m_orders;
};

template <> class Joins<DetailsBoard>
{
public:
    explicit Joins(const Connection &connection);
    void read(DetailsBoard &board, DetailsOf orders);
    void refresh(DetailsBoard &board, const Touched &touched);

private:
    /// Orders, their lines and their history are three statements: a join of all three would answer
    /// with each line once for each event.
    struct Parts
    {
        Parts(const Connection &connection, const char *all);
        Join orders;
        Join lines;
        Join history;
    };
    static std::vector<OrderDetails> readAll(Parts &parts);
    std::vector<OrderDetails> readOne(OrderId order);
    void readOpen(DetailsBoard &board);

    Parts m_open;
    Parts m_all;
    Join m_parties;
};

} // namespace restaurant::relational
