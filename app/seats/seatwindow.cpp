#include "seatwindow.h"

#include "seatdeeds.h"

#include "common/controls.h"
#include "common/pushbutton.h"
#include "kitchen/kitchenpane.h"
#include "models/panecommands.h"
#include "order_entry/orderentrypane.h"
#include "postgres/servercopy.h"
#include "status/statuspane.h"
#include "theme/themes.h"
#include "waiter/waiterpane.h"
#include "words/contesttext.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/refusaltext.h"
#include "words/summaries.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <memory>

namespace restaurant {

namespace {

constexpr QSize firstSize(1280, 720);

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(qRound(seconds * 1000));
}

QString commandText(const SeatCommand &command)
{
    QString what = inBrackets(summaryOf(command.sent.command));
    switch (command.state) {
    case SeatCommand::State::UnderWay:
        return SeatWindow::tr("%1: is being decided").arg(what);
    case SeatCommand::State::Waits:
        return SeatWindow::tr("%1: waits for the server").arg(what);
    case SeatCommand::State::Done:
        return SeatWindow::tr("%1: done").arg(what);
    case SeatCommand::State::Refused:
        return SeatWindow::tr("%1: refused. %2").arg(what, command.why);
    case SeatCommand::State::NotDecided:
        return SeatWindow::tr("%1: not decided. %2").arg(what, command.why);
    }
    return what;
}

CommandId idOf(const QListWidgetItem &command)
{
    return command.data(Qt::UserRole).value<CommandId>();
}

/// Empty: it is saved.
QString copied(const ServerAddress &server, const QString &path)
{
    try {
        (void)copyToFile(server, path.toStdString());
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

QString seatKindText(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Leader:
        return SeatWindow::tr("leader");
    case SeatKind::Kitchen:
        return SeatWindow::tr("kitchen");
    case SeatKind::Waiter:
        return SeatWindow::tr("waiter");
    case SeatKind::Counter:
        return SeatWindow::tr("counter");
    case SeatKind::Board:
        return SeatWindow::tr("board");
    case SeatKind::Spectator:
        break;
    }
    return SeatWindow::tr("spectator");
}

SeatWindow::SeatWindow(const SeatPlace &place, std::chrono::milliseconds delay, WhereToSave where,
                       QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_link(new SeatLink(place, this))
    , m_deeds(new SeatDeeds(m_link, this))
    , m_where(std::move(where))
    , m_split(new QSplitter)
    , m_pill(new Pill({}, Hue::Neutral))
    , m_age(plainLabel({}, "seatAge"))
    , m_note(plainLabel({}, "seatNote"))
    , m_delay(new QDoubleSpinBox)
    , m_save(pushButton("seatSave", tr("Save &as…"),
                        tr("Copy the whole log from the server into a .restaurant file")))
    , m_present(new QListWidget)
    , m_commands(new QListWidget)
    , m_takeBack(pushButton("seatTakeBack", tr("&Take back"),
                            tr("The chosen command is not to be decided any more")))
    , m_contests(new QListWidget)
{
    setObjectName(QStringLiteral("seatWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("Seat: %1 — %2").arg(seatKindText(place.kind), toQString(shortText(place.server))));
    m_models.begin({});
    makePanes();
    auto *middle = new QSplitter;
    middle->addWidget(m_split);
    middle->addWidget(side());
    middle->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip());
    column->addWidget(middle, 1);
    sizeToScreen(this, firstSize);
    connectLink();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SeatWindow::showState);
    m_second.start();
    m_link->open();
    m_delay->setValue(static_cast<double>(delay.count()) / 1000);
    showState();
}

/// The link stays until its threads have ended; the panes go before their models.
SeatWindow::~SeatWindow()
{
    m_link->leave();
    delete m_split;
}

void SeatWindow::add(ReadPane *pane)
{
    m_panes.push_back(pane);
}

void SeatWindow::makePanes()
{
    const SeatKind kind = m_link->place().kind;
    const auto send = [this](const Command &command, ViewName seen) {
        m_deeds->send(command, seen);
    };
    auto right = std::make_unique<QSplitter>(Qt::Vertical);
    if (kind == SeatKind::Waiter || kind == SeatKind::Counter) {
        m_entry = new OrderEntryPane(&m_models.tables, &m_models.dishes);
        m_split->addWidget(m_entry);
        connectEntry();
    }
    if (kind == SeatKind::Kitchen || kind == SeatKind::Spectator) {
        auto *pane = new KitchenPane(&m_models.kitchen);
        sendFrom(pane, m_deeds, send);
        m_split->addWidget(pane);
        add(pane);
    }
    if (kind != SeatKind::Kitchen && kind != SeatKind::Board) {
        auto *pane = new WaiterPane(&m_models.tables, &m_models.tasks);
        sendFrom(pane, m_deeds, send);
        connect(pane, &WaiterPane::seatRequested, m_deeds, &SeatDeeds::seat);
        connect(pane, &WaiterPane::taskRequested, m_deeds, [this](const WaiterTask &task) {
            if (m_entry && task.kind == TaskKind::TakeOrder)
                m_entry->chooseTable(task.table);
            m_deeds->doTask(task);
        });
        if (m_entry)
            connect(pane, &WaiterPane::tableChosen, m_entry, &OrderEntryPane::offerTable);
        right->addWidget(pane);
        add(pane);
    }
    if (kind != SeatKind::Kitchen && kind != SeatKind::Waiter) {
        auto *pane = new StatusPane(&m_models.status);
        right->addWidget(pane);
        add(pane);
    }
    if (right->count() > 0)
        m_split->addWidget(right.release());
}

void SeatWindow::connectEntry()
{
    m_entry->setArchitecture({});
    connect(m_entry, &OrderEntryPane::placeRequested, m_deeds, &SeatDeeds::place);
    connect(m_entry, &OrderEntryPane::seatAndPlaceRequested, m_deeds, &SeatDeeds::seatAndPlace);
    connect(m_entry, &OrderEntryPane::soldOutRequested, m_deeds,
            [this](const DishId &dish) { m_deeds->send(MarkSoldOut{dish}, ViewName::Waiter); });
    connect(m_entry, &OrderEntryPane::restoreRequested, m_deeds,
            [this](const DishId &dish) { m_deeds->send(RestoreDish{dish}, ViewName::Waiter); });
    connect(m_deeds, &SeatDeeds::orderSent, m_entry, &OrderEntryPane::noteSent);
    connect(m_deeds, &SeatDeeds::orderAnswered, m_entry, &OrderEntryPane::showAnswer);
    connect(m_deeds, &SeatDeeds::orderNotPlaced, m_entry, &OrderEntryPane::showNotPlaced);
}

QWidget *SeatWindow::strip()
{
    const Sizes &sizes = theme().sizes;
    m_pill->setObjectName(QStringLiteral("seatPill"));
    m_age->setWordWrap(true);
    m_note->setWordWrap(true);
    asKind(m_note, WidgetKind::Pending);
    m_note->hide();
    nameControl(m_delay, "seatDelay",
                tr("So many seconds late this seat's views are, on purpose: seconds of this "
                   "machine's clock, not of the restaurant's"));
    m_delay->setRange(0, 600);
    m_delay->setDecimals(1);
    m_delay->setSuffix(tr(" s late"));
    m_delay->setKeyboardTracking(false);
    connect(m_delay, &QDoubleSpinBox::valueChanged, this,
            [this](double seconds) { m_link->delayViews(milliseconds(seconds)); });
    connect(m_save, &QPushButton::clicked, this, &SeatWindow::save);
    auto *leave = pushButton("seatLeave", tr("&Leave"), tr("Leave this seat; its copy is kept"));
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.gap);
    row->addWidget(m_pill);
    row->addWidget(m_age, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_delay, m_save, leave})
        row->addWidget(one);
    column->addLayout(row);
    column->addWidget(m_note);
    return all;
}

QWidget *SeatWindow::listed(const QString &title, QWidget *list)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.tight);
    QLabel *head = plainLabel(title);
    asKind(head, WidgetKind::Strong);
    column->addWidget(head);
    column->addWidget(list, 1);
    return all;
}

QWidget *SeatWindow::side()
{
    const Sizes &sizes = theme().sizes;
    nameControl(m_present, "seatPresent", tr("Who is there"));
    nameControl(m_commands, "seatCommands", tr("Commands of this seat, the newest first"));
    nameControl(m_contests, "seatContests", tr("Whose last portion it was"));
    for (QListWidget *list : {m_present, m_commands, m_contests}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(m_takeBack, &QPushButton::clicked, this, &SeatWindow::takeBack);
    connect(m_commands, &QListWidget::currentRowChanged, this, [this] {
        const QListWidgetItem *item = m_commands->currentItem();
        m_takeBack->setEnabled(item && item->data(Qt::UserRole + 1).toBool());
    });
    m_takeBack->setEnabled(false);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->setContentsMargins(sizes.margin, 0, sizes.margin, sizes.margin);
    lists->addWidget(listed(tr("Who is there"), m_present));
    QWidget *mine = listed(tr("Commands of this seat"), m_commands);
    mine->layout()->addWidget(m_takeBack);
    lists->addWidget(mine);
    mine->setHidden(rolesOf(m_link->place().kind).empty());
    lists->addWidget(listed(tr("The last portion"), m_contests));
    lists->setMinimumWidth(sizes.line * 14);
    return lists;
}

void SeatWindow::connectLink()
{
    connect(m_link, &SeatLink::opened, this, &SeatWindow::begin);
    connect(m_link, &SeatLink::boardChanged, this,
            [this](const ChangesOfABoard &changes) { m_models.take(changes); });
    connect(m_link, &SeatLink::progressChanged, this, [this](const ViewProgress &progress) {
        m_progress[progress.view] = progress;
        showAges();
    });
    connect(m_link, &SeatLink::stateChanged, this, [this](const SeatState &state) {
        m_models.setNow(state.now);
        showPresent(state.present);
        showState();
    });
    connect(m_link, &SeatLink::contestTold, this, [this](const Contest &contest) {
        m_contests->insertItem(0, ContestText::story(contest));
    });
    connect(m_link, &SeatLink::commandsChanged, this, &SeatWindow::showCommands);
    connect(m_link, &SeatLink::failed, this, [this](const QString &why) {
        m_hasEnded = true;
        say(why);
        showState();
    });
    connect(m_deeds, &SeatDeeds::nothingDone, this, &SeatWindow::say);
    connect(m_deeds, &SeatDeeds::refused, this,
            [this](const HandledCommand &answer) { say(refusalText(answer.outcome)); });
}

void SeatWindow::begin(const Scenario &scenario)
{
    m_models.begin(scenario.restaurant);
    say({});
}

/// Once a second, and when something has changed: an age grows by itself.
void SeatWindow::showState()
{
    m_state = m_link->state();
    if (m_hasEnded) {
        m_pill->say(tr("ended"), Hue::TroubleRed);
        m_age->setText(tr("The seat has ended. What is shown stays as it was."));
    } else if (m_state.isThere) {
        m_pill->say(tr("server is there"), Hue::ReadGreen);
        m_age->setText(tr("%1 in the restaurant").arg(clockOf(m_state.now)));
    } else {
        m_pill->say(tr("not reached"), Hue::TroubleRed);
        const bool wasThere = m_state.heard != std::chrono::steady_clock::time_point{};
        const auto silent = std::chrono::duration_cast<std::chrono::seconds>(
            std::chrono::steady_clock::now() - m_state.heard);
        m_age->setText(wasThere ? tr("The server was not reached for %1 s. What is shown is as old "
                                     "as that, and commands wait.")
                                      .arg(grouped(silent.count()))
                                : tr("Waits for the server. %1").arg(toQString(m_state.why)));
    }
    m_age->setToolTip(toolTipText(toQString(m_state.why)));
    showAges();
}

/// What is shown of a server that is silent is as old as that silence, whatever the copy says.
void SeatWindow::showAges()
{
    const bool wasThere = m_state.heard != std::chrono::steady_clock::time_point{};
    const bool isLost = wasThere && (m_hasEnded || !m_state.isThere);
    const auto silent =
        std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - m_state.heard);
    for (ReadPane *pane : m_panes) {
        const auto known = m_progress.find(pane->view());
        if (known == m_progress.end())
            continue;
        ViewProgress progress = known->second;
        if (m_state.now > Instant{})
            progress.late = std::chrono::duration_cast<Duration>(milliseconds(m_delay->value()));
        if (isLost) { // more may have happened
            progress.head = Position{number(progress.at) + 1};
            progress.working = silent;
        }
        pane->setProgress(progress);
        pane->header()->setRemark(
            isLost ? tr("at %1 · as it was %2 ago")
                         .arg(grouped(number(progress.at)), ageOf({}, Instant{} + silent))
                   : ProgressText::line(progress));
    }
    if (const auto waiter = m_progress.find(ViewName::Waiter);
        m_entry && waiter != m_progress.end())
        m_entry->setProgress(waiter->second);
}

void SeatWindow::showPresent(const std::vector<Present> &present)
{
    QStringList lines;
    for (const Present &one : present)
        lines +=
            tr("%1 · %2, at event %3")
                .arg(toQString(one.login), seatKindText(one.kind), grouped(number(one.position)));
    QStringList before;
    for (int row = 0; row < m_present->count(); ++row)
        before += m_present->item(row)->text();
    if (before == lines)
        return;
    m_present->clear();
    m_present->addItems(lines);
}

void SeatWindow::showCommands()
{
    const QListWidgetItem *current = m_commands->currentItem();
    const auto chosen = current ? std::optional(idOf(*current)) : std::nullopt;
    m_commands->clear();
    std::vector<SentCommand> open;
    for (const SeatCommand &command : m_link->commands()) {
        auto *item = new QListWidgetItem(commandText(command));
        item->setToolTip(toolTipText(command.why));
        item->setData(Qt::UserRole, QVariant::fromValue(command.sent.id));
        item->setData(Qt::UserRole + 1, command.isOpen());
        m_commands->insertItem(0, item);
        if (chosen == command.sent.id)
            m_commands->setCurrentItem(item);
        if (command.isOpen())
            open.push_back(command.sent);
    }
    if (m_entry)
        m_entry->setUnderWay(open);
}

void SeatWindow::takeBack()
{
    if (const QListWidgetItem *item = m_commands->currentItem())
        m_link->takeBack(idOf(*item));
}

void SeatWindow::save()
{
    const QString path = m_where(this);
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    m_save->setText(tr("Copies the log…"));
    QThreadPool::globalInstance()->start(
        [window = QPointer<SeatWindow>(this), server = m_link->place().server, path] {
            const QString why = copied(server, path);
            QMetaObject::invokeMethod(qApp, [window, why, path] {
                if (window)
                    window->saved(why.isEmpty() ? tr("Saved as %1").arg(path) : why);
            });
        });
}

void SeatWindow::saved(const QString &note)
{
    m_save->setEnabled(true);
    m_save->setText(tr("Save &as…"));
    say(note);
}

void SeatWindow::say(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace restaurant

#include "moc_seatwindow.cpp"
