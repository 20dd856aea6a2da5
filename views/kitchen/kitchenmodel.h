#pragma once

#include "common/columnmodel.h"
#include "kitchentext.h"

#include "domain/restaurant.h"

#include <QMetaType>

Q_DECLARE_METATYPE(const restaurant::Ticket *)

namespace restaurant {

/// The tickets of the kitchen view, bumped ones too, the longest sent first.
class KitchenModel final : public DocumentTable<KitchenModel, Ticket>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenModel)

public:
    enum Column { OrderColumn, PlaceColumn, LinesColumn, StateColumn, FiredColumn, SentColumn };
    static constexpr ViewName view = ViewName::Kitchen;
    enum Role {
        OrderRole = Qt::UserRole, ///< int
        TicketRole,               ///< const Ticket *, good until the model changes.
        LateRole,                 ///< int: Lateness
        AgeRole,                  ///< QString: since its latest course was fired.
    };

    explicit KitchenModel(QObject *parent = nullptr);

    void setServiceTimes(const ServiceTimes &times);

    [[nodiscard]] Lateness latenessOf(const Ticket &ticket) const;
    /// The stations that open tickets name, sorted.
    [[nodiscard]] QStringList stations() const;

    /// The tickets taken off the screen, the latest sent first, at most `most`.
    [[nodiscard]] std::vector<const Ticket *> bumped(int most) const;
    /// What is still to be cooked, over all tickets.
    [[nodiscard]] std::vector<AllDayCount> allDay() const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const Ticket &ticket, int column, int role) const override;
    [[nodiscard]] QList<int> ageingRoles() const override
    {
        return {AgeRole, LateRole, Qt::DisplayRole, Qt::ToolTipRole};
    }
    [[nodiscard]] bool comesBefore(const Ticket &a, const Ticket &b) const override;

private:
    [[nodiscard]] QString toolTipOf(const Ticket &ticket) const;
    [[nodiscard]] QString ageSinceFired(const Ticket &ticket) const;

    ServiceTimes m_times;
};

} // namespace restaurant
