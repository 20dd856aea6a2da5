#include "doorscontroller.h"

#include "common/controls.h"
#include "common/otherscreen.h"
#include "doors/doorposter.h"
#include "doors/doorswindow.h"

#include <QAction>
#include <QEvent>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>

#include <utility>

namespace restaurant {

DoorsController::DoorsController(QWidget *window, QStatusBar *bar)
    : QObject(window)
    , m_parent(window)
    , m_action(namedAction(this, "doorsAction", tr("&Doors for phones…"),
                           tr("Let phones of the same network in as guests, and close again")))
    , m_bar(bar)
    , m_sign(new Pill({}, Hue::ExternalPink))
    , m_signAtTop(new Pill({}, Hue::ExternalPink, window))
{
    m_sign->setObjectName(QStringLiteral("doorsSign"));
    m_sign->hide();
    bar->addPermanentWidget(m_sign);
    m_signAtTop->setObjectName(QStringLiteral("doorsSignAtTop"));
    m_signAtTop->hide();
    bar->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_action, &QAction::triggered, this, &DoorsController::showWindow);
    connect(&m_doors, &Doors::stateChanged, this, &DoorsController::showState);
    connectVotes();
}

DoorsController::~DoorsController() = default;

void DoorsController::connectVotes()
{
    connect(&m_votes, &PhoneVotes::asked, &m_doors, &Doors::ask);
    connect(&m_doors, &Doors::answered, &m_votes, &PhoneVotes::take);
    connect(&m_votes, &PhoneVotes::handsChanged, this, &DoorsController::handsChanged);
    connect(&m_votes, &PhoneVotes::asked, this, [this](const auto &question) {
        const PhoneQuestion *asked = saidIn(question, {});
        if (asked && !asked->isLocked)
            emit reasonsChanged({});
    });
    connect(&m_votes, &PhoneVotes::closed, this, &DoorsController::noteReasons);
    connect(&m_doors, &Doors::opened, this, [this] {
        askPhones();
        m_doors.ask(m_votes.inLanguages());
    });
}

void DoorsController::followLesson(const ShownLesson &lesson)
{
    m_lesson = lesson;
    askPhones();
}

/// In all languages only while somebody may read them.
void DoorsController::askPhones()
{
    const std::optional<LessonScene> scene = m_lesson ? m_lesson() : std::nullopt;
    if (!scene)
        m_votes.follow({});
    else if (m_doors.state().areOpen)
        m_votes.follow(inEachLanguage([this] { return m_lesson().value(); }));
    else
        m_votes.follow({{QString(), *scene}});
}

/// In the recording behind the note of the vote, in words that stay.
void DoorsController::noteReasons(const std::vector<int> &reasons)
{
    const int rule = reasons[0];
    const int seen = reasons[1];
    const int guess = reasons[2];
    if (m_evening)
        m_evening->writeNote(QStringLiteral("Reasons by phone: rule %1, seen %2, guess %3")
                                 .arg(rule)
                                 .arg(seen)
                                 .arg(guess));
    emit reasonsChanged(
        tr("Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.")
            .arg(rule)
            .arg(seen)
            .arg(guess));
}

void DoorsController::serve(Evening *evening, const EveningInfo &info)
{
    m_evening = evening;
    m_bridge.serve(evening, info);
    if (m_wereOpen)
        evening->setSkipsQuiet(false);
    const bool isScripted = info.scenario.live.isEmpty();
    m_remark = info.readOnly ? tr("This evening is opened only to look. Phones answer a lesson's "
                                  "questions, and order nothing.")
               : isScripted  ? tr("In this evening only the script acts. Phones answer a lesson's "
                                   "questions, and order nothing.")
                             : QString();
    if (m_window)
        m_window->sayTrouble(m_remark);
}

void DoorsController::showWindow()
{
    if (!m_window) {
        m_window = new DoorsWindow(m_parent);
        connectWindow();
    }
    m_window->offer(reachablePlaces(placesHere()));
    m_window->sayTrouble(m_remark);
    m_window->showState(m_doors.state());
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DoorsController::connectWindow()
{
    connect(m_window, &DoorsWindow::openRequested, &m_doors, &Doors::open);
    connect(m_window, &DoorsWindow::closeRequested, &m_doors, &Doors::close);
    connect(m_window, &DoorsWindow::removeRequested, &m_doors, &Doors::remove);
    connect(m_window, &DoorsWindow::mostGuestsChanged, &m_doors, &Doors::setMostGuests);
    connect(m_window, &DoorsWindow::projectorRequested, this, &DoorsController::showOnProjector);
    connect(m_window, &DoorsWindow::handsRequested, this, [this] {
        m_doors.close();
        m_window->close();
        emit handsRequested();
    });
    connect(&m_doors, &Doors::failed, m_window, &DoorsWindow::sayTrouble);
}

void DoorsController::showState(const DoorsState &state)
{
    if (std::exchange(m_wereOpen, state.areOpen) != state.areOpen) {
        emit openChanged(state.areOpen);
        if (m_evening && state.areOpen)
            m_evening->setSkipsQuiet(false);
    }
    if (state.areOpen) {
        const QString here = DoorPoster::guestsText(static_cast<int>(state.guests.size()));
        const QString sign = tr("Doors open · %1").arg(here);
        m_sign->say(sign, Hue::ExternalPink);
        m_signAtTop->say(sign, Hue::ExternalPink);
        m_sign->setToolTip(tr("Phones come in at %1").arg(state.address));
        m_sign->setAccessibleName(sign);
    }
    m_sign->setVisible(state.areOpen);
    placeSign();
    if (m_window)
        m_window->showState(state);
    if (m_window && state.areOpen)
        m_window->sayTrouble(m_remark);
    if (!m_projected)
        return;
    m_projected->showDoors(state.link, state.address, state.pin);
    m_projected->setRemark(DoorPoster::remarkOn(state));
    if (!state.areOpen)
        m_projected->close();
}

bool DoorsController::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::ShowToParent || type == QEvent::HideToParent)
        placeSign();
    return QObject::eventFilter(watched, event);
}

/// Over whatever the window shows.
void DoorsController::placeSign()
{
    m_signAtTop->setVisible(m_doors.state().areOpen && m_bar->isHidden());
    m_signAtTop->resize(m_signAtTop->sizeHint());
    m_signAtTop->move((m_parent->width() - m_signAtTop->width()) / 2, 2);
    m_signAtTop->raise();
}

void DoorsController::showOnProjector()
{
    if (!m_projected) {
        m_projected = new DoorPoster(m_parent);
        m_projected->setWindowFlag(Qt::Window);
        m_projected->setWindowTitle(tr("Doors for phones"));
        auto *escape = new QShortcut(Qt::Key_Escape, m_projected);
        connect(escape, &QShortcut::activated, m_projected, &QWidget::close);
    }
    showState(m_doors.state());
    m_projected->setGeometry(otherScreen(m_window)->geometry());
    m_projected->showFullScreen();
}

} // namespace restaurant

#include "moc_doorscontroller.cpp"
