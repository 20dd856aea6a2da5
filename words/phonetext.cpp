#include "phonetext.h"

#include "words/translation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <array>
#include <utility>

namespace restaurant {

namespace {

using Said = std::pair<const char *, const char *>; ///< By which the page knows it, and what.

constexpr std::array pageTexts{
    Said{"enter", QT_TRANSLATE_NOOP("PhonePage", "Come in")},
    Said{"pin", QT_TRANSLATE_NOOP("PhonePage", "PIN on the projector")},
    Said{"enterNote",
         QT_TRANSLATE_NOOP("PhonePage", "You need no name. You get a number and a bird, and "
                                        "nothing else is kept of you.")},
    Said{"you", QT_TRANSLATE_NOOP("PhonePage", "You are {name}.")},
    Said{"menu", QT_TRANSLATE_NOOP("PhonePage", "Menu")},
    Said{"more", QT_TRANSLATE_NOOP("PhonePage", "One more {dish}")},
    Said{"less", QT_TRANSLATE_NOOP("PhonePage", "One less {dish}")},
    Said{"contains", QT_TRANSLATE_NOOP("PhonePage", "contains {allergens}")},
    Said{"soldOut", QT_TRANSLATE_NOOP("PhonePage", "sold out")},
    Said{"order", QT_TRANSLATE_NOOP("PhonePage", "Order for {total}")},
    Said{"orderNothing", QT_TRANSLATE_NOOP("PhonePage", "Choose a dish first.")},
    Said{"orders", QT_TRANSLATE_NOOP("PhonePage", "Your orders")},
    Said{"noOrders", QT_TRANSLATE_NOOP("PhonePage", "You have not ordered anything yet.")},
    Said{"number", QT_TRANSLATE_NOOP("PhonePage", "Number {n}")},
    Said{"pay", QT_TRANSLATE_NOOP("PhonePage", "Pay {total} by card")},
    Said{"payNote", QT_TRANSLATE_NOOP("PhonePage", "The card is pretended: you need none.")},
    Said{"ask", QT_TRANSLATE_NOOP("PhonePage", "Where is my order?")},
    Said{"collect", QT_TRANSLATE_NOOP("PhonePage", "Collect it")},
    Said{"board", QT_TRANSLATE_NOOP("PhonePage", "The board")},
    Said{"ready", QT_TRANSLATE_NOOP("PhonePage", "Ready")},
    Said{"preparing", QT_TRANSLATE_NOOP("PhonePage", "Preparing")},
    Said{"none", QT_TRANSLATE_NOOP("PhonePage", "none")},
    Said{"asOf", QT_TRANSLATE_NOOP("PhonePage", "As of {at}, event {position}.")},
    Said{"behind", QT_TRANSLATE_NOOP("PhonePage", "It shows what was {n} s ago.")},
    Said{"fresh", QT_TRANSLATE_NOOP("PhonePage", "It is up to date.")},
    Said{"look", QT_TRANSLATE_NOOP("PhonePage", "Look at the board")},
    Said{"called", QT_TRANSLATE_NOOP("PhonePage", "Number {n} is called.")},
    Said{"question", QT_TRANSLATE_NOOP("PhonePage", "A question")},
    Said{"why", QT_TRANSLATE_NOOP("PhonePage", "Why?")},
    Said{"noReason", QT_TRANSLATE_NOOP("PhonePage", "I would rather not say")},
    Said{"answer", QT_TRANSLATE_NOOP("PhonePage", "Answer")},
    Said{"answered", QT_TRANSLATE_NOOP("PhonePage", "Your answer is in. You may change it until "
                                                    "the question is closed.")},
    Said{"locked", QT_TRANSLATE_NOOP("PhonePage", "The question is closed.")},
    Said{"revealed", QT_TRANSLATE_NOOP("PhonePage", "What happened: {text}")},
    Said{"leave", QT_TRANSLATE_NOOP("PhonePage", "Leave")},
    Said{"sending", QT_TRANSLATE_NOOP("PhonePage", "On its way …")},
    Said{"lost", QT_TRANSLATE_NOOP("PhonePage", "The teacher's computer was not reached for "
                                                "{n} s.")},
    Said{"lostBriefly", QT_TRANSLATE_NOOP("PhonePage", "The teacher's computer is not reached.")},
    Said{"found", QT_TRANSLATE_NOOP("PhonePage", "The teacher's computer is reached again.")},
    Said{"wrong", QT_TRANSLATE_NOOP("PhonePage", "This is not the code or PIN that is shown now.")},
    Said{"later", QT_TRANSLATE_NOOP("PhonePage", "Too many wrong PINs were typed. Scan the code, "
                                                 "or wait two minutes.")},
    Said{"full", QT_TRANSLATE_NOOP("PhonePage", "As many guests are in as may be.")},
    Said{"unknown",
         QT_TRANSLATE_NOOP("PhonePage", "You are not known here any more. Please come in again.")},
    Said{"removed", QT_TRANSLATE_NOOP("PhonePage", "You were sent out.")},
    Said{"closed", QT_TRANSLATE_NOOP("PhonePage", "The doors are closed.")},
    Said{"elsewhere", QT_TRANSLATE_NOOP("PhonePage", "You go on in another window.")},
    Said{"left", QT_TRANSLATE_NOOP("PhonePage", "Good-bye.")},
    Said{"slower", QT_TRANSLATE_NOOP("PhonePage", "That was more than a person can ask for.")},
    Said{"language", QT_TRANSLATE_NOOP("PhonePage", "Language")},
    Said{"foot", QT_TRANSLATE_NOOP("PhonePage", "This page comes by HTTP over the local network: "
                                                "others there can read along. Nothing personal is "
                                                "asked, and nothing is kept.")},
    Said{"footEncrypted",
         QT_TRANSLATE_NOOP("PhonePage", "This page comes encrypted (HTTPS): others in the network "
                                        "cannot read along. Nothing personal is asked, and nothing "
                                        "is kept.")},
};

/// English, which has no catalogue of these, stands as it is.
QByteArray pageIn(const QString &language)
{
    QTranslator translator;
    const bool isThere = translator.load(QLocale(language), QStringLiteral("cqrs-restaurant"),
                                         QStringLiteral("_"), QStringLiteral(":/translations"));
    QJsonObject texts{{QStringLiteral("lang"), QLocale(language).bcp47Name()}};
    for (const auto &[key, text] : pageTexts) {
        const QString told = isThere ? translator.translate("PhonePage", text) : QString();
        texts.insert(QLatin1String(key), told.isEmpty() ? QString::fromUtf8(text) : told);
    }
    return QJsonDocument(texts).toJson(QJsonDocument::Compact);
}

} // namespace

std::map<QString, QByteArray> PhoneText::pages()
{
    std::map<QString, QByteArray> pages;
    for (const QString &language : spokenLanguages())
        pages[language] = pageIn(language);
    return pages;
}

QByteArray PhoneText::languages()
{
    QStringList languages = spokenLanguages();
    for (const QString &each : spokenLanguages())
        if (QLocale(each).language() == QLocale().language())
            languages.move(languages.indexOf(each), 0);
    QJsonArray named;
    for (const QString &each : languages)
        named.append(QJsonArray{each, nameOfLanguage(each)});
    return QJsonDocument(QJsonObject{{QStringLiteral("languages"), named}})
        .toJson(QJsonDocument::Compact);
}

QString PhoneText::doubt(const QString &address)
{
    return tr("No phone has come in yet. Perhaps the wireless network keeps its clients apart, as "
              "guest networks often do, or a firewall closes the port of %1. Try it with one "
              "phone; where it cannot be helped, ask for a show of hands.")
        .arg(address);
}

QString PhoneText::isScripted()
{
    return tr(
        "In this evening nothing can be ordered. Questions of a lesson are still asked here.");
}

QString PhoneText::isHeld()
{
    return tr("The class looks back at what was: nothing can be asked for until it is now again.");
}

QString PhoneText::isBusy()
{
    return tr("The restaurant does not take it now. Please try again.");
}

QString PhoneText::isNotYours()
{
    return tr("This is not your order.");
}

QString PhoneText::noSuchDish()
{
    return tr("There is no such dish.");
}

QString PhoneText::isTaken(int order)
{
    return tr("Your order is taken. You have number %1.").arg(order);
}

QString PhoneText::isPaid()
{
    return tr("Paid. Your number will be called on the board.");
}

QString PhoneText::isTold(const QString &who, std::optional<CarryStage> stage)
{
    if (!stage)
        return tr("%1 says: I know nothing of it yet.").arg(who);
    switch (*stage) {
    case CarryStage::Placed:
        return tr("%1 says: it is not paid yet.").arg(who);
    case CarryStage::InKitchen:
        return tr("%1 says: it is still in the kitchen.").arg(who);
    case CarryStage::Ready:
        return tr("%1 says: it is ready. Come and collect it.").arg(who);
    case CarryStage::PickedUp:
        return tr("%1 says: it is on its way to you.").arg(who);
    case CarryStage::Delivered:
    case CarryStage::AwaitsPayment:
    case CarryStage::Paid:
        return tr("%1 says: you have it.").arg(who);
    }
    return {};
}

QString PhoneText::isHere()
{
    return tr("Here it is. Enjoy your meal!");
}

QString PhoneText::isOnItsWay()
{
    return tr("Your order is on its way to the kitchen.");
}

QString PhoneText::isWithKitchen()
{
    return tr("The kitchen knows of it. Your number will be called on the board.");
}

} // namespace restaurant
