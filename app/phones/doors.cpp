#include "doors.h"

#include "phones/doorserver.h"
#include "words/phonetext.h"

#include <QFile>

static void initialiseThePage()
{
    Q_INIT_RESOURCE(page); // which cannot be asked for from within a namespace
}

namespace restaurant {

namespace {

constexpr std::chrono::seconds doubtAfter{30};

QByteArray pageFile(const char *name)
{
    QFile file(QStringLiteral(":/phones/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The page, and what it says in each language of the program.
PageServer::Files pageFiles()
{
    initialiseThePage();
    PageServer::Files files{{"/", {"text/html; charset=utf-8", pageFile("page.html")}},
                            {"/page.css", {"text/css; charset=utf-8", pageFile("page.css")}},
                            {"/page.js", {"text/javascript; charset=utf-8", pageFile("page.js")}}};
    for (const auto &[language, texts] : PhoneText::pages())
        files["/texts/" + language.toLatin1()] = {"application/json", texts};
    files["/texts"] = {"application/json", PhoneText::languages()};
    return files;
}

} // namespace

Doors::Doors(QObject *parent)
    : QObject(parent)
{
    m_doubt.setSingleShot(true);
    m_doubt.setInterval(doubtAfter);
    connect(&m_doubt, &QTimer::timeout, this, &Doors::tellDoubt);
}

Doors::~Doors()
{
    m_thread.quit();
    m_thread.wait();
}

void Doors::startServer()
{
    m_server = new DoorServer(pageFiles());
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &DoorServer::stateChanged, this, &Doors::take);
    connect(m_server, &DoorServer::failed, this, &Doors::failed);
    connect(m_server, &DoorServer::guestCame, this, &Doors::guestCame);
    connect(m_server, &DoorServer::guestLeft, this, &Doors::guestLeft);
    connect(m_server, &DoorServer::requested, this, &Doors::requested);
    connect(m_server, &DoorServer::answered, this, &Doors::answered);
    connect(m_server, &DoorServer::looked, this, &Doors::looked);
    m_thread.setObjectName(QStringLiteral("doors"));
    m_thread.start();
}

template <typename Act> void Doors::inServer(Act act)
{
    if (m_server)
        QMetaObject::invokeMethod(m_server, [server = m_server, act] { act(*server); });
}

void Doors::open(const DoorsWish &wish)
{
    if (!m_server)
        startServer();
    inServer([wish](DoorServer &server) { server.open(wish); });
    for (std::size_t what = 0; what < m_shown.size(); ++what)
        if (!m_shown[what].isEmpty())
            show(static_cast<PhoneShown>(what), m_shown[what]);
    ask(m_question);
    m_doubt.start();
}

void Doors::close()
{
    m_doubt.stop();
    inServer([](DoorServer &server) { server.close(); });
}

void Doors::remove(PhoneNumber guest)
{
    inServer([guest](DoorServer &server) { server.remove(guest); });
}

void Doors::setMostGuests(int most)
{
    inServer([most](DoorServer &server) { server.setMostGuests(most); });
}

void Doors::show(PhoneShown what, const QString &message)
{
    m_shown[static_cast<std::size_t>(what)] = message;
    inServer([what, message](DoorServer &server) { server.show(what, message); });
}

void Doors::showMenu(const QString &evening, const std::vector<PhoneDish> &dishes)
{
    show(PhoneShown::Menu, toMessage(evening, dishes));
}

void Doors::showBoard(const PhoneBoard &board)
{
    show(PhoneShown::Board, toMessage(board));
}

void Doors::hold(const QString &why)
{
    show(PhoneShown::Hold, holdMessage(why));
}

void Doors::showOrders(PhoneNumber guest, const std::vector<PhoneOrder> &orders)
{
    inServer([guest, message = toMessage(orders)](DoorServer &server) {
        server.showOrders(guest, message);
    });
}

void Doors::ask(const std::optional<PhoneQuestion> &question)
{
    m_question = question;
    inServer([question](DoorServer &server) { server.ask(question); });
}

void Doors::reply(const PhoneReply &reply)
{
    inServer([reply](DoorServer &server) { server.reply(reply); });
}

void Doors::take(const DoorsState &state)
{
    const QString doubt = state.guests.empty() && state.areOpen ? m_state.doubt : QString();
    if (!state.guests.empty())
        m_doubt.stop();
    m_state = state;
    m_state.doubt = doubt;
    emit stateChanged(m_state);
}

void Doors::tellDoubt()
{
    if (!m_state.areOpen)
        return;
    m_state.doubt = PhoneText::doubt(m_state.address);
    emit stateChanged(m_state);
}

} // namespace restaurant

#include "moc_doors.cpp"
