// By what the doors show that what is said through them is said to them alone.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <tl/expected.hpp>

namespace restaurant {

struct DoorsCertificate
{
    QList<QSslCertificate> chain; ///< The doors' own first, then those that it was issued by.
    QSslKey key;                  ///< Of the first; nobody else has it.
    bool operator==(const DoorsCertificate &) const = default;
};

/// Of two files in PEM form, which may be one and the same. Else why not: a sentence that names the
/// file.
[[nodiscard]] tl::expected<DoorsCertificate, QString>
readCertificate(const QString &certificateFile, const QString &keyFile);

/// One for this address that nobody vouches for: browsers warn of it, and go on when they are told
/// to. Good for a week.
[[nodiscard]] tl::expected<DoorsCertificate, QString> makeCertificate(const QHostAddress &address);

/// How browsers are to ask for that address: as the certificate says. Its first name if it does not
/// know the address; and the address if it has no name either, of which browsers warn.
[[nodiscard]] QString nameOf(const DoorsCertificate &certificate, const QHostAddress &address);

/// "3F:A0:...", as browsers show it (SHA-256): by it anybody can tell that he speaks to this one.
[[nodiscard]] QString fingerprintOf(const DoorsCertificate &certificate);

} // namespace restaurant
