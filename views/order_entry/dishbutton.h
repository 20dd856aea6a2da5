#pragma once

#include "read/waiter.h"

#include <QAbstractButton>

namespace restaurant {

/// A dish of the menu as a card: name, price, what is left. A dish that is sold out says so,
/// is struck through and cannot be clicked. Whoever holds it has its context menu.
class DishButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishButton)
public:
    explicit DishButton(DishCard dish, QWidget *parent = nullptr);

    [[nodiscard]] const DishCard &dish() const { return m_dish; }
    void setDish(const DishCard &dish);
    /// How many of it the draft holds: shown before the name, if any.
    void setChosen(int count);
    /// "9.50 · 12 left", "17.00 · sold out".
    [[nodiscard]] QString remark() const;
    [[nodiscard]] bool isSoldOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] QFont nameFont() const;

    DishCard m_dish;
    int m_chosen = 0;
};

} // namespace restaurant
