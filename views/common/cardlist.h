#pragma once

#include <QListView>

#include <functional>

namespace restaurant {

/// Cards side by side in columns of one width, row under row, each card as high as its delegate
/// says. Only what can be seen is painted. Arrow keys go from card to card.
class CardList final : public QListView
{
    Q_OBJECT

public:
    /// Changes of these roles alone never change a card's height.
    CardList(std::function<int()> leastCardWidth, QList<int> rolesWithoutHeight,
             QWidget *parent = nullptr);

    /// What a delegate answers as a card's width.
    [[nodiscard]] int cardWidth() const { return m_cardWidth; }
    /// How many cards fit side by side.
    [[nodiscard]] int columns() const { return m_columns; }

    /// Whether a change of these roles (none: of everything) leaves all cards as high as they are.
    [[nodiscard]] bool heightsStay(const QList<int> &roles) const;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;

signals:
    /// A click of the left button; `place` is in the viewport.
    void cardClicked(const QModelIndex &index, QPoint place);
    /// Two of them, told instead of the second one.
    void cardDoubleClicked(const QModelIndex &index, QPoint place);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void divideWidth();

    std::function<int()> m_leastCardWidth; ///< As the theme is now.
    int m_cardWidth;
    int m_columns = 1;
    bool m_isDoubleClick = false;
    QList<int> m_rolesWithoutHeight;
};

} // namespace restaurant
