#include "lessonactions.h"

#include "lesson/lessonchooser.h"
#include "lesson/lessonfolders.h"
#include "window/lessonproof.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace restaurant {

namespace {

const auto doneKey = QStringLiteral("lessons/done");

QStringList lessonsDone()
{
    return QSettings().value(doneKey).toStringList();
}

LessonRow rowOf(const LessonFile &file, const QStringList &done)
{
    LessonRow row;
    row.path = file.path;
    row.isDone = done.contains(file.name());
    const auto lesson = readAnyLesson(file.path);
    if (!lesson) {
        row.name = file.name();
        row.state = LessonState::Unreadable;
        row.problem = toQString(lesson.error().text());
        return row;
    }
    row.name = lessonText(lesson->name);
    row.level = lesson->level;
    row.minutes = lesson->minutes;
    row.shows = lessonText(lesson->shows);
    return row;
}

} // namespace

LessonActions::LessonActions(const Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_menu(new QMenu(tr("&Lessons"), window))
{
    m_menu->setObjectName(QStringLiteral("lessonsMenu"));
    QAction *take =
        make("takeLessonAction", tr("&Take a lesson…"), tr("Choose from all lessons there are"));
    take->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(take, &QAction::triggered, this, &LessonActions::choose);
    QAction *open = make("openLessonAction", tr("&Open lesson…"), tr("Take a lesson from a file"));
    connect(open, &QAction::triggered, this, &LessonActions::openFile);
    QAction *folder = make("lessonFolderAction", tr("&Folder of lessons…"),
                           tr("Where lessons of your own are looked for first"));
    connect(folder, &QAction::triggered, this, &LessonActions::chooseFolder);
    m_menu->addActions({take, open, folder});
    m_menu->addSeparator();
    // To read them takes its time: not before somebody wants to see them.
    connect(m_menu, &QMenu::aboutToShow, this, &LessonActions::fill);
}

LessonActions::~LessonActions() = default;

QAction *LessonActions::make(const char *name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(tip);
    return action;
}

void LessonActions::read()
{
    const QStringList done = lessonsDone();
    std::vector<LessonRow> rows;
    for (const LessonFile &file : allLessons(teachersFolder()))
        rows.push_back(rowOf(file, done));
    m_lessons.setRows(std::move(rows));
}

LessonListModel *LessonActions::lessons()
{
    if (m_lessons.rowCount() == 0)
        read();
    return &m_lessons;
}

/// Anew where another folder was chosen meanwhile.
void LessonActions::fill()
{
    if (!m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).isEmpty())
        return;
    (void)lessons();
    fillLevel(1, tr("Level &1: the restaurant"));
    fillLevel(2, tr("Level &2: views, and who reads them"));
    fillLevel(3, tr("Level &3: architectures and services"));
}

void LessonActions::fillLevel(int level, const QString &title)
{
    QMenu *menu = m_menu->addMenu(title);
    for (const LessonRow &row : m_lessons.rows()) {
        if (row.level != level)
            continue;
        QAction *action = make("lessonAction", buttonText(row.name.toStdString()), row.shows);
        action->setParent(menu); // which may be filled anew
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, path = row.path] { emit chosen(path); });
    }
}

void LessonActions::choose()
{
    read(); // files may have come meanwhile
    if (!m_chooser) {
        m_chooser = new LessonChooser(&m_lessons, m_window);
        m_chooser->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_chooser, &LessonChooser::chosen, this, &LessonActions::chosen);
        connect(m_chooser, &QDialog::finished, this, [this] { m_proof.reset(); });
    }
    m_chooser->open();
    check();
}

void LessonActions::check()
{
    QStringList paths;
    for (const LessonRow &row : m_lessons.rows())
        if (row.state != LessonState::Unreadable)
            paths += row.path;
    m_proof = std::make_unique<LessonProof>(paths);
    connect(m_proof.get(), &LessonProof::found, &m_lessons, &LessonListModel::tellChecked);
}

void LessonActions::openFile()
{
    const QString path =
        m_prompts.openFile(m_window, tr("Open lesson"), tr("Lessons (*.lesson.json)"));
    if (!path.isEmpty())
        emit chosen(path);
}

void LessonActions::chooseFolder()
{
    const QString present = teachersFolder();
    if (!present.isEmpty()) {
        const int answer = m_prompts.choose(
            m_window,
            tr("Lessons are looked for in “%1” first. One of the name of another stands in for it.")
                .arg(present),
            {tr("&Choose another…"), tr("&Look there no longer")});
        if (answer == 1)
            setFolder({});
        if (answer != 0)
            return;
    }
    const QString path = m_prompts.openFolder(m_window, tr("Folder of lessons"), present);
    if (!path.isEmpty())
        setFolder(path);
}

void LessonActions::setFolder(const QString &path)
{
    setTeachersFolder(path);
    read();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
}

void LessonActions::noteDone(const QString &path)
{
    QStringList done = lessonsDone();
    const QString name = LessonFile{LessonFolderKind::Own, path}.name();
    if (!done.contains(name))
        QSettings().setValue(doneKey, done << name);
    m_lessons.tellDone(path);
}

} // namespace restaurant

#include "moc_lessonactions.cpp"
