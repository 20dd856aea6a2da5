#include "load.h"

namespace restaurant {

std::optional<double> valueOf(const LoadPoint &point, LoadFigure figure)
{
    if (isOfOneRead(figure) && point.reads == 0)
        return std::nullopt;
    switch (figure) {
    case LoadFigure::CommandsPerSecond:
        return point.commandsPerSecond;
    case LoadFigure::ReadsPerSecond:
        return point.readsPerSecond;
    case LoadFigure::ReadP50:
        return point.readP50;
    case LoadFigure::ReadP99:
        return point.readP99;
    }
    return std::nullopt;
}

} // namespace restaurant
