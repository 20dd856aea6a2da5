// How the engine's resume point stands in the store, beside the process manager's checkpoint.
#pragma once

#include "simulation/engine/engine.h"
#include "write/statefields.h"
#include "json/fields.h"

namespace restaurant {

template <>
inline constexpr auto fieldsOf<ResumePoint> =
    std::tuple{field("now", &ResumePoint::now), field("lastOrder", &ResumePoint::lastOrder),
               field("lastParty", &ResumePoint::lastParty), field("open", &ResumePoint::open)};

} // namespace restaurant
