#include "lessoncases.h"

#include "common/picturefile.h"
#include "lesson/lessonfolders.h"
#include "scenario/scenariofile.h"
#include "words/plaintext.h"

namespace restaurant {

QString LessonCases::prepare(const Lesson &lesson, const QString &path)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_count = lesson.cases.size();
    for (std::size_t place = 0; place < m_count; ++place) {
        const LessonCase &one = lesson.cases[place];
        const auto scenario = scenarioOf(one, path);
        if (!scenario)
            return tr("Case “%1”: %2").arg(toQString(one.name), toQString(scenario.error()));
        const QByteArray text = QByteArray::fromStdString(scenarioText(*scenario));
        if (QString trouble = writeFile(pathOf(place), text); !trouble.isEmpty())
            return trouble;
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
