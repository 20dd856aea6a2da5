#include "frontdoor.h"

#include "common/controls.h"
#include "evening/eveningsource.h"
#include "lesson/lessonlist.h"
#include "start/startpage.h"
#include "window/filecontroller.h"
#include "window/lessonactions.h"
#include "window/recentpictures.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

const auto shownKey = QStringLiteral("window/startPage");

} // namespace

FrontDoor::FrontDoor(const RecentFiles *recent, LessonActions *lessons, QMainWindow *window)
    : QObject(window)
    , m_recent(recent)
    , m_lessons(lessons)
    , m_window(window)
    , m_action(namedAction(window, "startPageAction", tr("&Start page"),
                           tr("What can be done here: the story, lessons, your own evening")))
{
    connect(m_action, &QAction::triggered, this, &FrontDoor::open);
    // To read them takes its time: not before the page is there.
    connect(this, &FrontDoor::painted, this, &FrontDoor::showLessons,
            Qt::QueuedConnection); // whoever waits for the page is told first
    window->installEventFilter(this);
}

bool FrontDoor::isWantedAtStart()
{
    return QSettings().value(shownKey, true).toBool();
}

void FrontDoor::make()
{
    m_page = new StartPage(m_window);
    m_page->setShownAtStart(isWantedAtStart());
    // The whole evening, three hours and five minutes, in as many seconds as it has minutes.
    connect(m_page, &StartPage::storyRequested, this, [this] {
        emit sceneChosen(scenarioPath(QStringLiteral("the-board")), Layout::Story, 60);
    });
    connect(m_page, &StartPage::tryRequested, this,
            [this] { emit sceneChosen(defaultScenarioPath(), Layout::Work, 10); });
    connect(m_page, &StartPage::compareRequested, this, &FrontDoor::compareRequested);
    connect(m_page, &StartPage::leadRequested, this, &FrontDoor::leadRequested);
    connect(m_page, &StartPage::joinRequested, this, &FrontDoor::joinRequested);
    connect(m_page, &StartPage::openRequested, this, &FrontDoor::openRequested);
    connect(m_page, &StartPage::recentChosen, this, &FrontDoor::fileChosen);
    connect(m_page, &StartPage::left, this, [this] {
        close();
        emit left();
    });
    connect(m_page, &StartPage::shownAtStartChosen, this,
            [](bool on) { QSettings().setValue(shownKey, on); });
}

void FrontDoor::open()
{
    if (!m_page)
        make();
    m_before = QApplication::focusWidget();
    showRecent();
    place();
    m_page->show();
    m_page->raise();
    emit opened();
}

void FrontDoor::close()
{
    if (!isOpen())
        return;
    m_page->hide();
    if (m_before)
        m_before->setFocus();
}

bool FrontDoor::isOpen() const
{
    return m_page && !m_page->isHidden();
}

void FrontDoor::showRecent()
{
    QList<RecentFile> files;
    const QStringList paths = m_recent->paths();
    for (const QString &path : paths)
        if (QFileInfo::exists(path))
            files += {path, RecentPictures::of(path)};
    m_page->setRecent(files);
}

void FrontDoor::showLessons()
{
    LessonListModel *model = m_lessons->lessons();
    auto *list = new LessonList(model);
    m_page->setLessons(list);
    countLessons();
    connect(list, &LessonList::chosen, this, &FrontDoor::fileChosen);
    connect(model, &LessonListModel::modelReset, this, &FrontDoor::countLessons);
    connect(model, &LessonListModel::dataChanged, this, &FrontDoor::countLessons);
}

void FrontDoor::countLessons()
{
    const std::vector<LessonRow> &rows = m_lessons->lessons()->rows();
    const auto done =
        std::count_if(rows.begin(), rows.end(), [](const LessonRow &row) { return row.isDone; });
    m_page->sayOfLessons(tr("%1 lessons, each with questions to a class or to yourself. Done: %2")
                             .arg(rows.size())
                             .arg(done));
}

void FrontDoor::takePicture(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!m_recent->paths().contains(path) || isOpen() || !m_window->isVisible())
        return;
    RecentPictures::take(m_window, path);
    RecentPictures::keepOnly(m_recent->paths());
}

/// Over everything but the menus.
void FrontDoor::place()
{
    const int top = m_window->menuBar()->geometry().bottom() + 1;
    m_page->setGeometry(0, top, m_window->width(), m_window->height() - top);
}

bool FrontDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isOpen())
        place();
    // Queued: when that frame has been painted.
    if (watched == m_window && event->type() == QEvent::UpdateRequest && isOpen() &&
        !std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &FrontDoor::painted, Qt::QueuedConnection);
    return false;
}

} // namespace restaurant

#include "moc_frontdoor.cpp"
