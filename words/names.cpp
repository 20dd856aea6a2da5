#include "names.h"

#include "plaintext.h"

#include <algorithm>
#include <array>
#include <functional>

namespace restaurant {

namespace {

struct ViewWords
{
    const char *name;
    const char *inSentence;
};

constexpr std::array<ViewWords, allViews.size()> viewNames{{
    {QT_TRANSLATE_NOOP("ViewNames", "Kitchen"), QT_TRANSLATE_NOOP("ViewNames", "the kitchen view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Waiter"), QT_TRANSLATE_NOOP("ViewNames", "the waiter view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Status"), QT_TRANSLATE_NOOP("ViewNames", "the status view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Details"), QT_TRANSLATE_NOOP("ViewNames", "the details view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Floor"), QT_TRANSLATE_NOOP("ViewNames", "the floor view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Measures"),
     QT_TRANSLATE_NOOP("ViewNames", "the measures view")},
    {QT_TRANSLATE_NOOP("ViewNames", "Dishes"),
     QT_TRANSLATE_NOOP("ViewNames", "the guests-by-dish view")},
}};

/// The words of the record that a person meets: stages, roles, kinds of documents, their fields.
/// Sorted.
constexpr std::array terms{
    QT_TRANSLATE_NOOP("Term", "accepted"),
    QT_TRANSLATE_NOOP("Term", "allergens"),
    QT_TRANSLATE_NOOP("Term", "allergy"),
    QT_TRANSLATE_NOOP("Term", "answer"),
    QT_TRANSLATE_NOOP("Term", "asked"),
    QT_TRANSLATE_NOOP("Term", "at"),
    QT_TRANSLATE_NOOP("Term", "awaits-payment"),
    QT_TRANSLATE_NOOP("Term", "balked"),
    QT_TRANSLATE_NOOP("Term", "bill"),
    QT_TRANSLATE_NOOP("Term", "bumped"),
    QT_TRANSLATE_NOOP("Term", "came at"),
    QT_TRANSLATE_NOOP("Term", "cancelled"),
    QT_TRANSLATE_NOOP("Term", "card"),
    QT_TRANSLATE_NOOP("Term", "carries"),
    QT_TRANSLATE_NOOP("Term", "cash"),
    QT_TRANSLATE_NOOP("Term", "choosing"),
    QT_TRANSLATE_NOOP("Term", "clock"),
    QT_TRANSLATE_NOOP("Term", "closed"),
    QT_TRANSLATE_NOOP("Term", "cook"),
    QT_TRANSLATE_NOOP("Term", "cooking"),
    QT_TRANSLATE_NOOP("Term", "counter"),
    QT_TRANSLATE_NOOP("Term", "counter-queue"),
    QT_TRANSLATE_NOOP("Term", "course"),
    QT_TRANSLATE_NOOP("Term", "declined"),
    QT_TRANSLATE_NOOP("Term", "delivered"),
    QT_TRANSLATE_NOOP("Term", "details party"),
    QT_TRANSLATE_NOOP("Term", "dine-in"),
    QT_TRANSLATE_NOOP("Term", "dish"),
    QT_TRANSLATE_NOOP("Term", "dish card"),
    QT_TRANSLATE_NOOP("Term", "dish guests"),
    QT_TRANSLATE_NOOP("Term", "dishes order"),
    QT_TRANSLATE_NOOP("Term", "dishes party"),
    QT_TRANSLATE_NOOP("Term", "due"),
    QT_TRANSLATE_NOOP("Term", "eating"),
    QT_TRANSLATE_NOOP("Term", "ended why"),
    QT_TRANSLATE_NOOP("Term", "entrance"),
    QT_TRANSLATE_NOOP("Term", "event"),
    QT_TRANSLATE_NOOP("Term", "events"),
    QT_TRANSLATE_NOOP("Term", "fired"),
    QT_TRANSLATE_NOOP("Term", "fired at"),
    QT_TRANSLATE_NOOP("Term", "food"),
    QT_TRANSLATE_NOOP("Term", "food-ready"),
    QT_TRANSLATE_NOOP("Term", "free"),
    QT_TRANSLATE_NOOP("Term", "from"),
    QT_TRANSLATE_NOOP("Term", "gave up on"),
    QT_TRANSLATE_NOOP("Term", "gone"),
    QT_TRANSLATE_NOOP("Term", "guest"),
    QT_TRANSLATE_NOOP("Term", "guests"),
    QT_TRANSLATE_NOOP("Term", "in-kitchen"),
    QT_TRANSLATE_NOOP("Term", "kind"),
    QT_TRANSLATE_NOOP("Term", "kinds"),
    QT_TRANSLATE_NOOP("Term", "kitchen order"),
    QT_TRANSLATE_NOOP("Term", "line"),
    QT_TRANSLATE_NOOP("Term", "lines"),
    QT_TRANSLATE_NOOP("Term", "look-up"),
    QT_TRANSLATE_NOOP("Term", "looks"),
    QT_TRANSLATE_NOOP("Term", "lost-patience"),
    QT_TRANSLATE_NOOP("Term", "manager"),
    QT_TRANSLATE_NOOP("Term", "measured staff"),
    QT_TRANSLATE_NOOP("Term", "minute"),
    QT_TRANSLATE_NOOP("Term", "name"),
    QT_TRANSLATE_NOOP("Term", "none"),
    QT_TRANSLATE_NOOP("Term", "note"),
    QT_TRANSLATE_NOOP("Term", "nothing-to-order"),
    QT_TRANSLATE_NOOP("Term", "open"),
    QT_TRANSLATE_NOOP("Term", "open guest"),
    QT_TRANSLATE_NOOP("Term", "open work"),
    QT_TRANSLATE_NOOP("Term", "order"),
    QT_TRANSLATE_NOOP("Term", "order details"),
    QT_TRANSLATE_NOOP("Term", "order measure"),
    QT_TRANSLATE_NOOP("Term", "orders"),
    QT_TRANSLATE_NOOP("Term", "paid"),
    QT_TRANSLATE_NOOP("Term", "party"),
    QT_TRANSLATE_NOOP("Term", "payment"),
    QT_TRANSLATE_NOOP("Term", "persons"),
    QT_TRANSLATE_NOOP("Term", "picked-up"),
    QT_TRANSLATE_NOOP("Term", "place"),
    QT_TRANSLATE_NOOP("Term", "place since"),
    QT_TRANSLATE_NOOP("Term", "placed"),
    QT_TRANSLATE_NOOP("Term", "placed at"),
    QT_TRANSLATE_NOOP("Term", "policy"),
    QT_TRANSLATE_NOOP("Term", "pool"),
    QT_TRANSLATE_NOOP("Term", "pool measure"),
    QT_TRANSLATE_NOOP("Term", "portions"),
    QT_TRANSLATE_NOOP("Term", "position"),
    QT_TRANSLATE_NOOP("Term", "prepaid"),
    QT_TRANSLATE_NOOP("Term", "preparing"),
    QT_TRANSLATE_NOOP("Term", "present"),
    QT_TRANSLATE_NOOP("Term", "price"),
    QT_TRANSLATE_NOOP("Term", "promised"),
    QT_TRANSLATE_NOOP("Term", "quantity"),
    QT_TRANSLATE_NOOP("Term", "queue"),
    QT_TRANSLATE_NOOP("Term", "queue place"),
    QT_TRANSLATE_NOOP("Term", "queued at"),
    QT_TRANSLATE_NOOP("Term", "ready"),
    QT_TRANSLATE_NOOP("Term", "ready at"),
    QT_TRANSLATE_NOOP("Term", "refunded"),
    QT_TRANSLATE_NOOP("Term", "refused"),
    QT_TRANSLATE_NOOP("Term", "rejected"),
    QT_TRANSLATE_NOOP("Term", "released"),
    QT_TRANSLATE_NOOP("Term", "repeated"),
    QT_TRANSLATE_NOOP("Term", "requested"),
    QT_TRANSLATE_NOOP("Term", "reserved"),
    QT_TRANSLATE_NOOP("Term", "rest"),
    QT_TRANSLATE_NOOP("Term", "runner"),
    QT_TRANSLATE_NOOP("Term", "seats"),
    QT_TRANSLATE_NOOP("Term", "sent at"),
    QT_TRANSLATE_NOOP("Term", "serve"),
    QT_TRANSLATE_NOOP("Term", "served"),
    QT_TRANSLATE_NOOP("Term", "since"),
    QT_TRANSLATE_NOOP("Term", "size"),
    QT_TRANSLATE_NOOP("Term", "sold out"),
    QT_TRANSLATE_NOOP("Term", "spot"),
    QT_TRANSLATE_NOOP("Term", "staff"),
    QT_TRANSLATE_NOOP("Term", "stage"),
    QT_TRANSLATE_NOOP("Term", "state"),
    QT_TRANSLATE_NOOP("Term", "station"),
    QT_TRANSLATE_NOOP("Term", "status number"),
    QT_TRANSLATE_NOOP("Term", "status order"),
    QT_TRANSLATE_NOOP("Term", "step"),
    QT_TRANSLATE_NOOP("Term", "stock"),
    QT_TRANSLATE_NOOP("Term", "switching"),
    QT_TRANSLATE_NOOP("Term", "table"),
    QT_TRANSLATE_NOOP("Term", "table card"),
    QT_TRANSLATE_NOOP("Term", "take-order"),
    QT_TRANSLATE_NOOP("Term", "takeaway"),
    QT_TRANSLATE_NOOP("Term", "taken"),
    QT_TRANSLATE_NOOP("Term", "taker"),
    QT_TRANSLATE_NOOP("Term", "task"),
    QT_TRANSLATE_NOOP("Term", "ticket"),
    QT_TRANSLATE_NOOP("Term", "type"),
    QT_TRANSLATE_NOOP("Term", "until"),
    QT_TRANSLATE_NOOP("Term", "used"),
    QT_TRANSLATE_NOOP("Term", "void"),
    QT_TRANSLATE_NOOP("Term", "wait"),
    QT_TRANSLATE_NOOP("Term", "waiter order"),
    QT_TRANSLATE_NOOP("Term", "waiting"),
    QT_TRANSLATE_NOOP("Term", "waiting-area"),
    QT_TRANSLATE_NOOP("Term", "waits"),
    QT_TRANSLATE_NOOP("Term", "waits-for-food"),
    QT_TRANSLATE_NOOP("Term", "wants-to-order"),
    QT_TRANSLATE_NOOP("Term", "wants-to-pay"),
    QT_TRANSLATE_NOOP("Term", "who"),
    QT_TRANSLATE_NOOP("Term", "why gone"),
    QT_TRANSLATE_NOOP("Term", "work"),
};

} // namespace

QString ViewNames::shortName(ViewName view)
{
    return tr(viewNames.at(static_cast<std::size_t>(view)).name);
}

QString ViewNames::inSentence(ViewName view)
{
    return tr(viewNames.at(static_cast<std::size_t>(view)).inSentence);
}

QString termText(std::string_view word)
{
    const auto known =
        std::lower_bound(terms.begin(), terms.end(), word, std::less<std::string_view>());
    return known != terms.end() && *known == word ? QCoreApplication::translate("Term", *known)
                                                  : toQString(word);
}

QString personText(const Actor &actor)
{
    return QCoreApplication::translate("Names", "%1 (%2)")
        .arg(toQString(actor.name.text()), termText(toWord(actor.role)));
}

QString storedText(const DocumentName &document)
{
    std::string kind = document.kind;
    std::replace(kind.begin(), kind.end(), '_', ' ');
    return QCoreApplication::translate("Names", "%1 %2")
        .arg(termText(kind), toQString(document.key));
}

} // namespace restaurant
