#include "twintext.h"

#include "fieldtext.h"
#include "floortext.h"
#include "log/codec.h"
#include "names.h"
#include "plaintext.h"

#include <functional>

namespace restaurant {

QString TwinText::field(const FieldChange &field)
{
    return tr("%1: A says %2, B says %3")
        .arg(FieldText::name(field.field), FieldText::value(field.field, field.before),
             FieldText::value(field.field, field.after));
}

QString TwinText::difference(const DocumentChange &change)
{
    const QString document = FieldText::document(change.document);
    if (change.fate == DocumentFate::Removed)
        return tr("only A shows %1").arg(document);
    if (change.fate == DocumentFate::Appeared)
        return tr("only B shows %1").arg(document);
    const FieldChange *telling = FieldText::mostTelling(change);
    if (!telling)
        return document;
    const QString first = tr("%1, %2", "ticket 41, state: …").arg(document, field(*telling));
    const auto more = static_cast<qint64>(change.fields.size()) - 1;
    return more > 0 ? tr("%1; and %2 more").arg(first, grouped(more)) : first;
}

QString TwinText::event(const std::optional<RecordedEvent> &event)
{
    if (!event)
        return tr("nothing");
    return tr("event %1, %2 of %3 at %4")
        .arg(grouped(number(event->position)), toQString(typeWord(event->event)),
             toQString(event->stream.toText()), clockOf(event->at));
}

QString TwinText::cause(ViewName view, const RecordedEvent &event, bool isOneOfMany,
                        const QString &who, const QString &other, bool otherKnows)
{
    const QString taken =
        (isOneOfMany ? tr("%1's %2 view has taken in all up to %3.")
                     : tr("%1's %2 view has taken in %3."))
            .arg(who, withinSentence(ViewNames::shortName(view)), TwinText::event(event));
    const QString elsewhere =
        otherKnows ? tr("It stands in the log of %1, too, and the view there does not show it yet.")
                   : tr("In the log of %1 there is no such event in its place.");
    return taken + QLatin1Char(' ') + elsewhere.arg(other);
}

namespace {

template <typename Doc> int sumOf(const DocumentSet<Doc> &documents, int (*of)(const Doc &))
{
    int sum = 0;
    documents.forEach([&](const auto &, const Doc &doc) { sum += of(doc); });
    return sum;
}

QString lengthOf(const MeasuresBoard &board, WaitKind kind,
                 const std::function<Duration(const WaitSummary &)> &of)
{
    const WaitMeasure *waits = board.waits.find(kind);
    const WaitSummary summary = waits ? summaryOf(*waits) : WaitSummary{};
    return summary.count == 0 ? QStringLiteral("–") : toQString(durationText(of(summary)));
}

} // namespace

std::vector<TwinText::Figure> TwinText::figures(const MeasuresBoard &a, const MeasuresBoard &b)
{
    std::vector<Figure> figures;
    const auto count = [&](const QString &name,
                           const std::function<int(const MeasuresBoard &)> &of) {
        figures.push_back({name, grouped(of(a)), grouped(of(b))});
    };
    using Guests = GuestsMeasure;
    const auto ofGuests = [&](const QString &name,
                              const std::function<int(const MeasuresBoard &)> &of) {
        const auto said = [&of](const MeasuresBoard &board) {
            return board.guests.size() == 0 ? QStringLiteral("–") : grouped(of(board));
        };
        figures.push_back({name, said(a), said(b)});
    };
    ofGuests(tr("guests served"), [](const MeasuresBoard &board) {
        return sumOf<Guests>(board.guests,
                             [](const Guests &one) { return one.leftFor(LeaveReason::Served); });
    });
    ofGuests(tr("lost patience"), [](const MeasuresBoard &board) {
        return sumOf<Guests>(
            board.guests, [](const Guests &one) { return one.leftFor(LeaveReason::LostPatience); });
    });
    ofGuests(tr("saw the queue and left"), [](const MeasuresBoard &board) {
        return sumOf<Guests>(board.guests,
                             [](const Guests &one) { return one.leftFor(LeaveReason::Balked); });
    });
    count(tr("orders delivered"), [](const MeasuresBoard &board) {
        return sumOf<Guests>(board.guests, [](const Guests &one) { return one.ordersDelivered; });
    });
    ofGuests(tr("questions asked"), [](const MeasuresBoard &board) {
        return sumOf<Guests>(board.guests, [](const Guests &one) { return one.questions; });
    });
    count(tr("work done in vain"), [](const MeasuresBoard &board) {
        return sumOf<PoolMeasure>(board.pools, [](const PoolMeasure &one) { return one.inVain; });
    });
    for (const WaitKind kind : allWaitKinds) {
        const auto mean = [](const WaitSummary &summary) { return summary.mean; };
        const auto p95 = [](const WaitSummary &summary) { return summary.p95; };
        figures.push_back({tr("%1, mean").arg(FloorText::wait(kind)), lengthOf(a, kind, mean),
                           lengthOf(b, kind, mean)});
        figures.push_back({tr("%1, 95 of 100 within").arg(FloorText::wait(kind)),
                           lengthOf(a, kind, p95), lengthOf(b, kind, p95)});
    }
    return figures;
}

} // namespace restaurant
