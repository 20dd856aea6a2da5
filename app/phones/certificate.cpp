#include "certificate.h"

#include "phones/guestbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace restaurant {

namespace {

constexpr qint64 longestFile = 256 * 1024;
constexpr long day = 24 * 60 * 60; // seconds

template <auto release> struct Releasing
{
    template <typename Object> void operator()(Object *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Releasing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releasing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releasing<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Releasing<BIO_free_all>>;

/// What can be wrong, and in which file.
class CertificateTrouble
{
    Q_DECLARE_TR_FUNCTIONS(CertificateTrouble)

public:
    static QString unreadable(const QString &file, const QString &why)
    {
        return tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(file), why);
    }
    static QString tooLong(const QString &file)
    {
        return tr("%1 is too long for a certificate or a key.").arg(QDir::toNativeSeparators(file));
    }
    static QString noCertificate(const QString &file)
    {
        return tr("%1 holds no certificate in PEM form.").arg(QDir::toNativeSeparators(file));
    }
    static QString noKey(const QString &file)
    {
        return tr("%1 holds no private key in PEM form.").arg(QDir::toNativeSeparators(file));
    }
    static QString isProtected(const QString &file)
    {
        return tr("The key in %1 is protected by a password. Choose one that is not.")
            .arg(QDir::toNativeSeparators(file));
    }
    static QString notNow(const QString &file, const QSslCertificate &certificate)
    {
        const auto date = [](const QDateTime &at) {
            return QLocale().toString(at.date(), QLocale::ShortFormat);
        };
        return tr("The certificate in %1 is good from %2 to %3 only.")
            .arg(QDir::toNativeSeparators(file), date(certificate.effectiveDate()),
                 date(certificate.expiryDate()));
    }
    static QString isOfAnother(const QString &keyFile, const QString &certificateFile)
    {
        return tr("The key in %1 is not that of the certificate in %2.")
            .arg(QDir::toNativeSeparators(keyFile), QDir::toNativeSeparators(certificateFile));
    }
    static QString notMade() { return tr("No certificate could be made on this computer."); }
};

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(CertificateTrouble::unreadable(path, file.errorString()));
    QByteArray content = file.read(longestFile + 1);
    if (content.size() > longestFile)
        return tl::unexpected(CertificateTrouble::tooLong(path));
    return content;
}

/// Null: there is none of a kind that encrypts connections.
QSslKey keyIn(const QByteArray &content)
{
    for (const QSsl::KeyAlgorithm kind : {QSsl::Ec, QSsl::Rsa})
        if (QSslKey key(content, kind); !key.isNull())
            return key;
    return {};
}

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray pem = certificate.toPem() + key.toPem();
    const auto read = [&](auto function) {
        const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        return function(memory.get(), nullptr, nullptr, nullptr);
    };
    const Certificate theirs(read(PEM_read_bio_X509));
    const Key own(read(PEM_read_bio_PrivateKey));
    return theirs && own && X509_check_private_key(theirs.get(), own.get()) == 1;
}

bool extend(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// That no other has: browsers remember what they have seen. As DER wants it, it is not negative
/// and does not begin with zeroes.
bool giveSerial(X509 *certificate)
{
    QByteArray drawn = systemSecret(8);
    drawn[0] = static_cast<char>((drawn[0] & 0x7f) | 0x40);
    return ASN1_STRING_set(X509_get_serialNumber(certificate), drawn.constData(),
                           static_cast<int>(drawn.size())) == 1;
}

/// From yesterday on: the clocks of phones differ.
bool fill(X509 *certificate, EVP_PKEY *key, const QHostAddress &address)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *called = reinterpret_cast<const unsigned char *>("CQRS Restaurant");
    QByteArray where = "IP:" + address.toString().toLatin1();
    if (address.isLoopback())
        where += ",DNS:localhost";
    return X509_set_version(certificate, 2) == 1 && giveSerial(certificate) &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, called, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -day) &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), 7 * day) &&
           X509_set_pubkey(certificate, key) == 1 &&
           extend(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           extend(certificate, NID_ext_key_usage, "serverAuth") &&
           extend(certificate, NID_subject_alt_name, where) &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

template <typename Write> QByteArray written(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    char *begin = nullptr;
    if (!memory || write(memory.get()) != 1)
        return {};
    const long size = BIO_get_mem_data(memory.get(), &begin);
    return QByteArray(begin, size);
}

} // namespace

tl::expected<DoorsCertificate, QString> readCertificate(const QString &certificateFile,
                                                        const QString &keyFile)
{
    const auto chain = contentOf(certificateFile);
    const auto key = contentOf(keyFile);
    if (!chain || !key)
        return tl::unexpected(chain ? key.error() : chain.error());
    DoorsCertificate read{QSslCertificate::fromData(*chain, QSsl::Pem), {}};
    if (read.chain.isEmpty())
        return tl::unexpected(CertificateTrouble::noCertificate(certificateFile));
    if (key->contains("ENCRYPTED"))
        return tl::unexpected(CertificateTrouble::isProtected(keyFile));
    read.key = keyIn(*key);
    if (read.key.isNull())
        return tl::unexpected(CertificateTrouble::noKey(keyFile));
    const QSslCertificate &own = read.chain.first();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now < own.effectiveDate() || now > own.expiryDate())
        return tl::unexpected(CertificateTrouble::notNow(certificateFile, own));
    if (!belongTogether(own, read.key))
        return tl::unexpected(CertificateTrouble::isOfAnother(keyFile, certificateFile));
    return read;
}

tl::expected<DoorsCertificate, QString> makeCertificate(const QHostAddress &address)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate made(X509_new());
    if (!key || !made || !fill(made.get(), key.get(), address))
        return tl::unexpected(CertificateTrouble::notMade());
    const QByteArray pem = written([&](BIO *to) { return PEM_write_bio_X509(to, made.get()); });
    const QByteArray secret = written([&](BIO *to) {
        return PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    DoorsCertificate certificate{QSslCertificate::fromData(pem, QSsl::Pem), keyIn(secret)};
    if (certificate.chain.isEmpty() || certificate.key.isNull())
        return tl::unexpected(CertificateTrouble::notMade());
    return certificate;
}

QString nameOf(const DoorsCertificate &certificate, const QHostAddress &address)
{
    const auto names = certificate.chain.first().subjectAlternativeNames();
    for (const QString &each : names.values(QSsl::IpAddressEntry))
        if (QHostAddress(each) == address)
            return address.toString();
    QStringList called = names.values(QSsl::DnsEntry);
    called.erase(std::remove_if(called.begin(), called.end(),
                                [](const QString &each) { return each.contains(u'*'); }),
                 called.end());
    return called.isEmpty() ? address.toString() : called.last(); // the first that it names
}

QString fingerprintOf(const DoorsCertificate &certificate)
{
    const QByteArray digest = certificate.chain.first().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace restaurant
