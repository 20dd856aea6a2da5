#pragma once

#include "framemeter.h"

namespace restaurant::bench {

/// What a frame of the real window costs while so many phones are in, the story in front: `program`
/// is this one, which is the phones as well.
void phonesInWindow(FrameMeter &meter, const char *program, int phones, double seconds);

} // namespace restaurant::bench
