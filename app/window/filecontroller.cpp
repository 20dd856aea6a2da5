#include "filecontroller.h"

#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// As a title shows it: "[*]" stands for the mark there.
QString titleText(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace

FileController::FileController(const Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_back(new QAction(tr("&Back to what this branched from"), this))
{
    m_back->setObjectName(QStringLiteral("backAction"));
    m_back->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    offerBack();
    connect(m_back, &QAction::triggered, this, [this] {
        if (mayForgetPresent([this] { goBack(); }))
            goBack();
    });
}

EveningSource FileController::prepare(EveningSource source, Opening why)
{
    m_why = why;
    m_opening = {};
    m_opening.branchOf = std::exchange(m_words, {});
    m_opening.unsaved = std::move(m_folder);
    if (source.kind == EveningSource::Kind::Scenario) {
        m_opening.begun = source;
        m_opening.unsaved = std::make_unique<UnsavedFolder>();
    }
    if (why == Opening::SavedAs) {
        m_opening.begun = m_present.begun;
        m_opening.branchOf = m_present.branchOf;
    }
    if (m_opening.unsaved)
        source.folder = m_opening.unsaved->path();
    m_opening.source = source;
    return source;
}

void FileController::giveUpOpening()
{
    if (m_opening.unsaved)
        m_opening.unsaved->leave(); // what was left behind may still be opened another day
    m_opening = {};
    m_goOn.reset();
}

void FileController::takeOver()
{
    const EveningSource source = m_opening.source;
    if (m_why == Opening::Branch)
        m_origins.push_back(std::move(m_present));
    if (m_why == Opening::Origin) {
        m_opening = std::move(m_origins.back());
        m_origins.pop_back();
    }
    if (m_why == Opening::Another)
        m_origins.clear();
    m_present = std::exchange(m_opening, {});
    m_present.source = source;
    offerBack();
}

void FileController::follow(const EveningInfo &info)
{
    m_present.name = scenarioText(info.scenario.name);
    m_present.file = info.file;
    m_present.readOnly = info.readOnly;
    retitle();
}

std::optional<GoOn> FileController::takeGoOn()
{
    return std::exchange(m_goOn, std::nullopt);
}

void FileController::retitle()
{
    const QString name = titleText(m_present.name);
    const QString file =
        titleText(isOfClass() ? m_present.source.path : QFileInfo(m_present.file).fileName());
    if (m_isDiscreet)
        m_window->setWindowTitle(tr("CQRS Restaurant[*]"));
    else if (m_present.unsaved)
        m_window->setWindowTitle(tr("%1, not saved[*] — CQRS Restaurant").arg(name));
    else if (m_present.readOnly)
        m_window->setWindowTitle(tr("%1, read only[*] — %2 — CQRS Restaurant").arg(file, name));
    else
        m_window->setWindowTitle(tr("%1[*] — %2 — CQRS Restaurant").arg(file, name));
    m_window->setWindowModified(isUnsaved(m_present));
}

void FileController::setDiscreet(bool on)
{
    m_isDiscreet = on;
    retitle();
}

bool FileController::isUnsaved(const Held &held)
{
    return held.unsaved && held.unsaved->isChanged();
}

bool FileController::isUnsaved() const
{
    return isUnsaved(m_present) ||
           std::any_of(m_origins.begin(), m_origins.end(),
                       [](const Held &origin) { return isUnsaved(origin); });
}

void FileController::noteChange()
{
    if (!m_present.unsaved || m_present.unsaved->isChanged())
        return;
    m_present.unsaved->noteChange(m_present.name);
    retitle();
}

void FileController::leave(const std::function<void()> &then)
{
    if (mayForgetPresent([this, then] { leave(then); }) && mayForgetOrigins())
        then();
}

bool FileController::mayForgetPresent(const std::function<void()> &afterSaving)
{
    if (!isUnsaved(m_present))
        return true;
    const int answer = m_prompts.choose(
        m_window, tr("“%1” is not saved. What was done in it would be lost.").arg(m_present.name),
        {tr("&Save as…"), tr("&Do not save")});
    if (answer == 0) {
        m_afterSaving = afterSaving;
        saveAs({});
    }
    return answer == 1;
}

bool FileController::mayForgetOrigins()
{
    const bool isForgotten = std::any_of(m_origins.begin(), m_origins.end(),
                                         [](const Held &origin) { return isUnsaved(origin); });
    if (!isForgotten)
        return true;
    const int answer = m_prompts.choose(
        m_window,
        tr("“%1”, from which this is a branch, is not saved either.").arg(m_origins.back().name),
        {tr("&Go back to it"), tr("&Do not save")});
    if (answer == 0)
        goBack();
    return answer == 1;
}

/// It is opened as the recording that it has become meanwhile.
void FileController::goBack()
{
    const Held &origin = m_origins.back();
    EveningSource source = eveningSourceFor(origin.file);
    source.readOnly = origin.readOnly;
    source.folder = origin.unsaved ? origin.unsaved->path() : QString();
    m_goOn = GoOn{origin.at, false};
    emit openRequested(source, Opening::Origin);
}

void FileController::offerBack()
{
    m_back->setEnabled(!m_origins.empty());
    m_back->setStatusTip(
        m_origins.empty()
            ? tr("This evening is no branch of another")
            : tr("Open “%1” again, where the branch begins").arg(m_origins.back().name));
}

QString FileController::makeBranchFile()
{
    m_folder = std::make_unique<UnsavedFolder>();
    return m_folder->fileFor(tr("Branch of %1").arg(m_present.name));
}

void FileController::openBranch(const QString &path, const QString &words, Instant at)
{
    m_present.at = at;
    m_words = words;
    m_goOn = GoOn{};
    emit openRequested(eveningSourceFor(path), Opening::Branch);
}

bool FileController::offerLeftBehind()
{
    for (const UnsavedFolder::LeftBehind &left : UnsavedFolder::leftBehind()) {
        const int answer = m_prompts.choose(
            m_window,
            tr("“%1” was not saved when the program ended; something was done in it last on %2.")
                .arg(left.name, QLocale().toString(left.when, QLocale::ShortFormat)),
            {tr("&Open it"), tr("&Throw it away")});
        auto folder = answer < 0 ? nullptr : UnsavedFolder::takeOver(left);
        if (answer != 0 || !folder)
            continue;
        m_folder = std::move(folder);
        m_goOn = GoOn{};
        emit openRequested(eveningSourceFor(left.file), Opening::Another);
        return true;
    }
    return false;
}

void FileController::leaveUnasked()
{
    if (m_present.unsaved)
        m_present.unsaved->leave();
    for (Held &origin : m_origins)
        if (origin.unsaved)
            origin.unsaved->leave();
}

void FileController::saveAs(const GoOn &now)
{
    const QString filter = tr("Recordings (*.restaurant)");
    const QString suggestion = fileNameFor(m_present.name) + QStringLiteral(".restaurant");
    const QString path =
        nameToSave(m_prompts.saveFile(m_window, tr("Save evening as"), filter, suggestion), filter,
                   suggestion);
    if (path.isEmpty())
        return giveUpSaving();
    m_isSaving = true;
    m_goOn = now;
    emit saveRequested(path);
}

void FileController::giveUpSaving()
{
    m_afterSaving = nullptr;
    m_goOn.reset();
    m_isSaving = false;
}

void FileController::takeSaved(const QString &path)
{
    m_isSaving = false;
    if (m_present.unsaved)
        m_present.unsaved->forgetChange();
    retitle();
    if (const auto then = std::exchange(m_afterSaving, nullptr)) {
        m_goOn.reset();
        then();
    } else if (isOfClass()) {
        m_goOn.reset();
    } else {
        emit openRequested(eveningSourceFor(path), Opening::SavedAs);
    }
}

namespace {

bool hasSuffixOf(const QString &path, const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
    auto suffixes = pattern.globalMatch(filter);
    while (suffixes.hasNext()) {
        if (path.endsWith(suffixes.next().captured(1), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QString nameToSave(const QString &path, const QString &filter, const QString &suggestion)
{
    if (path.isEmpty() || hasSuffixOf(path, filter))
        return path;
    return path + QLatin1Char('.') + QFileInfo(suggestion).suffix();
}

namespace {

const auto recentKey = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
}

void RecentFiles::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(recentKey, QStringList(all.mid(0, most)));
}

void RecentFiles::forget(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    QSettings().setValue(recentKey, all);
}

QStringList RecentFiles::paths() const
{
    return QSettings().value(recentKey).toStringList();
}

void RecentFiles::offerIn(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    fill(menu);
}

void RecentFiles::fill(QMenu *menu)
{
    menu->clear();
    const QStringList all = paths();
    for (const QString &path : all) {
        const QString name = buttonText(QFileInfo(path).fileName().toStdString());
        QAction *action = menu->addAction(name);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (all.isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
}

} // namespace restaurant

#include "moc_filecontroller.cpp"
