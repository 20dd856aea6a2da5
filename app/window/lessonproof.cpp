#include "lessonproof.h"

#include "lesson/lessoncheck.h"
#include "lesson/lessonfolders.h"
#include "sqlite/longwork.h"
#include "words/plaintext.h"

#include <exception>
#include <utility>

namespace restaurant {

namespace {

QString problemOf(const QString &path)
{
    const auto lesson = readAnyLesson(path);
    if (!lesson)
        return toQString(lesson.error().text());
    QStringList lines;
    for (const std::string &complaint : checkLesson(*lesson, path).complaints())
        lines += toQString(complaint);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

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
