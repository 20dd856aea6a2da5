#include "variantname.h"

#include "words/architecturetext.h"
#include "words/experimenttext.h"
#include "words/names.h"
#include "words/plaintext.h"

namespace restaurant {

QString VariantName::of(Staffing staffing)
{
    switch (staffing) {
    case Staffing::One:
        return tr("one server for everything");
    case Staffing::Two:
        return tr("two who do everything");
    case Staffing::Split:
        return tr("one takes orders, one serves");
    }
    return {};
}

QString VariantName::of(BoardsHung boards)
{
    return boards == BoardsHung::All ? tr("boards in everybody's sight")
                                     : tr("no boards: who wants to know asks");
}

QString VariantName::of(const Variant &variant)
{
    QStringList parts;
    if (variant.staffing)
        parts += of(*variant.staffing);
    if (variant.architecture)
        parts += architectureName(*variant.architecture);
    for (const ViewDelay &late : variant.delays)
        parts += tr("%1 view %2 late")
                     .arg(withinSentence(ViewNames::shortName(late.view)),
                          toQString(durationText(late.delay)));
    if (variant.boards)
        parts += of(*variant.boards);
    for (const ViewName view : variant.unbent)
        parts += unbentTitle(view);
    for (const ViewBend &bent : variant.bends)
        parts += bendTitle(bent);
    for (const ViewProtection &protection : variant.protections)
        parts += protectionTitle(protection);
    return parts.isEmpty() ? tr("as the scenario is") : parts.join(QStringLiteral(", "));
}

} // namespace restaurant
