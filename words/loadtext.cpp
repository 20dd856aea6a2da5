#include "loadtext.h"

#include "experimenttext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace restaurant {

namespace {

class LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(Load)
};

} // namespace

QString loadFigureName(LoadFigure figure)
{
    switch (figure) {
    case LoadFigure::CommandsPerSecond:
        return LoadWords::tr("Commands a second");
    case LoadFigure::ReadsPerSecond:
        return LoadWords::tr("Reads a second");
    case LoadFigure::ReadP50:
        return LoadWords::tr("A read, 50 of 100");
    case LoadFigure::ReadP99:
        return LoadWords::tr("A read, 99 of 100");
    }
    return {};
}

QString loadFigureTip(LoadFigure figure)
{
    switch (figure) {
    case LoadFigure::CommandsPerSecond:
        return LoadWords::tr("By one writer, each durable before the next.");
    case LoadFigure::ReadsPerSecond:
        return LoadWords::tr("Of the kitchen's board, by all readers together.");
    case LoadFigure::ReadP50:
        return LoadWords::tr("So long or less took half of the reads.");
    case LoadFigure::ReadP99:
        return LoadWords::tr("So long or less took 99 of 100 reads.");
    }
    return {};
}

QString loadValueText(const LoadPoint &point, LoadFigure figure)
{
    const auto value = valueOf(point, figure);
    if (!value)
        return QStringLiteral("–");
    return valueText(
        isOfOneRead(figure) ? KeyFigure::LookMicroseconds : KeyFigure::CommandsPerSecond, *value);
}

QString loadNote(const MeasuredLoad &load)
{
    QString note =
        LoadWords::tr(
            "Measured here, on %1; %2 s for each point. One writer, each of whose commands "
            "is durable before the next; each reader reads the kitchen's board as it is "
            "stored, again and again, or under CRUD the joins that make it.")
            .arg(toQString(load.machine),
                 QLocale::c().toString(static_cast<double>(load.length.count()) / 1e3));
    if (load.points.size() < load.wanted)
        note += QLatin1Char(' ') + LoadWords::tr("Stopped after %1 of %2 points.")
                                       .arg(load.points.size())
                                       .arg(load.wanted);
    return note;
}

} // namespace restaurant
