#pragma once

#include <QString>

namespace restaurant {

class FlowModel;

/// One plain sentence or two on what happened last and why; when too much happens for that, what
/// the last minute brought.
[[nodiscard]] QString captionOf(const FlowModel &model);

} // namespace restaurant
