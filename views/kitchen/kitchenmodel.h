#pragma once

#include "common/documentmodel.h"
#include "kitchentext.h"

#include "domain/restaurant.h"

#include <QMetaType>

Q_DECLARE_METATYPE(const restaurant::Ticket *)

namespace restaurant {

/// The tickets of the kitchen view, bumped ones too, the longest sent first.
class KitchenModel final : public DocumentModel<Ticket>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenModel)

public:
    enum Column { OrderColumn, PlaceColumn, LinesColumn, StateColumn, FiredColumn, SentColumn };
    static constexpr int columns = SentColumn + 1;
    enum Role {
        OrderRole = Qt::UserRole, ///< int
        TicketRole,               ///< const Ticket *, good until the model changes.
        LateRole,                 ///< int: Lateness
        AgeRole,                  ///< QString: since its latest course was fired.
    };

    explicit KitchenModel(QObject *parent = nullptr);

    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);
    void setServiceTimes(const ServiceTimes &times);

    [[nodiscard]] Lateness latenessOf(const Ticket &ticket) const;
    /// The stations that open tickets name, sorted.
    [[nodiscard]] QStringList stations() const;

    /// The tickets taken off the screen, the latest sent first, at most `most`.
    [[nodiscard]] std::vector<const Ticket *> bumped(int most) const;
    /// What is still to be cooked, over all tickets.
    [[nodiscard]] std::vector<AllDayCount> allDay() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const Ticket &a, const Ticket &b) const override;

private:
    [[nodiscard]] QString textOf(const Ticket &ticket, int column) const;
    [[nodiscard]] QString toolTipOf(const Ticket &ticket) const;
    [[nodiscard]] QString ageSinceFired(const Ticket &ticket) const;

    Instant m_now{};
    ServiceTimes m_times;
};

} // namespace restaurant
