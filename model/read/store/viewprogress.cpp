#include "viewprogress.h"

namespace restaurant {
namespace {

ViewState stateFor(LineProgress::State state)
{
    switch (state) {
    case LineProgress::State::Following:
    case LineProgress::State::Paused:
        return ViewState::Following;
    case LineProgress::State::CatchingUp:
        return ViewState::Rebuilding;
    case LineProgress::State::Stopped:
        return ViewState::Stopped;
    }
    return ViewState::Stopped;
}

} // namespace

ViewProgress viewProgress(ViewName view, const LineProgress &line)
{
    ViewProgress told;
    told.view = view;
    told.state = stateFor(line.state);
    told.at = line.at;
    told.head = line.head;
    told.working = line.behind;
    told.left = line.left;
    told.why = line.why;
    return told;
}

} // namespace restaurant
