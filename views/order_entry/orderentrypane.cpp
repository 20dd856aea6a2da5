#include "orderentrypane.h"

#include "common/controls.h"
#include "consistencychooser.h"
#include "dishgrid.h"
#include "domain/permissions.h"
#include "draftlist.h"
#include "followedlist.h"
#include "placechooser.h"
#include "theme/themes.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/readingtext.h"
#include "words/underwaytext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace restaurant {
namespace {

/// "2 ram": two of what is called something with "ram"; without a number, one.
struct Wanted
{
    int times = 1;
    QString name;
};

Wanted wantedBy(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2}\\s+)?(.*?)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int times = match.captured(1).isEmpty() ? 1 : match.captured(1).trimmed().toInt();
    return {times, match.captured(2)};
}

QString faultText(DraftFault fault)
{
    switch (fault) {
    case DraftFault::NoTable:
        return OrderEntryPane::tr("Choose a table first");
    case DraftFault::NoGuest:
        return OrderEntryPane::tr("Ask for the guest's name");
    case DraftFault::BadGuest:
        return OrderEntryPane::tr("This name cannot be recorded");
    case DraftFault::NoLines:
        return OrderEntryPane::tr("Choose a dish");
    }
    return {};
}

} // namespace

OrderEntryPane::OrderEntryPane(const DocumentModel<TableCard> *tables,
                               const DocumentModel<DishCard> *dishes, QWidget *parent)
    : Pane("orderEntryPane", tr("Take an order"), PaneSide::Commanding, parent)
    , m_noOrders(plainLabel({}, "ordersRefused"))
    , m_place(new PlaceChooser(tables, this))
    , m_find(new QLineEdit(this))
    , m_dishes(new DishGrid(dishes, this))
    , m_lines(new DraftList(&m_draft, dishes, this))
    , m_consistency(new ConsistencyChooser(this))
    , m_button(new QPushButton(this))
    , m_followedList(new FollowedList(this))
    , m_answers(new AnswerList(this))
{
    build();
    layOut();
    connectParts();
    refresh();
}

void OrderEntryPane::build()
{
    setFocusProxy(m_find);
    m_find->setObjectName(QStringLiteral("findDish"));
    m_find->setAccessibleName(tr("Find a dish"));
    m_find->setPlaceholderText(tr("Find a dish: “2 ram” and Enter"));
    m_find->setToolTip(tr("Type a part of a dish's name, perhaps after a number, and press "
                          "Enter to add it. With this field empty, Enter places the order."));
    m_find->setClearButtonEnabled(true);
    m_button->setObjectName(QStringLiteral("placeOrder"));
    asKind(m_button, WidgetKind::Primary);
    m_noOrders->setWordWrap(true);
    m_noOrders->setFocusPolicy(Qt::TabFocus); // to be read aloud
    m_noOrders->hide();
    m_tick.setInterval(UnderWay::momentMilliseconds);
}

void OrderEntryPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.margin);
    inner->setSpacing(sizes.gap);
    inner->addWidget(m_noOrders);
    inner->addWidget(m_place);
    inner->addWidget(m_find);
    inner->addWidget(m_dishes, 1);
    inner->addWidget(m_lines);
    inner->addWidget(m_consistency);
    inner->addWidget(m_button);
    inner->addWidget(m_followedList);
    inner->addWidget(m_answers);
    column()->addLayout(inner, 1);
}

void OrderEntryPane::connectParts()
{
    connect(m_place, &PlaceChooser::placeChanged, this, &OrderEntryPane::refresh);
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_dishes->find(wantedBy(text).name); });
    connect(m_dishes, &DishGrid::dishChosen, this, [this](const DishCard &dish) { add(dish); });
    connect(m_dishes, &DishGrid::soldOutRequested, this, &OrderEntryPane::soldOutRequested);
    connect(m_dishes, &DishGrid::restoreRequested, this, &OrderEntryPane::restoreRequested);
    connect(m_lines, &DraftList::draftChanged, this, &OrderEntryPane::refresh);
    connect(m_button, &QPushButton::clicked, this, &OrderEntryPane::place);
    connect(&m_underWay, &UnderWay::changed, this, &OrderEntryPane::showUnderWay);
    connect(&m_tick, &QTimer::timeout, this, &OrderEntryPane::showFollowed);
    connect(m_followedList, &FollowedList::goOnRequested, this, &OrderEntryPane::goOnWithout);
    connect(m_followedList, &FollowedList::waitOnRequested, this, [this](const CommandId &command) {
        m_followed.waitOn(command);
        showFollowed();
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &OrderEntryPane::enter);
}

void OrderEntryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OrderEntryPane::add(const DishCard &dish, int times)
{
    if (!m_mayOrder)
        return;
    for (int time = 0; time < times; ++time)
        m_draft.add(dish);
    m_lines->follow();
    refresh();
}

void OrderEntryPane::enter()
{
    if (!m_mayOrder)
        return;
    if (m_find->hasFocus() && !m_find->text().trimmed().isEmpty())
        addFound();
    else if (m_lines->finishEditing())
        m_find->setFocus();
    else
        place();
}

void OrderEntryPane::addFound()
{
    if (const DishCard *dish = m_dishes->firstOnSale()) {
        add(*dish, wantedBy(m_find->text()).times);
        m_find->clear();
    } else {
        m_find->selectAll();
    }
}

void OrderEntryPane::place()
{
    if (isWaiting())
        return;
    if (const auto fault = m_draft.fault()) {
        m_place->focusOn(*fault);
        return;
    }
    m_asked = Asked{m_draft.order(), m_consistency->choice()};
    const Asked asked = *m_asked;
    const int guests = m_draft.place().guestsToSeat;
    m_find->setFocus(); // for the next order; the button goes off, and would lose it to anybody
    refresh();
    if (guests > 0)
        emit seatAndPlaceRequested(guests, asked.order);
    else
        emit placeRequested(asked.order);
}

void OrderEntryPane::noteSent(const SentCommand &sent, const CommandId &after)
{
    if (!after.isNull()) {
        m_followed.goOnWith(after, sent);
        if (auto order = m_inForm.extract(after); !order.empty())
            m_inForm[sent.id] = order.mapped();
        if (auto draft = m_echoes.extract(after); !draft.empty())
            m_echoes[sent.id] = draft.mapped();
        if (const FollowedCommand *command = m_followed.find(sent.id); command && command->choice)
            emit consistencyChosen(sent.id, *command->choice);
        return showFollowed();
    }
    const std::optional<Asked> asked = std::exchange(m_asked, std::nullopt);
    m_followed.send(sent, asked ? asked->choice : std::nullopt, FollowedCommands::Clock::now());
    if (asked)
        m_inForm[sent.id] = asked->order;
    if (asked && asked->choice) {
        emit consistencyChosen(sent.id, *asked->choice);
        if (asked->choice->kind == Consistency::Optimistic)
            m_echoes[sent.id] = m_draft;
        if (!m_followed.find(sent.id)->isHeld())
            takeFromForm(sent.id);
    }
    showFollowed();
}

/// What is on its way is no draft any more, and is not sent twice.
void OrderEntryPane::takeFromForm(const CommandId &command)
{
    const auto order = m_inForm.extract(command);
    if (order.empty())
        return;
    m_draft.remove(order.mapped());
    m_place->clearGuest();
    m_lines->follow();
}

/// What was shown as if accepted, and is not, stands in the form again if nothing else does.
void OrderEntryPane::giveBack(const CommandId &command)
{
    const auto draft = m_echoes.extract(command);
    if (draft.empty() || !m_draft.lines().empty())
        return;
    m_draft = draft.mapped();
    m_lines->follow();
}

void OrderEntryPane::showAnswer(const HandledCommand &handled)
{
    if (!m_followed.find(handled.sent.id))
        noteSent(handled.sent);
    m_followed.answer(handled, FollowedCommands::Clock::now());
    m_processes.take(handled);
    const FollowedCommand command = *m_followed.find(handled.sent.id);
    told(command, handled);
    if (handled.outcome.rejection) {
        m_inForm.erase(handled.sent.id);
        giveBack(handled.sent.id);
    } else {
        takeFromForm(handled.sent.id);
        m_echoes.erase(handled.sent.id);
    }
    showFollowed();
}

/// Where he has chosen what to wait for, the list of those commands says what became of it.
void OrderEntryPane::told(const FollowedCommand &command, const HandledCommand &handled)
{
    const bool isForgotten = command.choice && command.choice->kind == Consistency::FireAndForget;
    if (isForgotten && handled.outcome.rejection)
        emit forgottenRefused(handled);
    else if (handled.outcome.rejection && !command.choice)
        m_answers->tellRefused(*handled.outcome.rejection);
    const auto *placed = std::get_if<PlaceOrder>(&handled.sent.command);
    if (!placed || handled.outcome.rejection || isForgotten)
        return;
    m_mine.insert(number(placed->order));
    followMine();
}

void OrderEntryPane::showNotPlaced(const QString &why, const CommandId &command)
{
    const FollowedCommand *known = m_followed.find(command);
    if (!known || !known->choice)
        m_answers->tellNotPlaced(why);
    if (!known)
        m_asked.reset();
    m_followed.drop(command, why.toStdString(), FollowedCommands::Clock::now());
    m_inForm.erase(command);
    giveBack(command);
    showFollowed();
}

void OrderEntryPane::setActor(std::optional<Role> role)
{
    const QString why = role ? ReadingText::refusedOrders(*role) : QString();
    const bool marksDishes = role && mayIssue(*role, commandKind<MarkSoldOut>);
    refuse(marksDishes ? QString() : why);
    m_mayOrder = why.isEmpty();
    m_noOrders->setText(why);
    m_noOrders->setVisible(!m_mayOrder);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_place, m_find, m_lines, m_consistency, m_button})
        part->setVisible(m_mayOrder);
}

void OrderEntryPane::setProgress(const ViewProgress &progress)
{
    m_followed.setProgress(progress, FollowedCommands::Clock::now());
    if (m_tick.isActive())
        showFollowed();
}

void OrderEntryPane::setArchitecture(const Architecture &architecture)
{
    m_consistency->setArchitecture(architecture);
}

void OrderEntryPane::goOnWithout(const CommandId &command)
{
    m_followed.goOn(command);
    takeFromForm(command);
    showFollowed();
    m_find->setFocus();
}

/// What is still to come is told with the time that it takes.
void OrderEntryPane::showFollowed()
{
    m_followed.moveTo(FollowedCommands::Clock::now());
    m_followedList->tell(m_followed.all());
    if (!m_followed.isAnyOpen())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    refresh();
}

/// Of an order, or of the party that is seated for it.
void OrderEntryPane::showUnderWay()
{
    QStringList lines;
    for (const UnderWay::Waiting &waiting : m_underWay.slow()) {
        const FollowedCommand *command = m_followed.find(waiting.command.id);
        const bool isMine = (m_asked || (command && !command->choice)) &&
                            (std::holds_alternative<PlaceOrder>(waiting.command.command) ||
                             std::holds_alternative<SeatParty>(waiting.command.command));
        if (isMine)
            lines.append(underWayText(waiting.command, waiting.since));
    }
    m_answers->tellUnderWay(lines.join(u'\n'));
}

void OrderEntryPane::noticeHandled(const std::vector<HandledCommand> &handled)
{
    for (const HandledCommand &command : handled)
        m_processes.take(command);
    followMine();
}

/// Those that are accepted and told are done with: what the kitchen makes of them others show.
void OrderEntryPane::followMine()
{
    for (const int order : QSet<int>(m_mine)) {
        const OrderProcess *process = m_processes.find(OrderId{order});
        if (!process)
            continue;
        m_answers->follow(*process);
        if (process->stage == OrderProcess::Stage::Accepted ||
            process->stage == OrderProcess::Stage::Rejected ||
            process->stage == OrderProcess::Stage::Cancelled)
            m_mine.remove(order);
    }
}

void OrderEntryPane::chooseTable(TableId table)
{
    m_place->choose(table);
    m_find->setFocus();
}

void OrderEntryPane::offerTable(TableId table)
{
    if (m_draft.lines().empty())
        m_place->choose(table);
}

void OrderEntryPane::clear()
{
    m_draft.clear();
    m_mine.clear();
    m_processes.clear();
    m_asked.reset();
    m_followed.clear();
    m_inForm.clear();
    m_echoes.clear();
    m_tick.stop();
    m_followedList->tell({});
    m_find->clear();
    m_place->clearGuest();
    m_answers->clear();
    m_lines->follow();
    refresh();
}

void OrderEntryPane::refresh()
{
    m_draft.setPlace(m_place->place());
    m_lines->follow();
    m_dishes->mark(m_draft);
    m_button->setText(buttonText());
    m_button->setEnabled(!isWaiting() && !m_draft.fault());
}

QString OrderEntryPane::waitingText() const
{
    const FollowedCommand *held = m_asked ? nullptr : m_followed.held();
    if (!held || held->stage == FollowedCommand::Stage::Sent)
        return tr("Placing the order …");
    return held->missing.size() == 1
               ? tr("Waiting for %1 …").arg(ViewNames::inSentence(held->missing.front()))
               : tr("Waiting for %1 views …").arg(held->missing.size());
}

QString OrderEntryPane::buttonText() const
{
    if (isWaiting())
        return waitingText();
    if (const auto fault = m_draft.fault())
        return faultText(*fault);
    const QString total = moneyOf(m_draft.total());
    return m_draft.place().guestsToSeat > 0 ? tr("Seat and place order · %1  ⏎").arg(total)
                                            : tr("Place order · %1  ⏎").arg(total);
}

} // namespace restaurant

#include "moc_orderentrypane.cpp"
