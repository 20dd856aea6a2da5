#pragma once

#include "common/columnmodel.h"
#include "domain/todo.h"
#include "read/details.h"

#include <map>

namespace restaurant {

inline LineId keyOf(const DetailsLine &line)
{
    return line.line;
}
inline Position keyOf(const DetailsEvent &event)
{
    return event.position;
}

/// The lines of the order that is shown, each with where it stands in the kitchen and in stock.
class DetailLinesModel final : public DocumentTable<DetailLinesModel, DetailsLine>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailLinesModel)

public:
    enum Column { QuantityColumn, DishColumn, StateColumn, StockColumn, PriceColumn };
    enum Role { VoidRole = Qt::UserRole /**< bool */ };

    DetailLinesModel() = default;
    [[nodiscard]] static const Columns &table();

    void show(const OrderDetails &details);

protected:
    [[nodiscard]] QVariant more(const DetailsLine &line, int column, int role) const override;
    [[nodiscard]] QStringList fieldsOf(const DetailsLine &line,
                                       const QStringList &shows) const override;
    [[nodiscard]] bool comesBefore(const DetailsLine &a, const DetailsLine &b) const override;

private:
    OrderId m_order{};
    std::map<LineId, int> m_places; ///< In the document's list.
};

/// The events of the order that is shown, as they were recorded.
class DetailEventsModel final : public DocumentTable<DetailEventsModel, DetailsEvent>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailEventsModel)

public:
    enum Column { PositionColumn, TimeColumn, TypeColumn };

    DetailEventsModel() = default;
    [[nodiscard]] static const Columns &table();

    void show(const OrderDetails &details);

protected:
    [[nodiscard]] QVariant more(const DetailsEvent &event, int column, int role) const override;
    [[nodiscard]] QStringList fieldsOf(const DetailsEvent &event,
                                       const QStringList &shows) const override;
    [[nodiscard]] bool comesBefore(const DetailsEvent &a, const DetailsEvent &b) const override;

private:
    OrderId m_order{};
};

/// What the process manager waits for, of all orders.
class TodoModel final : public RowTable<TodoModel, Todo>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodoModel)

public:
    enum Column { OrderColumn, WhatColumn, SinceColumn, UntilColumn };

    TodoModel() = default;
    [[nodiscard]] static const Columns &table();

    /// By order. Nothing happens if it is what is shown.
    void show(std::vector<Todo> list);

protected:
    [[nodiscard]] QVariant more(const Todo &todo, int column, int role) const override;
};

} // namespace restaurant
