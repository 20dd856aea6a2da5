#include "summaries.h"

#include "domain/orderof.h"
#include "log/codec.h"
#include "plaintext.h"

#include <QCoreApplication>

namespace restaurant {

namespace {

/// Facts, parted by commas; empty ones are left out.
class Summarizer
{
    Q_DECLARE_TR_FUNCTIONS(Summaries)

public:
    // Commands.
    QString operator()(const PlaceOrder &c) const { return placed(c); }
    QString operator()(const AddLines &c) const { return withLines(c); }
    QString operator()(const VoidLine &c) const { return about(c, line(c.line), why(c.why)); }
    QString operator()(const CancelOrder &c) const { return about(c, why(c.why)); }
    QString operator()(const AcceptOrder &c) const { return withLines(c); }
    QString operator()(const RejectOrder &c) const { return about(c, why(c.why)); }
    QString operator()(const FireCourse &c) const { return about(c, course(c.course)); }
    QString operator()(const StartCooking &c) const { return about(c, line(c.line)); }
    QString operator()(const FinishLine &c) const { return about(c, line(c.line)); }
    QString operator()(const BumpTicket &c) const { return about(c); }
    QString operator()(const RecallTicket &c) const { return about(c); }
    QString operator()(const SeatParty &c) const { return party(c.table, c.guests); }
    QString operator()(const MoveParty &c) const { return move(c.from, c.to); }
    QString operator()(const PickUpOrder &c) const { return about(c); }
    QString operator()(const DeliverOrder &c) const { return about(c); }
    QString operator()(const ClearTable &c) const { return table(c.table); }
    QString operator()(const ReceiveStock &c) const { return amount(c.quantity, c.dish); }
    QString operator()(const ReserveStock &c) const { return withLines(c); }
    QString operator()(const ReleaseStock &c) const { return withLines(c); }
    QString operator()(const UseStock &c) const { return about(c, line(c.line), name(c.dish)); }
    QString operator()(const MarkSoldOut &c) const { return name(c.dish); }
    QString operator()(const RestoreDish &c) const { return name(c.dish); }
    QString operator()(const RequestPayment &c) const { return about(c, moneyOf(c.amount)); }
    QString operator()(const TakePayment &c) const
    {
        return about(c, how(c.method), c.approved ? QString() : tr("declined"));
    }
    QString operator()(const RefundPayment &c) const
    {
        return about(c, moneyOf(c.amount), why(c.why));
    }
    QString operator()(const ExpireReservation &c) const { return withLines(c); }
    QString operator()(const ExpirePayment &c) const { return about(c); }
    QString operator()(const DeclineRefund &c) const { return about(c); }
    QString operator()(const RetryRefund &c) const { return about(c); }

    // Events.
    QString operator()(const OrderPlaced &e) const { return placed(e); }
    QString operator()(const LinesAdded &e) const { return withLines(e); }
    QString operator()(const LineVoided &e) const { return about(e, line(e.line), why(e.why)); }
    QString operator()(const OrderCancelled &e) const { return about(e, why(e.why)); }
    QString operator()(const OrderAccepted &e) const { return withLines(e); }
    QString operator()(const OrderRejected &e) const { return about(e, why(e.why)); }
    QString operator()(const CourseFired &e) const { return about(e, course(e.course)); }
    QString operator()(const CookingStarted &e) const { return about(e, line(e.line)); }
    QString operator()(const LineReady &e) const { return about(e, line(e.line)); }
    QString operator()(const OrderReady &e) const { return about(e); }
    QString operator()(const TicketBumped &e) const { return about(e); }
    QString operator()(const TicketRecalled &e) const { return about(e); }
    QString operator()(const OrderPickedUp &e) const { return withLines(e); }
    QString operator()(const OrderDelivered &e) const
    {
        return about(e, lines(e), e.complete ? tr("complete") : QString());
    }
    QString operator()(const PartySeated &e) const { return party(e.table, e.guests); }
    QString operator()(const PartyMoved &e) const { return move(e.from, e.to); }
    QString operator()(const TableCleared &e) const { return table(e.table); }
    QString operator()(const StockReceived &e) const
    {
        return facts({amount(e.quantity, e.dish), left(e.left)});
    }
    QString operator()(const StockReserved &e) const
    {
        return about(e, amount(e.quantity, e.dish), left(e.left));
    }
    QString operator()(const ReservationRefused &e) const
    {
        return about(e, amount(e.wanted, e.dish), e.soldOut ? tr("sold out") : left(e.left));
    }
    QString operator()(const ReservationReleased &e) const
    {
        return about(e, amount(e.quantity, e.dish), left(e.left));
    }
    QString operator()(const ReservationExpired &e) const
    {
        return about(e, amount(e.quantity, e.dish), left(e.left));
    }
    QString operator()(const StockUsed &e) const { return about(e, amount(e.quantity, e.dish)); }
    QString operator()(const DishSoldOut &e) const
    {
        return facts({name(e.dish), e.byHand ? tr("by hand") : tr("none left")});
    }
    QString operator()(const DishRestored &e) const { return facts({name(e.dish), left(e.left)}); }
    QString operator()(const PaymentRequested &e) const { return about(e, moneyOf(e.amount)); }
    QString operator()(const PaymentTaken &e) const
    {
        return about(e, moneyOf(e.amount), how(e.method));
    }
    QString operator()(const PaymentDeclined &e) const { return about(e, moneyOf(e.amount)); }
    QString operator()(const PaymentRefunded &e) const
    {
        return about(e, moneyOf(e.amount), why(e.why));
    }
    QString operator()(const PaymentExpired &e) const { return about(e, moneyOf(e.amount)); }
    QString operator()(const RefundDeclined &e) const
    {
        return about(e, tr("%1 owed").arg(moneyOf(e.amount)));
    }

private:
    static QString facts(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    template <typename What, typename... Fact>
    static QString about(const What &what, const Fact &...fact)
    {
        return facts({tr("order %1").arg(number(what.order)), fact...});
    }
    template <typename What> static QString lines(const What &what)
    {
        return counted("Summaries", "%1 line", QT_TRANSLATE_N_NOOP("Summaries", "%1 lines"),
                       std::ssize(what.lines));
    }
    template <typename What> static QString withLines(const What &what)
    {
        return about(what, lines(what));
    }
    template <typename What> static QString placed(const What &what)
    {
        return about(what,
                     what.kind == OrderKind::DineIn ? table(what.table)
                                                    : tr("takeaway for %1").arg(name(what.guest)),
                     lines(what));
    }
    template <typename Named> static QString name(const Named &named)
    {
        return toQString(named.text());
    }
    static QString line(LineId line) { return tr("line %1").arg(number(line)); }
    static QString course(Course course) { return tr("course %1").arg(number(course)); }
    static QString table(TableId table) { return tr("table %1").arg(number(table)); }
    static QString party(TableId table, int guests)
    {
        return tr("table %1, party of %2").arg(number(table)).arg(guests);
    }
    static QString move(TableId from, TableId to)
    {
        return tr("table %1 to table %2").arg(number(from)).arg(number(to));
    }
    static QString amount(int quantity, const DishId &dish)
    {
        return tr("%1 × %2").arg(QString::number(quantity), name(dish));
    }
    static QString left(int left) { return tr("%1 left").arg(left); }
    /// Somebody's reason in quotation marks; nothing if he gave none.
    static QString why(const WhyText &why)
    {
        return why.isEmpty() ? QString() : tr("“%1”").arg(name(why));
    }
    static QString how(PaymentMethod method)
    {
        return method == PaymentMethod::Card ? tr("by card") : tr("in cash");
    }
};

template <typename Variant> Summary summaryFor(const Variant &variant)
{
    return std::visit(
        [&](const auto &what) {
            Summary summary{toQString(typeWord(variant)), Summarizer()(what), {}};
            summary.order = orderOf(what).value_or(OrderId{});
            return summary;
        },
        variant);
}

template <typename Variant> QStringList wordsOf()
{
    const auto words = []<std::size_t... n>(std::index_sequence<n...>)
    {
        return QStringList{toQString(
            typeWord(Variant(std::variant_alternative_t<n, typename Variant::variant>{})))...};
    };
    return words(std::make_index_sequence<std::variant_size_v<typename Variant::variant>>());
}

} // namespace

Summary summaryOf(const Command &command)
{
    return summaryFor(command);
}

Summary summaryOf(const Event &event)
{
    return summaryFor(event);
}

QString inBrackets(const Summary &summary)
{
    return summary.text.isEmpty() ? summary.word
                                  : QCoreApplication::translate("Summaries", "%1 (%2)")
                                        .arg(summary.word, summary.text);
}

QStringList commandWords()
{
    return wordsOf<Command>();
}

QStringList eventWords()
{
    return wordsOf<Event>();
}

} // namespace restaurant
