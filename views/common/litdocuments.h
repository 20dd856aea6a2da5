#pragma once

#include "read/trail.h"

#include <set>

namespace restaurant {

/// What a trail that is shown runs through: these documents are lit, all others step back.
using LitDocuments = std::set<DocumentName>;

} // namespace restaurant
