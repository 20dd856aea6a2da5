// What a delivery line delivers: events, or the story with the activities in it. Each has a dense
// order of its own, and a place in it from 1.
#pragma once

#include "domain/story.h"

#include <memory>
#include <vector>

namespace restaurant {

/// Items of one commit, in order. Shared by all who receive them, changed by nobody.
template <typename Item> using Batch = std::shared_ptr<const std::vector<Item>>;
using EventBatch = Batch<RecordedEvent>;
using StoryBatch = Batch<Happening>;

} // namespace restaurant
