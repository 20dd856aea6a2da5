#pragma once

#include "domain/time.h"
#include "theme/themes.h"

#include <QSize>
#include <QString>

#include <optional>

namespace restaurant {

/// What the command line may ask of the window.
struct WindowOptions
{
    std::optional<Appearance> appearance; ///< Else as last time.
    std::optional<QSize> size;            ///< Else as last time; given, the layout is as at first.
    QString pane;                         ///< Only this pane: "kitchen", "log" ... Empty: all.
    std::optional<Instant> at;            ///< Shown paused; a scenario is run to it.
    std::optional<double> speed;          ///< 0: as fast as it goes.
    bool paused = false;                  ///< A scenario, too, waits to be started.
};

} // namespace restaurant
