#pragma once

#include "postgres/serveraddress.h"

#include <tl/expected.hpp>

#include <QString>
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace restaurant {

/// A field with a button beside it, as one row of a form.
[[nodiscard]] QWidget *beside(QWidget *field, QWidget *button);

/// Where a server is, field by field. An address that is pasted into the first one, alone or in a
/// line as script/class prints it, is taken apart. Remembered are host, port, database, user and
/// the file of the certificate, never a password.
class ServerFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerFields)
public:
    explicit ServerFields(QWidget *parent = nullptr);

    /// What is wrong is a sentence for a person, and the field has the focus.
    [[nodiscard]] tl::expected<ServerAddress, QString> address() const;
    void remember() const;

signals:
    /// Such a line was pasted, and as what it says to join: "kitchen"; empty: it does not.
    void addressPasted(const QString &kind);
    /// It was, and cannot be understood: why.
    void notUnderstood(const QString &why);

private:
    struct Wrong
    {
        QLineEdit *field = nullptr; ///< Null: none of them.
        QString sentence;
    };

    void recall();
    void takeIfPasted(const QString &text);
    void takeAddress(const QString &text);
    void show(const ServerAddress &address);
    [[nodiscard]] Wrong wrong(const ServerAddress &address) const;

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_certificate;
    qsizetype m_hostLength = 0; ///< Of what stood there before the last change.
};

} // namespace restaurant
