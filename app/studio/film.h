#pragma once

#include "presenter/showplan.h"
#include "studio/filmfile.h"

#include <functional>
#include <vector>

namespace restaurant {

class Studio;

struct FilmPlan
{
    std::vector<ShowStop> stops;
    double speed = showSpeed; ///< Restaurant seconds per second.
    FilmFormat format;
};

/// The evening from its beginning to its end, as the show plays it: it stands still at each stop
/// until its caption can have been read, and goes over long quiet. `moved` is told which part of
/// the evening is over, 0 to 1, after each frame.
void shootFilm(Studio &studio, const FilmPlan &plan, FilmFile &file,
               const std::function<void(double)> &moved);

} // namespace restaurant
