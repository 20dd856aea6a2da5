#pragma once

#include "common/documentmodel.h"
#include "read/floor.h"

namespace restaurant {

/// The guests of the floor view: by place, those who queue in the order in which they stand.
class GuestsModel final : public DocumentModel<FloorGuest>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuestsModel)

public:
    enum Column { GuestColumn, PlaceColumn, StateColumn, SinceColumn, ForColumn, OrderColumn };
    static constexpr int columns = OrderColumn + 1;

    explicit GuestsModel(QObject *parent = nullptr);

    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const FloorGuest &a, const FloorGuest &b) const override;

private:
    [[nodiscard]] QString textOf(const FloorGuest &guest, int column) const;

    Instant m_now{};
};

} // namespace restaurant
