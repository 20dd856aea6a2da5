#include "lessonpages.h"

#include "lesson/lessonfolders.h"
#include "words/misconceptiontext.h"
#include "words/toldtext.h"

#include <QCoreApplication>

#include <variant>
#include <vector>

namespace restaurant {

namespace {

/// Writes a page. What a lesson says is text: whatever it looks like, it is no mark-up.
class LessonPage final
{
    Q_DECLARE_TR_FUNCTIONS(LessonPage)

public:
    explicit LessonPage(const Lesson &lesson)
        : m_name(lessonText(lesson.name))
    {
        m_html = QStringLiteral("<h2>%1</h2>").arg(m_name.toHtmlEscaped());
        say(tr("Level %1. Minutes: %2.").arg(lesson.level).arg(lesson.minutes));
        say(lessonText(lesson.shows));
        head(tr("Aim"));
        say(lessonText(lesson.teacher.aim));
        head(tr("What it asks"));
        for (const LessonStop &stop : lesson.stops)
            ask(stop);
        list(tr("To be talked about"), lesson.teacher.questions);
        list(tr("What goes wrong in class"), lesson.teacher.goesWrong);
        list(tr("Sources"), lesson.teacher.sources);
    }
    [[nodiscard]] GuidePage page() const { return {m_name, m_html, Qt::RichText}; }

private:
    void head(const QString &title)
    {
        m_html += QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped());
    }
    void say(const QString &text)
    {
        m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
    void point(const QString &text)
    {
        m_html += QStringLiteral("<li>%1</li>").arg(text.toHtmlEscaped());
    }
    void list(const QString &title, const std::vector<std::string> &lines)
    {
        if (lines.empty())
            return;
        head(title);
        m_html += QStringLiteral("<ul>");
        for (const std::string &line : lines)
            point(lessonText(line));
        m_html += QStringLiteral("</ul>");
    }
    void ask(const LessonStop &stop)
    {
        if (const auto *guess = std::get_if<DrawnGuess>(&stop.asks))
            say(tr("%1 (to be drawn on a chart)").arg(lessonText(guess->ask)));
        if (const auto *question = std::get_if<LessonQuestion>(&stop.asks)) {
            say(lessonText(question->ask));
            choices(*question);
        }
    }
    void choices(const LessonQuestion &question)
    {
        m_html += QStringLiteral("<ol type=\"A\">");
        for (const LessonChoice &choice : question.choices) {
            const QString text = lessonText(choice.text);
            point(choice.misconception
                      ? tr("%1 (who chooses it may believe: %2)")
                            .arg(text, MisconceptionText::belief(*choice.misconception))
                      : tr("%1 (right)").arg(text));
        }
        m_html += QStringLiteral("</ol>");
    }

    QString m_name;
    QString m_html;
};

} // namespace

GuidePage pageOf(const Lesson &lesson)
{
    return LessonPage(lesson).page();
}

QList<GuidePage> lessonPages()
{
    QList<GuidePage> pages;
    for (const LessonFile &file : allLessons(teachersFolder()))
        if (const auto lesson = readAnyLesson(file.path))
            pages += pageOf(*lesson);
    return pages;
}

QString lessonTitle(const QString &name)
{
    const auto lesson = readAnyLesson(lessonPath(name, teachersFolder()));
    return lesson ? lessonText(lesson->name) : name;
}

} // namespace restaurant
