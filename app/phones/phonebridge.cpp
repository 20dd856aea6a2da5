#include "phonebridge.h"

#include "words/names.h"
#include "words/ordertext.h"
#include "words/phonetext.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"
#include "words/toldtext.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr int lookEvery = 40;  // ms that looks are gathered for
constexpr int ageEvery = 1000; // ms between two tellings of nothing but the board's age

Name nameOf(const PhoneGuest &phone)
{
    return Name::from(phone.name.toStdString()).value_or(Name());
}

/// Nothing: there is no such dish, or nobody can eat so much.
std::optional<std::vector<WantedLine>> linesOf(const PhoneRequest &request)
{
    std::vector<WantedLine> lines;
    for (const PhoneRequest::Line &line : request.lines) {
        const auto dish = DishId::from(line.dish.toStdString());
        const auto quantity = Quantity::from(line.count);
        if (!dish || !quantity)
            return std::nullopt;
        lines.push_back({*dish, *quantity, {}, {}});
    }
    return lines;
}

QString linesText(const OrderDetails &details)
{
    QStringList lines;
    for (const DetailsLine &line : details.lines)
        if (line.state != LineState::Void)
            lines +=
                QStringLiteral("%1 %2").arg(QString::number(line.quantity), toQString(line.name));
    return lines.join(QStringLiteral(", "));
}

bool isOver(const OrderDetails &details)
{
    return details.delivered || details.stage == OrderStage::Rejected ||
           details.stage == OrderStage::Cancelled;
}

/// Not how far the kitchen is: that is what the board is for, as late as it may be.
QString stageOf(const OrderDetails &details)
{
    const bool isWithKitchen = details.stage == OrderStage::Accepted && !details.delivered;
    return isWithKitchen ? PhoneText::isWithKitchen() : OrderText::stage(details);
}

QString allergensOf(const DishCard &card)
{
    QStringList words;
    for (const std::string &each : card.allergens)
        words += termText(each);
    return words.join(QStringLiteral(", "));
}

} // namespace

PhoneBridge::PhoneBridge(Doors &doors, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
{
    m_age.setSingleShot(true);
    m_age.setInterval(ageEvery);
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &PhoneBridge::noteLooks);
    connect(&m_age, &QTimer::timeout, this, &PhoneBridge::showBoard);
    connectDoors();
}

void PhoneBridge::connectDoors()
{
    connect(&m_doors, &Doors::opened, this, &PhoneBridge::showAll);
    connect(&m_doors, &Doors::guestCame, this, [this](const PhoneGuest &phone) {
        m_guests[phone.number].phone = phone;
        letIn(m_guests[phone.number]);
    });
    connect(&m_doors, &Doors::languageChosen, this, [this](const PhoneGuest &phone) {
        m_guests[phone.number].phone = phone;
        showOrders(m_guests[phone.number]);
    });
    connect(&m_doors, &Doors::guestLeft, this, &PhoneBridge::letOut);
    connect(&m_doors, &Doors::requested, this,
            [this](const PhoneRequest &request) { take(request); });
    connect(&m_doors, &Doors::looked, this, &PhoneBridge::queueLook);
}

/// Those of a moment are recorded together, in one commit: so they do not hold up orders. Of a
/// guest whose look still waits, the newer one counts.
void PhoneBridge::queueLook(PhoneNumber guest, qint64 position)
{
    m_looks[guest] = position;
    if (!m_looking.isActive())
        m_looking.start();
}

void PhoneBridge::noteLooks()
{
    for (const auto &[phone, position] : std::exchange(m_looks, {})) {
        const auto guest = m_guests.find(phone);
        if (guest != m_guests.end() && m_evening && guest->second.id != GuestId{})
            m_evening->noteLook(guest->second.id, ViewName::Status, onPhone(position));
    }
}

/// The doors have just been opened, and show nothing yet.
void PhoneBridge::showAll()
{
    m_shownBoard = {};
    m_shownMenu.clear();
    showHeld();
    showBoard();
    showMenu();
}

void PhoneBridge::serve(Evening *evening, const EveningInfo &info)
{
    m_evening = evening;
    m_menu = info.scenario.restaurant.menu;
    m_name = info.scenario.name;
    beginIn(info);
    for (auto &[number, guest] : m_guests) { // who is in stays in, as another guest
        guest = {guest.phone, {}, {}, {}};
        showOrders(guest);
    }
    m_sent.clear();
    m_details.clear();
    m_numbers.clear();
    m_dishes.clear();
    m_position = m_menuPosition = {};
    connect(evening, &Evening::opened, this, &PhoneBridge::beginIn);
    connect(evening, &Evening::boardChanged, this, &PhoneBridge::takeBoard);
    connect(evening, &Evening::progressChanged, this, &PhoneBridge::takeProgress);
    connect(evening, &Evening::clockChanged, this, &PhoneBridge::takeClock);
    connect(evening, &Evening::commandAnswered, this, &PhoneBridge::takeAnswer);
    connect(evening, &Evening::commandDropped, this, &PhoneBridge::takeDrop);
    connect(evening, &Evening::whereItIsTold, this, &PhoneBridge::takeTold);
}

/// Told once more of an evening that is made ready first.
void PhoneBridge::beginIn(const EveningInfo &info)
{
    m_livesHere = !info.readOnly && !info.isOpening && !info.scenario.live.isEmpty();
    m_isNew = true;
}

QString PhoneBridge::whyHeld() const
{
    return m_livesHere ? PhoneText::isHeld() : PhoneText::isScripted();
}

/// What is not looked at as it is now lets nobody in: he is let in as soon as it is.
void PhoneBridge::letIn(Guest &guest)
{
    if (m_evening && m_livesHere && m_evening->isLive() && guest.id == GuestId{})
        guest.id = m_evening->letIn(nameOf(guest.phone));
}

void PhoneBridge::letOut(const PhoneGuest &phone)
{
    const auto gone = m_guests.extract(phone.number);
    if (!gone.empty() && m_evening && gone.mapped().id != GuestId{})
        m_evening->letOut(gone.mapped().id);
}

/// No phone can have been shown more than there is.
Position PhoneBridge::onPhone(qint64 position) const
{
    return std::clamp(Position{position}, Position{}, m_position);
}

void PhoneBridge::take(const PhoneRequest &request)
{
    const auto found = m_guests.find(request.guest);
    if (found == m_guests.end())
        return;
    Guest &guest = found->second;
    const SpokenIn spoken(guest.phone.language);
    letIn(guest);
    if (!m_evening || !m_evening->isLive() || guest.id == GuestId{})
        return refuse(request, whyHeld());
    if (request.kind == PhoneRequest::Kind::Order)
        return place(guest, request);
    const OrderId order{request.order};
    if (std::find(guest.orders.begin(), guest.orders.end(), order) == guest.orders.end())
        return refuse(request, PhoneText::isNotYours());
    act(guest, request, order);
}

void PhoneBridge::place(Guest &guest, const PhoneRequest &request)
{
    auto lines = linesOf(request);
    if (!lines)
        return refuse(request, PhoneText::noSuchDish());
    const OrderId order = m_evening->takeOrderNumber();
    send(guest, {request, order},
         PlaceOrder{order, OrderKind::Takeaway, {}, nameOf(guest.phone), *std::move(lines)});
}

void PhoneBridge::act(Guest &guest, const PhoneRequest &request, OrderId order)
{
    const Position shown = onPhone(request.position);
    switch (request.kind) {
    case PhoneRequest::Kind::Order:
        return;
    case PhoneRequest::Kind::Pay:
        return send(guest, {request, order}, TakePayment{order, PaymentMethod::Card, true});
    case PhoneRequest::Kind::Ask:
        m_evening->askWhereIs(guest.id, order, shown);
        break;
    case PhoneRequest::Kind::Collect:
        m_evening->collect(guest.id, order, shown);
        break;
    }
    guest.wishes.push_back({request, order});
}

void PhoneBridge::send(Guest &guest, const Wish &wish, Command command)
{
    const bool isByMenu = wish.request.kind == PhoneRequest::Kind::Order;
    const SeenView seen = isByMenu ? SeenView{ViewName::Waiter, m_menuPosition}
                                   : SeenView{ViewName::Status, onPhone(wish.request.position)};
    const CommandId id =
        m_evening->sendSeen(std::move(command), {nameOf(guest.phone), Role::Guest}, seen);
    if (id.isNull())
        refuse(wish.request, PhoneText::isBusy());
    else
        m_sent.emplace(id, wish);
}

QString PhoneBridge::languageOf(PhoneNumber guest) const
{
    const auto found = m_guests.find(guest);
    return found == m_guests.end() ? QString() : found->second.phone.language;
}

void PhoneBridge::refuse(const PhoneRequest &request, const QString &why)
{
    answer({request, {}}, false, why);
}

void PhoneBridge::answer(const Wish &wish, bool isDone, const QString &text)
{
    m_doors.reply({wish.request.guest, wish.request.id, isDone, text, number(wish.order)});
}

void PhoneBridge::takeAnswer(const HandledCommand &handled)
{
    const auto sent = m_sent.extract(handled.sent.id);
    if (sent.empty())
        return;
    const Wish &wish = sent.mapped();
    const SpokenIn spoken(languageOf(wish.request.guest));
    if (handled.outcome.rejection)
        return answer(wish, false, refusalText(handled.outcome));
    if (wish.request.kind == PhoneRequest::Kind::Pay)
        return answer(wish, true, PhoneText::isPaid());
    answer(wish, true, PhoneText::isTaken(number(wish.order)));
    if (const auto guest = m_guests.find(wish.request.guest); guest != m_guests.end()) {
        guest->second.orders.push_back(wish.order);
        showOrders(guest->second);
    }
}

void PhoneBridge::takeDrop(const SentCommand &command, const QString &why)
{
    if (const auto sent = m_sent.extract(command.id); !sent.empty())
        answer(sent.mapped(), false, why);
}

/// Whoever came for it in vain is told the same.
void PhoneBridge::takeTold(const ToldWhere &told)
{
    const auto guest = std::find_if(m_guests.begin(), m_guests.end(),
                                    [&](const auto &each) { return each.second.id == told.guest; });
    if (guest == m_guests.end())
        return;
    const SpokenIn spoken(guest->second.phone.language);
    std::erase_if(guest->second.wishes, [&](const Wish &wish) {
        if (wish.order != told.order)
            return false;
        answer(wish, wish.request.kind == PhoneRequest::Kind::Ask,
               PhoneText::isTold(toQString(told.who), told.stage));
        return true;
    });
}

void PhoneBridge::takeBoard(const ChangesOfABoard &changes, Position upTo)
{
    if (!m_evening->isLive())
        return;
    if (const auto *status = std::get_if<ShownChanges<StatusBoard>>(&changes)) {
        applyTo(m_numbers, std::get<Changes<StatusNumber>>(*status));
        m_position = upTo;
        showBoard();
    } else if (const auto *waiter = std::get_if<ShownChanges<WaiterBoard>>(&changes)) {
        applyTo(m_dishes, std::get<Changes<DishCard>>(*waiter));
        m_menuPosition = upTo;
        showMenu();
    } else if (const auto *details = std::get_if<ShownChanges<DetailsBoard>>(&changes)) {
        takeDetails(std::get<Changes<OrderDetails>>(*details));
    }
}

void PhoneBridge::takeDetails(const Changes<OrderDetails> &changes)
{
    for (const OrderDetails &details : changes.upserted) {
        Guest *guest = ownerOf(details.order);
        m_details.insert_or_assign(details.order, details);
        if (!guest)
            continue;
        showOrders(*guest);
        if (isOver(details))
            endWishes(*guest, details);
    }
    while (m_details.size() > mostKept)
        m_details.erase(m_details.begin());
}

/// Nobody will tell him any more where it is.
void PhoneBridge::endWishes(Guest &guest, const OrderDetails &details)
{
    const SpokenIn spoken(guest.phone.language);
    std::erase_if(guest.wishes, [&](const Wish &wish) {
        if (wish.order != details.order)
            return false;
        const bool isHere = details.delivered;
        answer(wish, isHere, isHere ? PhoneText::isHere() : OrderText::stage(details));
        return true;
    });
}

void PhoneBridge::takeProgress(const ViewProgress &progress)
{
    if (!m_evening->isLive())
        return;
    if (progress.view == ViewName::Waiter)
        m_menuPosition = std::max(m_menuPosition, progress.at);
    if (progress.view != ViewName::Status)
        return;
    m_position = std::max(m_position, progress.at);
    m_behind = progress.behind;
    if (!m_age.isActive())
        m_age.start();
}

void PhoneBridge::takeClock(const ClockState &clock)
{
    if (m_evening->isLive())
        m_now = clock.now;
    const bool isHeld = !m_livesHere || !m_evening->isLive();
    if (std::exchange(m_isHeld, isHeld) == isHeld && !std::exchange(m_isNew, false))
        return;
    showHeld();
    for (auto &[number, guest] : m_guests)
        letIn(guest);
}

void PhoneBridge::showHeld()
{
    m_doors.hold(m_isHeld ? inEachLanguage([this] { return whyHeld(); }) : InLanguages<QString>());
}

void PhoneBridge::showBoard()
{
    if (!m_doors.state().areOpen)
        return;
    PhoneBoard board;
    board.position = number(m_position);
    board.at = toQString(clockText(m_now - m_behind));
    board.behind = static_cast<int>(std::chrono::floor<std::chrono::seconds>(m_behind).count());
    for (const auto &[order, shown] : m_numbers)
        board.numbers.push_back({number(order), shown.stage == StatusStage::Ready,
                                 toQString(clockText(shown.promised)).left(5)});
    if (board != m_shownBoard)
        m_doors.showBoard(board);
    m_shownBoard = std::move(board);
}

void PhoneBridge::showMenu()
{
    if (!m_doors.state().areOpen)
        return;
    auto menus = inEachLanguage([this] { return menu(); });
    if (menus != m_shownMenu)
        m_doors.showMenu(menus);
    m_shownMenu = std::move(menus);
}

PhoneMenu PhoneBridge::menu() const
{
    PhoneMenu menu{scenarioText(m_name), {}};
    for (const Dish &dish : m_menu.dishes) // in the order of the menu
        if (const auto card = m_dishes.find(dish.id); card != m_dishes.end())
            menu.dishes.push_back({toQString(dish.id.text()), toQString(card->second.name),
                                   toQString(toText(card->second.price)), allergensOf(card->second),
                                   card->second.soldOut});
    return menu;
}

void PhoneBridge::showOrders(const Guest &guest)
{
    const SpokenIn spoken(guest.phone.language);
    std::vector<PhoneOrder> orders;
    for (auto order = guest.orders.rbegin(); order != guest.orders.rend(); ++order)
        orders.push_back(shown(*order));
    m_doors.showOrders(guest.phone.number, orders);
}

PhoneOrder PhoneBridge::shown(OrderId order) const
{
    const auto found = m_details.find(order);
    if (found == m_details.end())
        return {number(order), PhoneText::isOnItsWay(), {}, {}};
    const OrderDetails &details = found->second;
    const bool isToPay = details.payment == PaymentStage::Requested && !isOver(details);
    return {number(order),      stageOf(details), OrderText::total(details),
            linesText(details), isToPay,          isOver(details)};
}

PhoneBridge::Guest *PhoneBridge::ownerOf(OrderId order)
{
    for (auto &[number, guest] : m_guests)
        if (std::find(guest.orders.begin(), guest.orders.end(), order) != guest.orders.end())
            return &guest;
    return nullptr;
}

} // namespace restaurant

#include "moc_phonebridge.cpp"
