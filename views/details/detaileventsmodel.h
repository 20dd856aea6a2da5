#pragma once

#include "common/documentmodel.h"
#include "read/details.h"

namespace restaurant {

inline Position keyOf(const DetailsEvent &event)
{
    return event.position;
}

/// The events of the order that is shown, whichever service recorded them, the latest last.
class DetailEventsModel final : public DocumentModel<DetailsEvent, Position>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailEventsModel)

public:
    enum Column { PositionColumn, TimeColumn, TypeColumn };
    static constexpr int columns = TypeColumn + 1;

    explicit DetailEventsModel(QObject *parent = nullptr);

    void show(const OrderDetails &details);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const DetailsEvent &a, const DetailsEvent &b) const override;

private:
    OrderId m_order{};
};

} // namespace restaurant
