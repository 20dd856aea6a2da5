// What a guest reads on his phone, and what is said of the doors by which he comes in.
#pragma once

#include "read/waiter.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <map>
#include <optional>

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

    // What a guest is answered.
    [[nodiscard]] static QString isScripted();
    [[nodiscard]] static QString isHeld();
    [[nodiscard]] static QString isBusy();
    [[nodiscard]] static QString isNotYours();
    [[nodiscard]] static QString noSuchDish();
    [[nodiscard]] static QString isTaken(int order);
    [[nodiscard]] static QString isPaid();
    /// `who` of the staff says so, by what he sees; no stage: he sees nothing of it.
    [[nodiscard]] static QString isTold(const QString &who, std::optional<CarryStage> stage);
    [[nodiscard]] static QString isHere();

    // Where his order stands, as far as he can know without the board.
    [[nodiscard]] static QString isOnItsWay();
    [[nodiscard]] static QString isWithKitchen();
};

} // namespace restaurant
