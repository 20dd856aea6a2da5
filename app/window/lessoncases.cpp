#include "lessoncases.h"

#include "lesson/lessonfolders.h"
#include "scenario/scenariofile.h"
#include "words/plaintext.h"

#include <QSaveFile>

namespace restaurant {

namespace {

bool write(const QString &path, const std::string &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
}

} // namespace

QString LessonCases::prepare(const Lesson &lesson, const QString &path)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_count = lesson.cases.size();
    for (std::size_t place = 0; place < m_count; ++place) {
        const LessonCase &one = lesson.cases[place];
        const auto scenario = scenarioOf(one, path);
        if (!scenario)
            return tr("Case “%1”: %2").arg(toQString(one.name), toQString(scenario.error()));
        if (!write(pathOf(place), scenarioText(*scenario)))
            return tr("%1 cannot be written").arg(pathOf(place));
    }
    return {};
}

QString LessonCases::pathOf(std::size_t place) const
{
    return m_folder->filePath(QStringLiteral("case-%1.scenario.json").arg(place + 1));
}

EveningSource LessonCases::source(std::size_t place) const
{
    return {EveningSource::Kind::Scenario, pathOf(place)};
}

std::optional<std::size_t> LessonCases::placeOf(const EveningSource &source) const
{
    for (std::size_t place = 0; place < m_count; ++place)
        if (source.path == pathOf(place))
            return place;
    return std::nullopt;
}

} // namespace restaurant
