// The same commands carried out on the tables alone, without any log.
#pragma once

#include "domain/decide.h"
#include "domain/outcome.h"
#include "relational/relationalmodel.h"

namespace restaurant {

/// Finds the aggregates of a command in the normalised tables, each time anew. Used over the
/// connection's thread, which outlives it. Everything throws StoreError.
class TableAggregates final : public Aggregates
{
public:
    explicit TableAggregates(const Connection &connection);
    ~TableAggregates() override;

    /// `table` is where its party sits now, or sat last: the tables know no other.
    const Order &order(OrderId id) override;
    const Table &table(TableId id) override;
    const Stock &stock(const DishId &dish) override;
    const Payment &payment(OrderId order) override;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    Order m_order;
    Table m_table;
    Stock m_stock;
    Payment m_payment;
};

/// Decides as the write side does and changes the tables, and records nothing: no command, no
/// event. So there is no past to look at and nothing to rebuild a view from, a command that is
/// repeated is carried out again, and nobody can ask why. Used inside the caller's transactions, in
/// the connection's thread. Throws StoreError; then the transaction is to be rolled back.
class CrudHandler
{
public:
    /// The tables must be there. Connection and restaurant outlive it.
    CrudHandler(const Connection &connection, const Restaurant &restaurant);

    /// What becomes of the command. Its events are how the tables were changed; they have
    /// positions, because rows are stamped with them, and stand nowhere else.
    [[nodiscard]] Outcome handle(const SentCommand &sent);
    /// What the last command changed.
    [[nodiscard]] const Touched &touched() const { return m_touched; }

private:
    const Restaurant &m_restaurant;
    TableAggregates m_aggregates;
    RelationalModel m_model;
    Touched m_touched;
};

} // namespace restaurant
