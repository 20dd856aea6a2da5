#include "harmtext.h"

#include "words/fieldtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/textcolumns.h"

namespace restaurant {

QString HarmText::kind(HarmKind kind)
{
    switch (kind) {
    case HarmKind::SoldOut:
        return tr("Sold though out");
    case HarmKind::InVain:
        return tr("Done in vain");
    case HarmKind::Promised:
        return tr("Promised too soon");
    case HarmKind::StillCooking:
        return tr("Told “still cooking”");
    case HarmKind::Asked:
        return tr("Asked for nothing");
    }
    return {};
}

QString HarmText::kindTip(HarmKind kind)
{
    switch (kind) {
    case HarmKind::SoldOut:
        return tr("An order was taken for a dish of which the view still showed enough, and there "
                  "was not.");
    case HarmKind::InVain:
        return tr("The view invited to a command that was refused, because it was not true any "
                  "more: a walk, a dish or a question for nothing.");
    case HarmKind::Promised:
        return tr("A guest read a time that had been put off.");
    case HarmKind::StillCooking:
        return tr("A guest was told, by somebody or by a board, that his order is not ready; it "
                  "was.");
    case HarmKind::Asked:
        return tr("A guest asked where his order is; a board up to date would have told him.");
    }
    return {};
}

QString HarmText::cause(HarmCause cause)
{
    switch (cause) {
    case HarmCause::Lag:
        return tr("◔ lag");
    case HarmCause::Loss:
        return tr("✕ loss");
    case HarmCause::Order:
        return tr("⇅ order");
    case HarmCause::Duplication:
        return tr("‖ twice");
    }
    return {};
}

QString HarmText::causeTip(HarmCause cause)
{
    switch (cause) {
    case HarmCause::Lag:
        return tr("The view was behind: what it had been brought it showed.");
    case HarmCause::Loss:
        return tr("The view had missed something, or had been thrown away.");
    case HarmCause::Order:
        return tr("The view was brought events in another order.");
    case HarmCause::Duplication:
        return tr("The view was brought an event more than once.");
    }
    return {};
}

QString HarmText::price(const HarmPrice &price)
{
    QStringList parts;
    if (price.worked > Duration::zero())
        parts += tr("%1 of work").arg(toQString(durationText(price.worked)));
    if (price.waited > Duration::zero())
        parts += tr("%1 of waiting").arg(toQString(durationText(price.waited)));
    if (price.plates > 0)
        parts += counted("HarmText", "%1 plate", QT_TRANSLATE_N_NOOP("HarmText", "%1 plates"),
                         price.plates);
    if (price.money.cents > 0)
        parts += moneyOf(price.money);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString HarmText::about(const HarmEntry &entry)
{
    return tr("%1, %2").arg(toQString(entry.who), FieldText::document(entry.document));
}

QString HarmText::shown(const HarmEntry &entry)
{
    return FieldText::value(entry.differed.field, entry.differed.before);
}

QString HarmText::truth(const HarmEntry &entry)
{
    return FieldText::value(entry.differed.field, entry.differed.after);
}

QString HarmText::sentence(const HarmEntry &entry)
{
    return tr("%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost "
              "%9.")
        .arg(toQString(entry.who), ViewNames::inSentence(entry.seen.view),
             grouped(number(entry.seen.position)), grouped(number(entry.head)),
             FieldText::name(entry.differed.field), FieldText::document(entry.document),
             shown(entry), truth(entry), price(entry.price));
}

QString HarmText::summary(const HarmSummary &ledger)
{
    const QString sum =
        ledger.entries.empty()
            ? tr("Of %1 decisions by a view none would have been another.")
                  .arg(grouped(ledger.decisions))
            : tr("%1 of %2 decisions by a view would have been others, had it shown what was true.")
                  .arg(grouped(std::ssize(ledger.entries)), grouped(ledger.decisions));
    return ledger.thrownAway.times == 0 ? sum : sum + QLatin1Char(' ') + summary(ledger.thrownAway);
}

QString HarmText::summary(const ThrownAway &thrownAway)
{
    return tr("A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that "
              "they began: %3; empty for %4.")
        .arg(grouped(thrownAway.times), grouped(thrownAway.looks), grouped(thrownAway.rebuilds),
             toQString(durationText(thrownAway.empty)));
}

std::vector<QStringList> HarmText::sums(const HarmSummary &ledger)
{
    std::vector<QStringList> rows{
        {tr("Harm"), tr("count"), tr("work"), tr("waiting"), tr("plates"), tr("money")}};
    const auto add = [&rows](const QString &name, const HarmSum &sum) {
        rows.push_back({name, grouped(sum.count), toQString(durationText(sum.price.worked)),
                        toQString(durationText(sum.price.waited)), grouped(sum.price.plates),
                        moneyOf(sum.price.money)});
    };
    for (const HarmKind one : allHarmKinds)
        if (const HarmSum sum = ledger.of(one); sum.count > 0)
            add(kind(one), sum);
    for (const HarmCause one : allHarmCauses)
        if (const HarmSum sum = ledger.of(one); sum.count > 0)
            add(cause(one), sum);
    add(tr("together"), ledger.all());
    return rows;
}

std::vector<std::string> linesOf(const HarmSummary &ledger)
{
    if (ledger.entries.empty() && ledger.thrownAway.times == 0)
        return {};
    TextColumns columns;
    for (const QStringList &row : HarmText::sums(ledger))
        columns.add(row);
    std::vector<std::string> lines = columns.lines();
    lines.insert(lines.begin(), HarmText::summary(ledger).toStdString());
    return lines;
}

} // namespace restaurant
