#include "viewprogress.h"

namespace restaurant {
namespace {

ViewState stateFor(LineProgress::State state)
{
    switch (state) {
    case LineProgress::State::Following:
        return ViewState::Following;
    case LineProgress::State::CatchingUp:
        return ViewState::Rebuilding;
    case LineProgress::State::Paused:
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
    told.byHand = line.state == LineProgress::State::Paused;
    told.why = told.byHand ? "by hand; what happens waits until it goes on" : line.why;
    return told;
}

} // namespace restaurant
