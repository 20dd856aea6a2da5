#include "pictureactions.h"

#include "common/controls.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QStatusBar>

#include <array>
#include <utility>

namespace restaurant {

namespace {

constexpr int toldMilliseconds = 8000;
constexpr std::array filmSizes{QSize(1280, 720), QSize(1920, 1080)};

/// As the command line takes it.
QString wordOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

} // namespace

PictureActions::PictureActions(const Prompts &prompts, WhereToSave where, QMainWindow *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_where(std::move(where))
    , m_window(window)
    , m_run(new PictureRun(this))
    , m_actions{make("sheetAction", tr("Save a &contact sheet…"),
                     tr("The moments that were noted, four on a page, as a PDF"),
                     &PictureActions::saveSheet),
                make("momentsAction", tr("Save pictures of &moments…"),
                     tr("A numbered picture of each moment that was noted, with its caption"),
                     &PictureActions::saveMoments),
                make("filmAction", tr("Save a &film…"),
                     tr("The whole evening with its captions, by ffmpeg where it is installed"),
                     &PictureActions::saveFilm)}
{
    window->menuBar()->findChild<QMenu *>(QStringLiteral("timelineMenu"))->addActions(m_actions);
    connect(m_run, &PictureRun::moved, this, [this](int percent) {
        if (m_progress) {
            m_progress->setMaximum(100);
            m_progress->setValue(percent);
        }
    });
    connect(m_run, &PictureRun::made, this, &PictureActions::tellMade);
    connect(m_run, &PictureRun::failed, this, [this](const QString &why) {
        endProgress();
        m_prompts.tell(m_window, tr("It was not saved"), why);
    });
}

QAction *PictureActions::make(const char *name, const QString &text, const QString &tip,
                              void (PictureActions::*act)())
{
    QAction *action = namedAction(this, name, text, tip);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PictureActions::serve(const EveningInfo &info)
{
    m_file = info.file;
    for (QAction *action : m_actions)
        action->setEnabled(!m_run->isRunning());
}

void PictureActions::saveSheet()
{
    const QString path =
        m_where(tr("Save a contact sheet"), tr("Pages (*.pdf)"), QStringLiteral("moments.pdf"));
    if (!path.isEmpty())
        begin(tr("The contact sheet is being drawn…"), {QStringLiteral("--sheet"), path});
}

void PictureActions::saveMoments()
{
    const auto size = chosenSize();
    const QString folder =
        size ? m_prompts.openFolder(m_window, tr("A folder for the pictures"), {}) : QString();
    if (!folder.isEmpty())
        begin(tr("The pictures are being drawn…"),
              {QStringLiteral("--folder"), folder, QStringLiteral("--size"), wordOf(*size)});
}

void PictureActions::saveFilm()
{
    const auto size = chosenSize();
    const QString path = size ? m_where(tr("Save a film"), tr("Films (*.mp4 *.mkv *.webm *.mov)"),
                                        QStringLiteral("evening.mp4"))
                              : QString();
    if (!path.isEmpty())
        begin(tr("The film is being made…"),
              {QStringLiteral("--film"), path, QStringLiteral("--size"), wordOf(*size)});
}

std::optional<QSize> PictureActions::chosenSize() const
{
    QStringList buttons;
    for (const QSize size : filmSizes)
        buttons += tr("%1 × %2").arg(size.width()).arg(size.height());
    const int chosen = m_prompts.choose(m_window, tr("How large is it to be?"), buttons);
    return chosen < 0 ? std::nullopt
                      : std::optional(filmSizes.at(static_cast<std::size_t>(chosen)));
}

/// Beside the window, which can be used meanwhile.
void PictureActions::begin(const QString &what, const QStringList &wish)
{
    for (QAction *action : m_actions)
        action->setEnabled(false);
    m_progress = new QProgressDialog(what, tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(QStringLiteral("picturesProgress"));
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setModal(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_run->stop();
        endProgress();
    });
    m_progress->show();
    m_run->start(QStringList{m_file} + wish);
}

void PictureActions::endProgress()
{
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
    for (QAction *action : m_actions)
        action->setEnabled(true);
}

/// One file is told in passing; what is more, or something else, is to be read.
void PictureActions::tellMade(const QStringList &what)
{
    endProgress();
    if (what.size() == 1 && QFileInfo::exists(what.first()))
        m_window->statusBar()->showMessage(tr("Saved as %1").arg(what.first()), toldMilliseconds);
    else
        m_prompts.tell(m_window, tr("Saved"), what.join(QLatin1Char('\n')));
}

} // namespace restaurant

#include "moc_pictureactions.cpp"
