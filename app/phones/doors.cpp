#include "doors.h"

#include "phones/doorserver.h"
#include "words/phonetext.h"

#include <QFile>

#include <utility>

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
    connect(m_server, &DoorServer::languageChosen, this, &Doors::languageChosen);
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

void Doors::showMenu(const InLanguages<PhoneMenu> &menu)
{
    PhoneMessages messages;
    for (const auto &[language, said] : menu)
        messages.emplace(language, toMessage(said));
    inServer([messages](DoorServer &server) { server.show(PhoneShown::Menu, messages); });
}

void Doors::showBoard(const PhoneBoard &board)
{
    inServer([message = toMessage(board)](DoorServer &server) {
        server.show(PhoneShown::Board, {{QString(), message}});
    });
}

void Doors::hold(const InLanguages<QString> &why)
{
    PhoneMessages messages;
    for (const auto &[language, said] : why)
        messages.emplace(language, holdMessage(said));
    if (why.empty())
        messages.emplace(QString(), holdMessage({}));
    inServer([messages](DoorServer &server) { server.show(PhoneShown::Hold, messages); });
}

void Doors::showOrders(PhoneNumber guest, const std::vector<PhoneOrder> &orders)
{
    inServer([guest, message = toMessage(orders)](DoorServer &server) {
        server.showOrders(guest, message);
    });
}

void Doors::ask(const InLanguages<PhoneQuestion> &question)
{
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
    const bool wereOpen = std::exchange(m_state, state).areOpen;
    m_state.doubt = doubt;
    if (state.areOpen && !wereOpen)
        emit opened();
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
