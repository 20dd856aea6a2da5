// What playback must be equal to: boards folded from nothing, one event and activity after the
// other, with nothing kept on the way.
#pragma once

#include "playback/player.h"
#include "playback/recording.h"

#include <map>
#include <string>
#include <vector>

namespace restaurant::test {

/// The documents of all six boards, as text; of the order details, those that are open, and all
/// (OrderDetails by number).
struct Picture
{
    std::map<ViewName, std::string> boards;
    std::map<OrderId, OrderDetails> details;
};

/// The pictures at some cursors, which are in the order of the story.
[[nodiscard]] std::vector<Picture> freshPictures(Recording &recording,
                                                 const std::vector<Cursor> &cursors);
/// What is different where the player stands, in words; empty: nothing.
[[nodiscard]] std::string difference(const Player &player, const Picture &expected);

} // namespace restaurant::test
