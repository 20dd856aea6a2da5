#include "lesson.h"

#include "scenario/liveform.h"

#include <algorithm>

namespace restaurant {

std::string textOf(const PointedAt &points)
{
    const std::string pane(wordOf(points.pane));
    return points.kind.empty() ? pane : pane + '/' + points.kind + ' ' + points.key;
}

std::optional<ViewName> viewOf(CuePane pane)
{
    switch (pane) {
    case CuePane::Kitchen:
        return ViewName::Kitchen;
    case CuePane::Waiter:
        return ViewName::Waiter;
    case CuePane::Status:
        return ViewName::Status;
    case CuePane::Details:
        return ViewName::Details;
    case CuePane::Floor:
        return ViewName::Floor;
    default:
        return std::nullopt;
    }
}

std::vector<Misconception> misconceptionsOf(const Lesson &lesson)
{
    std::vector<Misconception> all;
    for (const LessonStop &stop : lesson.stops)
        if (const auto *question = std::get_if<LessonQuestion>(&stop.asks))
            for (const LessonChoice &choice : question->choices)
                if (choice.misconception &&
                    std::find(all.begin(), all.end(), *choice.misconception) == all.end())
                    all.push_back(*choice.misconception);
    return all;
}

} // namespace restaurant
