#pragma once

#include "phones/certificate.h"

#include <QString>
#include <QWidget>

#include <tl/expected.hpp>

#include <functional>
#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace restaurant {

/// Whether what phones say can be read by others: openly; encrypted by a certificate that is made
/// here; or by one of two files, of which the key's may be the certificate's own.
class EncryptionChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncryptionChoice)
public:
    /// Asks a person for a file; empty: he chose none.
    using ChooseFile = std::function<QString(const QString &title)>;

    explicit EncryptionChoice(ChooseFile chooseFile);

    /// What is chosen, for doors at that address; nothing: openly. Else why not, for a person. What
    /// was made once for an address is kept, so that a phone that was told to trust it still does.
    [[nodiscard]] tl::expected<std::optional<DoorsCertificate>, QString>
    certificateFor(const QHostAddress &address);
    /// What it means for whoever comes in.
    [[nodiscard]] QString meaning() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Way { Openly, MadeHere, Files };
    [[nodiscard]] Way way() const;
    void layOut();
    void choose(QString &file, const QString &title);
    void show();

    ChooseFile m_chooseFile;
    QComboBox *m_way;
    QPushButton *m_chooseCertificate;
    QPushButton *m_chooseKey;
    QLabel *m_files;
    QString m_certificateFile;
    QString m_keyFile;                          ///< Empty: that of the certificate.
    std::map<QString, DoorsCertificate> m_made; ///< By address.
};

} // namespace restaurant
