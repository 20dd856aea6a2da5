#include "flowhand.h"

#include "words/bendtext.h"

#include <algorithm>

namespace restaurant {

std::optional<TravellingEvent> travellingEvent(FlowModel &model, const FlowTraveller &traveller)
{
    const FlowRoad &road = traveller.road;
    const RecordedEvent *event = model.findEvent(traveller.message);
    if (road.kind != FlowRoad::Kind::ToView || !event || !isKeptByArchitecture(road.view))
        return std::nullopt;
    QString whyNot = model.whyNotLate(road.view);
    if (whyNot.isEmpty() && !model.isOnTheWay(road.view, *event))
        whyNot = BendText::tooLate();
    return TravellingEvent{road.view, event->position, whyNot};
}

std::optional<TravellingEvent> travellingEvent(FlowModel &model, const FlowRoad &road)
{
    const FlowTraffic traffic = model.messages();
    const auto found = std::find_if(traffic.queues.begin(), traffic.queues.end(),
                                    [&road](const FlowQueue &queue) { return queue.road == road; });
    if (found == traffic.queues.end() || found->waiting.empty())
        return std::nullopt;
    return travellingEvent(model, FlowTraveller{road, found->waiting.front()});
}

} // namespace restaurant
