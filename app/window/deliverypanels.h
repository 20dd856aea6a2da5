#pragma once

#include "bends/deliveriespanel.h"
#include "delivery/deliveries.h"
#include "domain/command.h"
#include "evening/eveninginfo.h"

#include <QObject>
#include <QPointer>

#include <map>

class QWidget;

namespace restaurant {

class Evening;
class FlowModel;
class OrderController;

/// The panels in which the deliveries of a view are bent and protected: one for each view, made
/// when it is wanted first, and told how things stand.
class DeliveryPanels final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryPanels)
public:
    /// Panels belong to `window`; model and controller outlive it.
    DeliveryPanels(const FlowModel *flow, OrderController *orders, QWidget *window);

    void open(ViewName view);
    /// Until the evening is deleted.
    void follow(Evening *evening);

private:
    [[nodiscard]] DeliveriesPanel *make(ViewName view);
    void take(const ViewLineState &line);
    /// How views are delivered to, at the end or in all that is recorded.
    void setDeliveries(const Deliveries &deliveries);
    void moved(const CursorState &cursor);
    void tellAll();
    void tellAnew();
    void takePreview(const ParkedPreview &preview);
    void tell(DeliveriesPanel *panel) const;

    const FlowModel *m_flow;
    OrderController *m_orders;
    QWidget *m_window;
    QPointer<Evening> m_evening;
    using Lines = std::map<ViewName, ViewLineState>;
    Lines m_lines;     ///< At the end.
    Lines m_linesThen; ///< Where the cursor stands.
    Deliveries m_deliveries;
    CursorState m_cursor;
    std::map<ViewName, DeliveriesPanel *> m_panels;
};

} // namespace restaurant
