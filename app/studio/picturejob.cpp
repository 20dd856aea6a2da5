#include "picturejob.h"

#include "common/picturefile.h"
#include "story/storywidget.h"
#include "studio/contactsheet.h"
#include "studio/film.h"
#include "studio/studio.h"
#include "words/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace restaurant {

namespace {

class PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

using Tell = std::function<void(const QString &)>;

/// Whatever is wrong with a wish is said before the long work begins.
void check(const PictureWish &wish)
{
    const auto refuse = [](const QString &why) { throw WrongWish(why.toStdString()); };
    if (!wish.sheet.isEmpty() && !wish.sheet.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        refuse(PictureText::tr("%1: a contact sheet is saved as .pdf").arg(wish.sheet));
    if (wish.film.isEmpty())
        return;
    if (const QString why = whyNoFilm(wish.film); !why.isEmpty())
        refuse(why);
    if (const QDir there = QFileInfo(wish.film).absoluteDir(); !there.exists())
        refuse(PictureText::tr("%1: there is no folder %2").arg(wish.film, there.path()));
}

/// The moments that are wanted; what is said of them is known where a note or caption stands there.
std::vector<ShowStop> moments(const PictureWish &wish, Studio &studio,
                              const std::vector<ShowStop> &stops)
{
    if (wish.at.empty())
        return chosenStops(stops);
    std::vector<ShowStop> chosen;
    for (const Instant at : wish.at) {
        if (at < studio.starts() || at > studio.end())
            throw WrongWish(PictureText::tr("--at: %1 lies outside the evening, which goes from %2 "
                                            "to %3")
                                .arg(clockOf(at), clockOf(studio.starts()), clockOf(studio.end()))
                                .toStdString());
        const auto there = std::find_if(stops.begin(), stops.end(), [at](const ShowStop &stop) {
            return isSameSecond(stop.at, at);
        });
        chosen.push_back({at, there == stops.end() ? QString() : there->caption, false});
    }
    return chosen;
}

/// Of what nobody has said anything, what has happened last is told.
void addCaptions(std::vector<ShowStop> &chosen, Studio &studio)
{
    studio.resizePicture(ContactSheet::pictureSize());
    for (ShowStop &moment : chosen) {
        if (!moment.caption.isEmpty())
            continue;
        studio.goTo(moment.at);
        moment.caption = studio.happened();
    }
}

void makeSheet(const PictureWish &wish, Studio &studio, const std::vector<ShowStop> &chosen,
               const Tell &tell)
{
    studio.resizePicture(ContactSheet::pictureSize());
    ContactSheet sheet(studio.name(), static_cast<int>(chosen.size()));
    for (const ShowStop &moment : chosen) {
        studio.goTo(moment.at);
        const CursorState &cursor = studio.cursor();
        sheet.add(studio.picture(),
                  {PictureText::tr("%1 · event %2 of %3")
                       .arg(clockOf(cursor.now), grouped(number(cursor.mark.event)),
                            grouped(number(cursor.endEvent))),
                   moment.caption});
    }
    if (const QString trouble = writeFile(wish.sheet, sheet.pdf()); !trouble.isEmpty())
        throw std::runtime_error(trouble.toStdString());
    tell(wish.sheet);
}

/// "lunch-01-121530.png"
QString fileOf(const PictureWish &wish, const ShowStop &moment, int number)
{
    QString clock = clockOf(moment.at);
    return QStringLiteral("%1/%2-%3-%4.png")
        .arg(wish.folder, QFileInfo(wish.recording).completeBaseName())
        .arg(number, 2, 10, QLatin1Char('0'))
        .arg(clock.remove(QLatin1Char(':')));
}

void makeFolder(const PictureWish &wish, Studio &studio, const std::vector<ShowStop> &chosen,
                const Tell &tell)
{
    if (!QDir().mkpath(wish.folder))
        throw std::runtime_error(
            PictureText::tr("%1: the folder cannot be made").arg(wish.folder).toStdString());
    QStringList captions;
    for (const ShowStop &moment : chosen)
        captions += moment.caption;
    studio.resize(wish.size, captions);
    int count = 0;
    for (const ShowStop &moment : chosen) {
        studio.goTo(moment.at);
        studio.say(moment.caption);
        const QString file = fileOf(wish, moment, ++count);
        if (!studio.frame().save(file, "PNG"))
            throw std::runtime_error(
                PictureText::tr("%1 cannot be written").arg(file).toStdString());
        tell(file);
    }
}

void makeFilm(const PictureWish &wish, Studio &studio, const std::vector<ShowStop> &stops,
              const Tell &tell)
{
    const FilmPlan plan{stops, wish.speed, {wish.size, wish.framesPerSecond}};
    const auto file = filmFile(wish.film, plan.format);
    int told = -1;
    shootFilm(studio, plan, *file, [&](double share) {
        const int percent = static_cast<int>(100 * share);
        if (std::exchange(told, percent) != percent)
            tell(QStringLiteral("%1 %").arg(percent));
    });
    tell(file->made());
}

} // namespace

void makePictures(const PictureWish &wish, const Tell &tell)
{
    check(wish);
    Studio studio(wish.recording);
    const std::vector<ShowStop> stops =
        showStops(studio.recording().notes(), studio.recording().cues());
    const bool needsMoments = !wish.sheet.isEmpty() || !wish.folder.isEmpty();
    std::vector<ShowStop> chosen =
        needsMoments ? moments(wish, studio, stops) : std::vector<ShowStop>();
    if (needsMoments && chosen.empty())
        throw WrongWish(PictureText::tr("%1: nobody has noted anything, and no caption stands "
                                        "anywhere; moments are named by --at")
                            .arg(wish.recording)
                            .toStdString());
    addCaptions(chosen, studio);
    if (!wish.sheet.isEmpty())
        makeSheet(wish, studio, chosen, tell);
    if (!wish.folder.isEmpty())
        makeFolder(wish, studio, chosen, tell);
    if (!wish.film.isEmpty())
        makeFilm(wish, studio, stops, tell);
}

} // namespace restaurant
