#pragma once

#include "common/documentmodel.h"
#include "read/floor.h"

namespace restaurant {

/// The stations of the kitchen, by name.
class StationsModel final : public DocumentModel<FloorStation>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StationsModel)

public:
    enum Column { StationColumn, CountColumn, PansColumn };
    static constexpr int columns = PansColumn + 1;

    explicit StationsModel(QObject *parent = nullptr);

    /// How many dishes can cook there at once; a station that is not set has any number.
    void setPlaces(const std::map<std::string, int> &places) { m_places = places; }
    /// 0: any number.
    [[nodiscard]] int placesAt(const std::string &station) const;

    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const FloorStation &a, const FloorStation &b) const override;

private:
    [[nodiscard]] QString textOf(const FloorStation &station, int column) const;
    [[nodiscard]] QString countText(const FloorStation &station) const;

    std::map<std::string, int> m_places;
    Instant m_now{};
};

} // namespace restaurant
