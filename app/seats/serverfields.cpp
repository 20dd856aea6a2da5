#include "serverfields.h"

#include "common/controls.h"
#include "theme/themes.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>

#include <cstdlib>
#include <utility>

namespace restaurant {

namespace {

constexpr int usualPort = 5440; // of script/class

QString key(const char *name)
{
    return QStringLiteral("class/") + QLatin1String(name);
}

QLineEdit *field(const char *name, const QString &accessible)
{
    auto *one = new QLineEdit;
    nameControl(one, name, accessible);
    one->setMaxLength(1000);
    return one;
}

/// Of a line that may say more.
QString urlIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("postgres(?:ql)?://[^\\s'\"]+"));
    return pattern.match(text).captured();
}

QString kindIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("--as\\s+(\\w+)"));
    return pattern.match(text).captured(1);
}

} // namespace

QWidget *beside(QWidget *field, QWidget *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    both->setFocusProxy(field);
    return both;
}

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent)
    , m_host(field("classHost", tr("Host: a name or a number, or the whole address, pasted")))
    , m_port(new QSpinBox)
    , m_database(field("classDatabase", tr("Name of the database")))
    , m_user(field("classUser", tr("Name of this seat's login")))
    , m_password(field("classPassword", tr("Password of this login")))
    , m_certificate(field("classCertificate", tr("File of the class's certificate")))
{
    nameControl(m_port, "classPort", tr("Port of the server"));
    m_port->setRange(1, 65535);
    m_host->setPlaceholderText(tr("lab7.example, or paste the address"));
    m_user->setPlaceholderText(tr("leader1, kitchen1 …"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("empty: as in your ~/.pgpass"));
    m_certificate->setPlaceholderText(tr("/tmp/class.crt; not needed on this machine"));
    auto *choose = new QPushButton(tr("&Choose…"));
    nameControl(choose, "classChooseCertificate", tr("Choose the file of the class's certificate"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    QWidget *certificate = beside(m_certificate, choose);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(tr("C&ertificate"), certificate);
    QLabel *foot = plainLabel(tr("The password is kept in memory while the program runs, and "
                                 "written nowhere."),
                              "classPasswordFoot");
    foot->setWordWrap(true);
    asKind(foot, WidgetKind::Small);
    form->addRow(foot);
    connect(m_host, &QLineEdit::textChanged, this, &ServerFields::takeIfPasted);
    connect(m_host, &QLineEdit::editingFinished, this, [this] { takeAddress(m_host->text()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("The class's certificate"), {},
                                                          tr("Certificates (*.crt *.pem)"));
        if (!path.isEmpty())
            m_certificate->setText(path);
    });
    recall();
}

void ServerFields::recall()
{
    const QSettings settings;
    m_host->setText(settings.value(key("host")).toString());
    m_port->setValue(settings.value(key("port"), usualPort).toInt());
    m_database->setText(settings.value(key("database"), QStringLiteral("evening")).toString());
    m_user->setText(settings.value(key("user")).toString());
    m_certificate->setText(settings.value(key("certificate")).toString());
}

void ServerFields::remember() const
{
    QSettings settings;
    settings.setValue(key("host"), m_host->text().trimmed());
    settings.setValue(key("port"), m_port->value());
    settings.setValue(key("database"), m_database->text().trimmed());
    settings.setValue(key("user"), m_user->text().trimmed());
    settings.setValue(key("certificate"), m_certificate->text().trimmed());
}

/// What is typed letter by letter is understood when it is whole.
void ServerFields::takeIfPasted(const QString &text)
{
    const auto more = text.size() - std::exchange(m_hostLength, text.size());
    if (std::abs(more) > 1)
        takeAddress(text);
}

void ServerFields::takeAddress(const QString &text)
{
    const QString url = urlIn(text);
    if (url.isEmpty())
        return;
    const auto address = serverAddressFrom(url.toStdString());
    if (!address)
        return emit notUnderstood(QString::fromStdString(address.error()));
    show(*address);
    emit addressPasted(kindIn(text));
}

void ServerFields::show(const ServerAddress &address)
{
    const QSignalBlocker quiet(m_host);
    m_host->setText(QString::fromStdString(address.host));
    m_hostLength = m_host->text().size();
    m_port->setValue(address.port);
    m_database->setText(QString::fromStdString(address.database));
    m_user->setText(QString::fromStdString(address.user));
    if (!address.certificate.empty())
        m_certificate->setText(QString::fromStdString(address.certificate));
}

tl::expected<ServerAddress, QString> ServerFields::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed().toStdString();
    address.port = m_port->value();
    address.database = m_database->text().trimmed().toStdString();
    address.user = m_user->text().trimmed().toStdString();
    address.password = m_password->text().toStdString();
    address.certificate = m_certificate->text().trimmed().toStdString();
    address.tls = usualTls(address.host);
    const Wrong found = wrong(address);
    if (found.sentence.isEmpty())
        return address;
    if (found.field) {
        found.field->setFocus();
        found.field->selectAll();
    }
    return tl::unexpected(found.sentence);
}

ServerFields::Wrong ServerFields::wrong(const ServerAddress &address) const
{
    const auto hasOther = [](const QLineEdit *one) {
        return one->text().contains(QRegularExpression(QStringLiteral("[\\s,;'\"\\\\]")));
    };
    if (address.host.empty())
        return {m_host, tr("Where is the server? Its name or number is missing.")};
    if (hasOther(m_host) || isServerUrl(address.host))
        return {m_host, tr("This is no name of a host, and no address that can be read.")};
    if (address.database.empty())
        return {m_database, tr("The name of the database is missing; script/class calls it "
                               "“evening”.")};
    if (hasOther(m_database))
        return {m_database, tr("A database has no spaces, commas, quotes or backslashes in its "
                               "name here.")};
    if (hasOther(m_user))
        return {m_user, tr("A login has no spaces, commas, quotes or backslashes in its name "
                           "here.")};
    const QFileInfo certificate(m_certificate->text().trimmed());
    if (!address.certificate.empty() && !(certificate.isAbsolute() && certificate.isFile()))
        return {m_certificate, tr("There is no file of that name for the certificate; it needs a "
                                  "whole path, as /tmp/class.crt.")};
    return {nullptr, QString::fromStdString(whyUnusable(address))};
}

} // namespace restaurant

#include "moc_serverfields.cpp"
