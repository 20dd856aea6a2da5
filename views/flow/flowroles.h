// What the tables of the data's road answer besides their texts.
#pragma once

#include <Qt>

namespace restaurant {

enum FlowRole {
    FlowDimmedRole = Qt::UserRole ///< bool: a trail is lit, and this is not on it.
};

} // namespace restaurant
