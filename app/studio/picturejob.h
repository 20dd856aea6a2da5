#pragma once

#include "domain/time.h"
#include "presenter/showplan.h"

#include <QSize>
#include <QString>

#include <functional>
#include <stdexcept>
#include <vector>

namespace restaurant {

/// What is to be made of a recording. Empty names: not that.
struct PictureWish
{
    QString recording;
    QString sheet;  ///< A contact sheet, "NAME.pdf".
    QString folder; ///< Pictures of moments, numbered.
    QString film;   ///< "NAME.mp4".
    QSize size{1280, 720};
    std::vector<Instant> at;  ///< Of sheet and pictures; empty: at its notes, or else its captions.
    double speed = showSpeed; ///< Of the film.
    int framesPerSecond = 25;
};

/// A wish that nothing can fulfil, in words that name what it is about.
struct WrongWish : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Makes it, and tells what was made, a line at a time; of the film, too, how far it has come:
/// "12 %". Throws WrongWish or another std::runtime_error, and then leaves nothing half made. In
/// the theme that is applied.
void makePictures(const PictureWish &wish, const std::function<void(const QString &)> &tell);

} // namespace restaurant
