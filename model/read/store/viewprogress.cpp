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
    return {view, stateFor(line.state), line.at, line.head, line.behind, line.left, line.why};
}

} // namespace restaurant
