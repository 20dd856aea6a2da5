#pragma once

#include "figure.h"
#include "floorlayout.h"
#include "floorwalkers.h"
#include "read/floor.h"

#include <QCoreApplication>
#include <QRegion>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace restaurant {

class FloorModels;

/// From the documents of the floor view to the figures that are painted. Says each time what part
/// of the floor looks different now. Knows the theme, but no widget.
class FloorScene
{
    Q_DECLARE_TR_FUNCTIONS(FloorScene)

public:
    /// The models must outlive the scene.
    explicit FloorScene(const FloorModels *models, FloorForm form = FloorForm::Upright);

    /// Everything is placed anew, and nobody walks there.
    void resize(QSize size);
    /// Nobody walks to where the documents say they are: another evening, or another moment.
    void settle() { m_settling = true; }
    /// Nobody is seen walking: who is sent somewhere is there.
    void setStill(bool on) { m_isStill = on; }
    /// The documents or the ages have changed.
    QRegion refresh(Instant now, double speed);
    /// Only time has gone by since refresh().
    QRegion move(Instant now);
    [[nodiscard]] bool anyoneWalks(Instant now) const { return m_walkers.anyoneWalks(now); }

    /// In the order in which they are painted.
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }
    [[nodiscard]] const Figure *find(const FloorSubject &subject) const;
    /// What is on top there; null: nothing.
    [[nodiscard]] const Figure *at(QPointF place) const;

    [[nodiscard]] const FloorLayout &layout() const { return m_layout; }
    [[nodiscard]] const FloorMeasures &measures() const { return m_measures; }
    /// Raised when what never moves stands elsewhere.
    [[nodiscard]] int layoutNumber() const { return m_layoutNumber; }
    [[nodiscard]] FloorPlan plan() const;

private:
    void placeAll(const FloorPlan &plan);
    void add(FloorSubject subject, const QRectF &rect, decltype(Figure::look) look,
             const QRectF &hit = {});
    void addSigns();
    void addStations();
    void addPans(const FloorStation &station, const StationPlace &place);
    void addPass();
    void addTables();
    void addGuests();
    void addGuest(const FloorGuest &guest);
    void addMore(const Crowd &crowd, int count, FloorThing thing);
    void addStaff();
    void placeLabels();
    void placeStaffLabels();
    [[nodiscard]] QRectF numberBelow(const QRectF &guest) const;
    [[nodiscard]] QSizeF labelSize(const StaffLook &look) const;

    [[nodiscard]] SignLook signOf(const QStringList &titles, GuestPlace place, int width) const;
    [[nodiscard]] TableLook lookOf(const TableCard &card, const FloorGuest *guest) const;
    [[nodiscard]] GuestLook lookOf(const FloorGuest &guest) const;
    [[nodiscard]] StaffLook lookOf(const FloorStaff &staff) const;
    [[nodiscard]] bool isCook(const FloorStaff &staff) const;
    [[nodiscard]] const Crowd *crowdAt(GuestPlace place) const;
    [[nodiscard]] Errand errandOf(const FloorGuest &guest) const;
    [[nodiscard]] Errand errandOf(const FloorStaff &staff, const QPointF &spot) const;
    /// Counts those who stand there already.
    [[nodiscard]] QPointF spotOf(const FloorStaff &staff);
    [[nodiscard]] QPointF spotAtStation(const FloorStaff &staff, const std::string &station);
    [[nodiscard]] QPointF spotAtKitchenDoor();
    [[nodiscard]] QPointF counterSpot(const FloorStaff &staff) const;
    [[nodiscard]] QRegion changesSince(std::vector<Figure> before) const;

    const FloorModels *m_models;
    FloorForm m_form;
    QSize m_size;
    FloorPlan m_plan;
    FloorMeasures m_measures;
    FloorLayout m_layout;
    int m_layoutNumber = 0;
    FloorWalkers m_walkers;
    bool m_settling = true;
    bool m_isStill = false;
    Instant m_now{};
    double m_speed = 1;
    std::vector<Figure> m_figures;

    // While refresh() is under way:
    std::map<GuestPlace, int> m_crowds;      ///< How many are at each place.
    std::map<TableId, int> m_atTables;       ///< Staff placed so far.
    std::map<std::string, int> m_freeCooks;  ///< Likewise; "" for those who rest.
    std::vector<std::string> m_counterStaff; ///< Whoever may stand at the counter, in order.
};

} // namespace restaurant
