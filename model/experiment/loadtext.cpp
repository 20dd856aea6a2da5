#include "loadtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace restaurant {

namespace {

QJsonObject jsonOf(const LoadPoint &point)
{
    return {{QStringLiteral("architecture"), QString::fromUtf8(toWord(point.kind))},
            {QStringLiteral("readers"), point.readers},
            {QStringLiteral("commandsPerSecond"), point.commandsPerSecond},
            {QStringLiteral("readsPerSecond"), point.readsPerSecond},
            {QStringLiteral("readP50"), point.readP50},
            {QStringLiteral("readP99"), point.readP99},
            {QStringLiteral("reads"), static_cast<qint64>(point.reads)}};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

} // namespace

QByteArray jsonOf(const MeasuredLoad &load)
{
    QJsonArray points;
    for (const LoadPoint &point : load.points)
        points.append(jsonOf(point));
    const QJsonObject object{
        {QStringLiteral("machine"), QString::fromUtf8(load.machine)},
        {QStringLiteral("milliseconds"), static_cast<qint64>(load.length.count())},
        {QStringLiteral("points"), points}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray csvOf(const MeasuredLoad &load)
{
    QByteArray lines = "architecture,readers,commands_per_second,reads_per_second,read_p50_us,"
                       "read_p99_us,reads\n";
    for (const LoadPoint &point : load.points)
        lines += QByteArray::fromStdString(std::string(toWord(point.kind))) + ',' +
                 QByteArray::number(point.readers) + ',' + number(point.commandsPerSecond) + ',' +
                 number(point.readsPerSecond) + ',' + number(point.readP50) + ',' +
                 number(point.readP99) + ',' +
                 QByteArray::number(static_cast<qulonglong>(point.reads)) + '\n';
    return lines;
}

} // namespace restaurant
