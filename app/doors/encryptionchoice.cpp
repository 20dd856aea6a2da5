#include "encryptionchoice.h"

#include "common/controls.h"
#include "common/pushbutton.h"
#include "theme/themes.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace restaurant {

EncryptionChoice::EncryptionChoice(ChooseFile chooseFile)
    : m_chooseFile(std::move(chooseFile))
    , m_way(new QComboBox)
    , m_chooseCertificate(pushButton("doorsCertificateButton", tr("&Certificate…"),
                                     tr("Choose the file of the certificate, in PEM form")))
    , m_chooseKey(pushButton("doorsKeyButton", tr("&Key…"),
                             tr("Choose the file of its private key, if that is another one")))
    , m_files(plainLabel({}, "doorsFiles"))
{
    nameControl(m_way, "doorsEncryption", tr("Whether others can read along"));
    m_way->addItem(tr("Openly (HTTP)"));
    m_way->addItem(tr("Encrypted, certificate made here"));
    m_way->addItem(tr("Encrypted, certificate of yours"));
    layOut();
    connect(m_way, &QComboBox::currentIndexChanged, this, &EncryptionChoice::show);
    connect(m_chooseCertificate, &QPushButton::clicked, this,
            [this] { choose(m_certificateFile, tr("Certificate of the doors")); });
    connect(m_chooseKey, &QPushButton::clicked, this,
            [this] { choose(m_keyFile, tr("Private key of the certificate")); });
    show();
}

void EncryptionChoice::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.gap);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooseCertificate);
    row->addWidget(m_chooseKey);
    m_files->setWordWrap(true);
    asKind(m_files, WidgetKind::Dim);
    column->addWidget(m_way);
    column->addLayout(row);
    column->addWidget(m_files);
}

EncryptionChoice::Way EncryptionChoice::way() const
{
    return static_cast<Way>(m_way->currentIndex());
}

void EncryptionChoice::choose(QString &file, const QString &title)
{
    if (const QString chosen = m_chooseFile(title); !chosen.isEmpty())
        file = chosen;
    show();
}

void EncryptionChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        show();
    QWidget::changeEvent(event);
}

/// The files only while they can be chosen: else their place is for who is in.
void EncryptionChoice::show()
{
    const bool isByFiles = way() == Way::Files && isEnabled();
    const auto name = [](const QString &file) { return QFileInfo(file).fileName(); };
    m_chooseCertificate->setVisible(isByFiles);
    m_chooseKey->setVisible(isByFiles);
    m_files->setVisible(isByFiles);
    m_files->setText(
        m_certificateFile.isEmpty() ? tr("No certificate is chosen.")
        : m_keyFile.isEmpty()
            ? tr("Certificate and key: %1").arg(name(m_certificateFile))
            : tr("Certificate: %1, key: %2").arg(name(m_certificateFile), name(m_keyFile)));
    emit changed();
}

tl::expected<std::optional<DoorsCertificate>, QString>
EncryptionChoice::certificateFor(const QHostAddress &address)
{
    const auto given = [](const tl::expected<DoorsCertificate, QString> &certificate)
        -> tl::expected<std::optional<DoorsCertificate>, QString> {
        if (!certificate)
            return tl::unexpected(certificate.error());
        return *certificate;
    };
    if (way() == Way::Openly)
        return std::nullopt;
    if (way() == Way::Files && m_certificateFile.isEmpty())
        return tl::unexpected(tr("Choose the file of the certificate first."));
    if (way() == Way::Files)
        return given(readCertificate(m_certificateFile,
                                     m_keyFile.isEmpty() ? m_certificateFile : m_keyFile));
    const auto known = m_made.find(address.toString());
    if (known != m_made.end())
        return known->second;
    const auto made = makeCertificate(address);
    if (made)
        m_made.emplace(address.toString(), *made);
    return given(made);
}

QString EncryptionChoice::meaning() const
{
    switch (way()) {
    case Way::Openly:
        return tr("What phones and this computer say to each other can be read by others in the "
                  "same network.");
    case Way::MadeHere:
        return tr("Nobody can read along. But nobody vouches for this certificate: each phone "
                  "warns once, and some do not go on from there. Try it with one.");
    case Way::Files:
        return tr("Nobody can read along. Phones come in by the name that stands in the "
                  "certificate: it has to lead to this computer.");
    }
    return {};
}

} // namespace restaurant

#include "moc_encryptionchoice.cpp"
