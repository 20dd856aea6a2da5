#include "teacherpage.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

QLabel *longLabel(const char *name)
{
    QLabel *label = plainLabel({}, name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

/// "12:30:00  Charlie is back. Watch the line at the counter."
QString textOf(const CueMark &cue)
{
    const QString begin = QStringLiteral("%1  %2").arg(clockOf(cue.at), scenarioText(cue.title));
    return cue.caption.empty() ? begin
                               : QStringLiteral("%1\n%2").arg(begin, scenarioText(cue.caption));
}

} // namespace

TeacherPage::TeacherPage(QWidget *window)
    : QWidget(window, Qt::Window)
    , m_clock(plainLabel({}, "teacherClock"))
    , m_now(longLabel("teacherNow"))
    , m_next(longLabel("teacherNext"))
    , m_notes(longLabel("teacherNotesText"))
{
    setObjectName(QStringLiteral("teacherNotes"));
    setWindowTitle(tr("Notes"));
    asKind(m_clock, WidgetKind::Title);
    auto *column = new QVBoxLayout(this);
    const auto add = [column](const QString &title, QLabel *text, int stretch) {
        QLabel *head = plainLabel(title);
        asKind(head, WidgetKind::Dim);
        column->addWidget(head);
        column->addWidget(text, stretch);
    };
    column->addWidget(m_clock);
    add(tr("Shown now"), m_now, 2);
    add(tr("Next"), m_next, 2);
    add(tr("Notes"), m_notes, 3);
}

void TeacherPage::begin(const EveningInfo &info)
{
    m_cues = plannedCues(info.scenario);
    m_cues.insert(m_cues.end(), info.decisions.begin(), info.decisions.end());
    std::stable_sort(m_cues.begin(), m_cues.end(),
                     [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    m_written.clear();
    m_cursor = {};
    refresh();
}

void TeacherPage::setCursor(const CursorState &cursor)
{
    const bool isSame = isSameSecond(cursor.now, m_cursor.now);
    m_cursor = cursor;
    if (!isSame && isVisible())
        refresh();
}

void TeacherPage::setNotes(const std::vector<StoryNote> &notes)
{
    m_written = notes;
    refresh();
}

void TeacherPage::refresh()
{
    const auto next = std::find_if(m_cues.begin(), m_cues.end(),
                                   [this](const CueMark &cue) { return cue.at > m_cursor.now; });
    m_clock->setText(clockOf(m_cursor.now));
    m_now->setText(next == m_cues.begin() ? tr("Nothing yet.") : textOf(*(next - 1)));
    m_next->setText(next == m_cues.end()
                        ? tr("Nothing more until the end.")
                        : tr("in %1: %2").arg(ageOf(m_cursor.now, next->at), textOf(*next)));
    m_notes->setText(notesText());
}

/// Those that are still to come first.
QString TeacherPage::notesText() const
{
    QStringList lines;
    for (const StoryNote &note : m_written)
        if (note.at >= m_cursor.now)
            lines += QStringLiteral("%1  %2").arg(clockOf(note.at), toQString(note.text));
    for (const StoryNote &note : m_written)
        if (note.at < m_cursor.now)
            lines += QStringLiteral("✓ %1  %2").arg(clockOf(note.at), toQString(note.text));
    return lines.isEmpty() ? tr("None were written; Timeline takes them.")
                           : lines.join(QLatin1Char('\n'));
}

void TeacherPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TeacherPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_teacherpage.cpp"
