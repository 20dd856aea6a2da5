#include "lessonproof.h"

#include "lesson/lessoncheck.h"
#include "lesson/lessonfolders.h"
#include "sqlite/longwork.h"
#include "words/plaintext.h"

#include <exception>
#include <utility>

namespace restaurant {

LessonProof::LessonProof(QStringList paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("lesson proof"));
    m_thread->start(QThread::LowestPriority);
}

LessonProof::~LessonProof()
{
    m_isOver = true;
    m_thread->wait();
}

QString LessonProof::problemOf(const QString &path)
{
    const auto lesson = readAnyLesson(path);
    if (!lesson)
        return toQString(lesson.error().text());
    const LessonFindings findings = checkLesson(*lesson, path);
    std::vector<std::optional<Instant>> stops;
    for (const StopFindings &stop : findings.stops)
        stops.push_back(stop.at ? std::optional(stop.at->at) : std::nullopt);
    QMetaObject::invokeMethod(
        this, [this, path, stops] { emit timed(path, stops); }, Qt::QueuedConnection);
    QStringList lines;
    for (const std::string &complaint : findings.complaints())
        lines += toQString(complaint);
    return lines.join(QLatin1Char('\n'));
}

void LessonProof::work()
{
    const LongWork work({[this] { return m_isOver.load(); }, {}});
    for (const QString &path : std::as_const(m_paths)) {
        QString problem;
        try {
            problem = problemOf(path);
        } catch (const std::exception &error) {
            problem = QString::fromUtf8(error.what());
        }
        if (m_isOver)
            return;
        QMetaObject::invokeMethod(
            this, [this, path, problem] { emit found(path, problem); }, Qt::QueuedConnection);
    }
}

} // namespace restaurant

#include "moc_lessonproof.cpp"
