// One wrong turn, to be looked at: what a board for guests would tell them if it showed them the
// documents of another view, with more in it than they need.
#pragma once

#include "common/columnmodel.h"
#include "read/details.h"

#include <QWidget>

class QLabel;

namespace restaurant {

/// The orders whose details say something that is nobody else's business, by number.
class TooMuchModel final : public DocumentTable<TooMuchModel, OrderDetails>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TooMuchModel)

public:
    enum Column { OrderColumn, NameColumn, AmountColumn, RemarkColumn, ToldToColumn };
    static constexpr ViewName view = ViewName::Details;

    explicit TooMuchModel(QObject *parent = nullptr);

    /// What a guest in the dining room, or at the takeaway counter, would have read of others: "3
    /// names, 5 amounts and the remarks on 1 order".
    [[nodiscard]] QString toldTo(OrderKind guest) const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const OrderDetails &a, const OrderDetails &b) const override;
};

/// A thought beside the board: real documents, shown to nobody. It keeps what it was told while it
/// is not seen, and stores nothing.
class TooMuch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TooMuch)

public:
    explicit TooMuch(QWidget *parent = nullptr);

    void take(const Changes<OrderDetails> &changes);
    [[nodiscard]] TooMuchModel *model() { return &m_model; }

private:
    void tell();

    TooMuchModel m_model;
    QLabel *m_told;
};

} // namespace restaurant
