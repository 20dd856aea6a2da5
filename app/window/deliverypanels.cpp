#include "deliverypanels.h"

#include "evening/evening.h"
#include "flow/flowmodel.h"
#include "window/ordercontroller.h"
#include "words/bendtext.h"
#include "words/fieldtext.h"
#include "words/plaintext.h"

#include <QWidget>

#include <iterator>

namespace restaurant {

DeliveryPanels::DeliveryPanels(const FlowModel *flow, OrderController *orders, QWidget *window)
    : QObject(window)
    , m_flow(flow)
    , m_orders(orders)
    , m_window(window)
{
}

void DeliveryPanels::open(ViewName view)
{
    auto &panel = m_panels[view];
    if (!panel)
        panel = make(view);
    tell(panel);
    panel->show();
    panel->raise();
    panel->activateWindow();
}

DeliveriesPanel *DeliveryPanels::make(ViewName view)
{
    auto *panel = new DeliveriesPanel(view, m_window);
    connect(panel, &DeliveriesPanel::bendRequested, m_orders, &OrderController::bendView);
    connect(panel, &DeliveriesPanel::protectRequested, m_orders, &OrderController::protectView);
    connect(panel, &DeliveriesPanel::delayRequested, m_orders, &OrderController::delayView);
    connect(panel, &DeliveriesPanel::handleRequested, m_orders, &OrderController::handleParked);
    connect(panel, &DeliveriesPanel::previewRequested, this, [this](const ParkedHandled &wish) {
        if (m_evening && m_evening->isLive())
            m_evening->previewParked(wish.view, wish.event, wish.how);
    });
    return panel;
}

void DeliveryPanels::follow(Evening *evening)
{
    m_evening = evening;
    m_lines.clear();
    m_linesThen.clear();
    m_deliveries = {};
    m_cursor = {};
    connect(evening, &Evening::lineChanged, this, &DeliveryPanels::take);
    connect(evening, &Evening::parkedPreviewed, this, &DeliveryPanels::takePreview);
    connect(evening, &Evening::cursorMoved, this, &DeliveryPanels::moved);
    connect(evening, &Evening::deliveriesChanged, this, &DeliveryPanels::setDeliveries);
    connect(evening, &Evening::refusedInThePast, this, &DeliveryPanels::tellAnew);
    connect(evening, &Evening::failed, this, &DeliveryPanels::tellAnew);
    tellAnew();
}

void DeliveryPanels::setDeliveries(const Deliveries &deliveries)
{
    m_deliveries = deliveries;
    tellAll();
}

void DeliveryPanels::moved(const CursorState &cursor)
{
    const bool isElsewhere = cursor.live != m_cursor.live || !cursor.live;
    m_cursor = cursor;
    if (isElsewhere)
        tellAll();
}

void DeliveryPanels::take(const ViewLineState &line)
{
    (m_evening->isLive() ? m_lines : m_linesThen)[line.view] = line;
    if (const auto found = m_panels.find(line.view); found != m_panels.end())
        tell(found->second);
}

void DeliveryPanels::tellAll()
{
    for (const auto &[view, panel] : m_panels)
        if (panel->isVisible())
            tell(panel);
}

/// What somebody wanted was not done: nothing may look as if it had been.
void DeliveryPanels::tellAnew()
{
    for (const auto &[view, panel] : m_panels)
        panel->forgetTold();
    tellAll();
}

namespace {

/// "Repair event 41", "Repair all".
QString which(const ParkedPreview &preview)
{
    const QString deed = BendText::deed(preview.how);
    return preview.event == Position{}
               ? DeliveryPanels::tr("%1 all").arg(deed)
               : DeliveryPanels::tr("%1 event %2").arg(deed, grouped(number(preview.event)));
}

} // namespace

/// The first few documents, each with what would say something else.
void DeliveryPanels::takePreview(const ParkedPreview &preview)
{
    constexpr std::size_t mostTold = 6;
    const auto found = m_panels.find(preview.view);
    if (found == m_panels.end())
        return;
    QStringList changes;
    for (const DocumentChange &change : preview.changes) {
        const QString document = FieldText::document(change.document);
        const QString what = FieldText::brief(change, 2); // empty: it comes, or goes
        if (static_cast<std::size_t>(changes.size()) < mostTold)
            changes += what.isEmpty()
                           ? document
                           : tr("%1: %2", "a document, what changes").arg(document, what);
    }
    if (changes.isEmpty())
        return found->second->preview(preview.how,
                                      tr("%1: nothing would change.").arg(which(preview)));
    const QString documents =
        counted("DeliveryPanels", "%1 document",
                QT_TRANSLATE_N_NOOP("DeliveryPanels", "%1 documents"), std::ssize(preview.changes));
    found->second->preview(preview.how,
                           tr("%1: %2 would change: %3")
                               .arg(which(preview), documents, changes.join(QStringLiteral("; "))));
}

/// In the past as it was there.
void DeliveryPanels::tell(DeliveriesPanel *panel) const
{
    const ViewName view = panel->view();
    const bool isLive = m_cursor.live;
    const Lines &lines = isLive ? m_lines : m_linesThen;
    const bool isBent = isLive ? m_deliveries.isBent(view)
                               : m_deliveries.bentSince(view, m_cursor.mark).has_value();
    const auto line = lines.find(view);
    const QString when = isLive ? QString() : clockOf(m_cursor.now);
    if (isBent && line != lines.end())
        panel->show(line->second, when);
    else
        panel->showUntouched(when);
    panel->showDelay(m_flow->latenessOf(view), m_flow->whyNotLate(view));
}

} // namespace restaurant

#include "moc_deliverypanels.cpp"
