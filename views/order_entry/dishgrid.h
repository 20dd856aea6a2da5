#pragma once

#include "common/documentmodel.h"
#include "draft.h"

#include <QScrollArea>
#include <QTimer>

#include <vector>

class QGridLayout;
class QLabel;

namespace restaurant {

class DishButton;

/// The dishes as cards, in as many columns as there is room for.
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followModel();
    void refresh();
    void arrange();
    DishButton *buttonAt(std::size_t place);
    [[nodiscard]] bool isWanted(const DishCard &dish) const;
    [[nodiscard]] int columns() const;

    const DocumentModel<DishCard> *m_dishes;
    QGridLayout *m_grid;
    QLabel *m_nothing;
    QTimer m_soon; ///< One refresh for a batch of changes.
    QString m_text;
    std::vector<DishButton *> m_buttons; ///< In the order of the model; all of them.
};

} // namespace restaurant
