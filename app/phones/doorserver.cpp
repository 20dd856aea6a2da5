#include "doorserver.h"

#include <QUrl>
#include <QWebSocket>

#include <algorithm>
#include <utility>
#include <variant>

namespace restaurant {

namespace {

constexpr int beatEvery = 5;               // seconds
constexpr std::size_t mostRemembered = 64; // requests of a guest
constexpr std::size_t mostStrangers = 128;
constexpr std::chrono::seconds strangersPatience{10};

template <typename... Hearers> struct Hearing : Hearers...
{
    using Hearers::operator()...;
};
template <typename... Hearers> Hearing(Hearers...) -> Hearing<Hearers...>;

const char *wordOf(PhoneRefusal refusal)
{
    switch (refusal) {
    case PhoneRefusal::Wrong:
        return "wrong";
    case PhoneRefusal::TooMany:
        return "later";
    case PhoneRefusal::Full:
        return "full";
    }
    return "wrong";
}

} // namespace

DoorServer::DoorServer(PageServer::Files files)
    : m_files(std::move(files))
{
    m_clock.start();
    m_second.setParent(this);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DoorServer::beat);
}

DoorServer::~DoorServer()
{
    m_seats.clear();
    m_strangers.clear();
    for (PhoneLine *line : findChildren<PhoneLine *>()) {
        line->disconnect(this);
        delete line; // before the connection that it speaks by
    }
}

void DoorServer::open(const DoorsWish &wish)
{
    close();
    auto gate = std::make_unique<PhoneGate>(this, wish.certificate);
    if (!gate->listen(wish.address, wish.port)) {
        emit failed(gate->errorString());
        return;
    }
    m_gate = gate.release();
    m_pages = std::make_unique<PageServer>(m_files, m_gate);
    connect(m_pages.get(), &PageServer::newWebSocketConnection, this, &DoorServer::takeConnections);
    m_book = std::make_unique<GuestBook>(systemSecret);
    m_book->setMost(wish.mostGuests);
    m_book->renew(GuestBook::Time(m_clock.elapsed()));
    m_seconds = 0;
    m_second.start();
    tellState();
}

void DoorServer::close()
{
    if (!m_gate)
        return;
    m_gate->close();
    m_gate->endStrangers();
    while (!m_seats.empty())
        sendAway(m_seats.begin()->first, "closed");
    for (const QPointer<PhoneLine> &line : std::exchange(m_strangers, {}))
        if (line)
            line->abort();
    m_second.stop();
    m_pages.reset();
    m_gate = nullptr;
    m_book.reset();
    m_shown = {};
    m_question.clear();
    tellState();
}

void DoorServer::remove(PhoneNumber guest)
{
    sendAway(guest, "removed");
}

void DoorServer::setMostGuests(int most)
{
    if (!m_book)
        return;
    m_book->setMost(most);
    tellState();
}

void DoorServer::show(PhoneShown what, const PhoneMessages &messages)
{
    m_shown[static_cast<std::size_t>(what)] = messages;
    for (auto &[number, seat] : m_seats)
        show(seat, what);
}

/// Nothing, if his phone is not reached: he is shown it when it is.
void DoorServer::show(const Seat &seat, PhoneShown what)
{
    if (!seat.line)
        return;
    if (what == PhoneShown::Question)
        return seat.line->show(
            what, questionMessage(saidIn(m_question, seat.guest.language), seat.answer));
    if (what == PhoneShown::Orders)
        return seat.line->show(what, seat.orders);
    const PhoneMessages &shown = m_shown[static_cast<std::size_t>(what)];
    if (const QString *message = saidIn(shown, seat.guest.language))
        seat.line->show(what, *message);
}

void DoorServer::showOrders(PhoneNumber guest, const QString &message)
{
    const auto seat = m_seats.find(guest);
    if (seat == m_seats.end())
        return;
    seat->second.orders = message;
    show(seat->second, PhoneShown::Orders);
}

void DoorServer::ask(const InLanguages<PhoneQuestion> &question)
{
    m_question = question;
    for (auto &[number, seat] : m_seats)
        show(seat, PhoneShown::Question);
}

void DoorServer::reply(const PhoneReply &reply)
{
    const auto seat = m_seats.find(reply.guest);
    if (seat == m_seats.end())
        return;
    const auto asked = seat->second.replies.find(reply.id);
    if (asked == seat->second.replies.end())
        return;
    asked->second = reply;
    if (seat->second.line)
        seat->second.line->tell(toMessage(reply));
}

void DoorServer::takeConnections()
{
    while (m_pages->hasPendingWebSocketConnections()) {
        auto *line = new PhoneLine(m_pages->nextPendingWebSocketConnection().release(), this);
        connect(line, &PhoneLine::said, this,
                [this, line](const QString &message) { hear(line, message); });
        connect(line, &PhoneLine::ended, this, [this, line] { forget(line); });
        std::erase_if(m_strangers, [](const auto &each) { return each.isNull(); });
        m_strangers.emplace_back(line);
        if (m_strangers.size() > mostStrangers)
            m_strangers.front()->abort();
    }
}

void DoorServer::forget(PhoneLine *line)
{
    std::erase(m_strangers, line);
    Seat *seat = seatOf(line);
    if (!seat)
        return;
    seat->line = nullptr;
    seat->guest.isReached = false;
    tellState();
}

DoorServer::Seat *DoorServer::seatOf(const PhoneLine *line)
{
    const auto found = std::find_if(m_seats.begin(), m_seats.end(),
                                    [line](const auto &each) { return each.second.line == line; });
    return found == m_seats.end() ? nullptr : &found->second;
}

void DoorServer::hear(PhoneLine *line, const QString &message)
{
    const std::optional<PhoneSaid> said = phoneSaid(message);
    if (!said || !m_book) // closed meanwhile
        return line->abort();
    Seat *seat = seatOf(line);
    std::visit(Hearing{[&](const PhoneJoins &joins) { hear(line, joins); },
                       [&](const PhoneReturns &returns) { hear(line, returns); },
                       [&](const auto &wish) {
                           if (seat)
                               hear(*seat, wish);
                       }},
               *said);
}

void DoorServer::hear(PhoneLine *line, const PhoneJoins &joins)
{
    if (seatOf(line))
        return;
    const auto entry =
        joins.code.isEmpty() ? m_book->enterByPin(joins.pin) : m_book->enterByCode(joins.code);
    if (entry)
        letIn(line, *entry, joins.language);
    else
        line->end(byeMessage(wordOf(entry.error())));
}

void DoorServer::letIn(PhoneLine *line, const GuestBook::Entry &entry, const QString &language)
{
    Seat &seat = m_seats[entry.guest.number];
    seat.guest = entry.guest;
    seat.guest.language = language;
    seat.token = entry.token;
    seat.orders = toMessage(std::vector<PhoneOrder>{});
    emit guestCame(seat.guest);
    attach(seat, line);
}

void DoorServer::hear(PhoneLine *line, const PhoneReturns &returns)
{
    if (seatOf(line))
        return;
    const auto number = m_book->known(returns.token);
    if (!number) {
        line->end(byeMessage("unknown"));
        return;
    }
    Seat &seat = m_seats[*number];
    if (PhoneLine *other = std::exchange(seat.line, nullptr))
        other->end(byeMessage("elsewhere"));
    attach(seat, line);
    hear(seat, PhoneSpeaks{returns.language});
}

void DoorServer::attach(Seat &seat, PhoneLine *line)
{
    std::erase(m_strangers, line);
    seat.line = line;
    seat.guest.isReached = true;
    line->tell(toMessage(seat.guest, seat.token));
    for (const PhoneShown what : allPhoneShown)
        show(seat, what);
    tellState();
}

/// All that has words.
void DoorServer::hear(Seat &seat, const PhoneSpeaks &speaks)
{
    if (std::exchange(seat.guest.language, speaks.language) == speaks.language)
        return;
    for (const PhoneShown what : {PhoneShown::Menu, PhoneShown::Hold, PhoneShown::Question})
        show(seat, what);
    emit languageChosen(seat.guest);
}

void DoorServer::hear(Seat &seat, const PhoneLooks &looks)
{
    emit looked(seat.guest.number, looks.position);
    show(seat, PhoneShown::Board);
}

void DoorServer::hear(Seat &seat, const PhoneLeaves &)
{
    sendAway(seat.guest.number, "left");
}

void DoorServer::hear(Seat &seat, PhoneRequest request)
{
    if (const auto known = seat.replies.find(request.id); known != seat.replies.end()) {
        if (known->second)
            seat.line->tell(toMessage(*known->second));
        return; // else the reply will come
    }
    seat.replies.emplace(request.id, std::nullopt);
    seat.requests.push_back(request.id);
    if (seat.requests.size() > mostRemembered) {
        seat.replies.erase(seat.requests.front());
        seat.requests.pop_front();
    }
    request.guest = seat.guest.number;
    emit requested(request);
}

void DoorServer::hear(Seat &seat, PhoneAnswer answer)
{
    const PhoneQuestion *asked = saidIn(m_question, seat.guest.language);
    const bool isAsked = asked && asked->id == answer.question &&
                         answer.choice < static_cast<int>(asked->choices.size()) &&
                         answer.reason < static_cast<int>(asked->reasons.size());
    answer.guest = seat.guest.number;
    if (isAsked && !asked->isLocked && seat.answer != answer) {
        seat.answer = answer;
        emit answered(answer);
    }
    show(seat, PhoneShown::Question);
}

void DoorServer::sendAway(PhoneNumber guest, const char *why)
{
    auto gone = m_seats.extract(guest);
    if (gone.empty())
        return;
    m_book->remove(guest);
    if (gone.mapped().line)
        gone.mapped().line->end(byeMessage(why));
    emit guestLeft(gone.mapped().guest);
    tellState();
}

void DoorServer::beat()
{
    m_gate->sweep();
    const auto latest = PhoneLine::Clock::now() - strangersPatience;
    std::deque<QPointer<PhoneLine>> strangers = m_strangers;
    for (const QPointer<PhoneLine> &line : strangers)
        if (line && line->since() < latest)
            line->abort();
    if (++m_seconds % beatEvery == 0)
        for (auto &[number, seat] : m_seats)
            if (const QPointer<PhoneLine> line = seat.line; line && !line->beat())
                line->abort();
    if (m_book->renew(GuestBook::Time(m_clock.elapsed())))
        tellState();
}

void DoorServer::tellState()
{
    DoorsState state;
    if (m_gate) {
        state.areOpen = true;
        QUrl url = m_gate->url();
        state.address = m_gate->isEncrypted() ? url.toString() : url.authority();
        url.setPath(QStringLiteral("/"));
        url.setFragment(QString::fromLatin1(m_book->code()));
        state.link = url.toString();
        state.fingerprint = m_gate->fingerprint();
        state.pin = QString::fromLatin1(m_book->pin());
        state.mostGuests = m_book->most();
    }
    for (const auto &[number, seat] : m_seats)
        state.guests.push_back(seat.guest);
    emit stateChanged(state);
}

} // namespace restaurant

#include "moc_doorserver.cpp"
