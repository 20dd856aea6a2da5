// What a guest reads on his phone, and what is said of the doors by which he comes in.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <map>

namespace restaurant {

class PhoneText
{
    Q_DECLARE_TR_FUNCTIONS(PhoneText)

public:
    /// All that the page says by itself, as one JSON object, by language. In {} stands what the
    /// page puts in.
    [[nodiscard]] static std::map<QString, QByteArray> pages();
    /// {"languages": [["en", "English"], ...]}, the program's own first.
    [[nodiscard]] static QByteArray languages();

    /// Nobody has come in for a while. `address`: what was to be typed.
    [[nodiscard]] static QString doubt(const QString &address);
};

} // namespace restaurant
