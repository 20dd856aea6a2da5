// The examples of textbooks, with what the books say of them.
#pragma once

#include "simulation/queueing/run.h"
#include "simulation/queueing/theory.h"

#include <string>
#include <vector>

namespace restaurant {

/// One number of an example: a measure, and a place if it is a list.
struct Printed
{
    std::string what; ///< "wait", "timeOfClass 1": as in Measures.
    double value = 0;
    double precision = 0; ///< Half a unit of the last digit in print.
};

struct Example
{
    std::string name;
    TextbookQueue queue;
    std::vector<Printed> printed;
};

/// Those whose books count in years have them here in hours, and times in minutes.
[[nodiscard]] std::vector<Example> examples();

} // namespace restaurant
