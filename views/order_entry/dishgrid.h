#pragma once

#include "common/documentmodel.h"
#include "draft.h"
#include "read/waiter.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTimer>

#include <vector>

class QGridLayout;
class QLabel;
class QMenu;

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

/// The dishes as cards, in as many columns as there is room for. The context menu of a card takes
/// its dish off sale or puts it back.
class DishGrid final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishGrid)
public:
    /// `dishes` belongs to the caller and outlives the grid.
    explicit DishGrid(const DocumentModel<DishCard> *dishes, QWidget *parent = nullptr);

    /// Shows only dishes whose name holds `text`, upper and lower case alike.
    void find(const QString &text);
    /// The first dish shown that is not sold out, or null.
    [[nodiscard]] const DishCard *firstOnSale() const;
    /// Marks what the draft holds.
    void mark(const Draft &draft);

signals:
    void dishChosen(const restaurant::DishCard &dish);
    void soldOutRequested(const restaurant::DishId &dish);
    void restoreRequested(const restaurant::DishId &dish);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followModel();
    void refresh();
    void arrange();
    DishButton *buttonAt(std::size_t place);
    void offer(const DishButton &button);
    void offerRestores();
    [[nodiscard]] bool isWanted(const DishCard &dish) const;
    [[nodiscard]] int columns() const;

    const DocumentModel<DishCard> *m_dishes;
    QGridLayout *m_grid;
    QLabel *m_nothing;
    QMenu *m_menu;       ///< Of the dish that was asked about.
    QTimer m_soon{this}; ///< One refresh for a batch of changes.
    QString m_text;
    std::vector<DishButton *> m_buttons; ///< In the order of the model; all of them.
};

} // namespace restaurant
