// How far a view has come with the log: what each pane says in its header.
#pragma once

#include "domain/command.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <string>

namespace restaurant {

enum class ViewState { Following, Rebuilding, Stopped };

struct ViewProgress
{
    ViewName view{};
    ViewState state = ViewState::Following;
    Position at{};     ///< The last event the view knows of; of a stopped view, before the bad one.
    Position head{};   ///< The last event of the log.
    Duration behind{}; ///< How long the oldest event still to come has been waiting; measured.
    Duration left{};   ///< Rebuilding: how long it will still take; an estimate.
    std::string why;   ///< Stopped: what was wrong with the event at `at` + 1.
    bool operator==(const ViewProgress &) const = default;
};

} // namespace restaurant
