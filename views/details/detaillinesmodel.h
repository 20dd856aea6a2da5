#pragma once

#include "common/documentmodel.h"
#include "read/details.h"

#include <map>

namespace restaurant {

inline LineId keyOf(const DetailsLine &line)
{
    return line.line;
}

/// The lines of the order that is shown, each with where it stands in the kitchen and in stock.
class DetailLinesModel final : public DocumentModel<DetailsLine, LineId>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailLinesModel)

public:
    enum Column { QuantityColumn, DishColumn, StateColumn, StockColumn, PriceColumn };
    static constexpr int columns = PriceColumn + 1;
    enum Role { VoidRole = Qt::UserRole /**< bool */ };

    explicit DetailLinesModel(QObject *parent = nullptr);

    void show(const OrderDetails &details);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const DetailsLine &a, const DetailsLine &b) const override;

private:
    /// For ShownFieldsRole.
    [[nodiscard]] QStringList fieldsIn(const DetailsLine &line, int column) const;

    OrderId m_order{};
    std::map<LineId, int> m_places; ///< In the document's list.
};

} // namespace restaurant
