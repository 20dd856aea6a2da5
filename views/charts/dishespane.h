#pragma once

#include "common/columnmodel.h"
#include "common/pane.h"

class QStackedWidget;
class QTableView;

namespace restaurant {

/// Dishes, those that most guests have ordered first.
class DishGuestsModel final : public DocumentTable<DishGuestsModel, DishGuests>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishGuestsModel)

public:
    enum Column { DishColumn, GuestsColumn, PortionsColumn };
    static constexpr ViewName view = ViewName::Dishes;

    explicit DishGuestsModel(QObject *parent = nullptr);
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const DishGuests &a, const DishGuests &b) const override;
};

/// Guests by dish. Until the view has been added to the evening, the pane offers that.
class DishesPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishesPane)

public:
    explicit DishesPane(QWidget *parent = nullptr);

    /// Told of it, the pane knows that the view is there.
    void setProgress(const ViewProgress &progress) override;
    void take(const ChangesOfABoard &changes) override;
    void clear() override;
    /// For a menu: add the view.
    [[nodiscard]] QList<QAction *> commands() const override { return {m_add}; }
    [[nodiscard]] bool isAdded() const { return !m_add->isEnabled(); }

signals:
    void addRequested();

private:
    [[nodiscard]] QWidget *makeOffer();
    void setAdded(bool added);

    DishGuestsModel m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    QAction *m_add;
};

} // namespace restaurant
