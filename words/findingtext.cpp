#include "findingtext.h"

namespace restaurant {
namespace {

std::string documentOf(const Finding &finding)
{
    return finding.kind + ' ' + finding.key;
}

/// What is wrong, without a full stop.
std::string wrongOf(const Finding &finding)
{
    switch (finding.what) {
    case Finding::What::Store:
        return finding.why;
    case Finding::What::Checkpoint:
        return "the " + finding.field + " is " + finding.stored + " and should be " + finding.right;
    case Finding::What::MissingDocument:
        return documentOf(finding) + " is missing: it should be " + finding.right;
    case Finding::What::ExtraDocument:
        return documentOf(finding) + " should not be there: it is " + finding.stored;
    case Finding::What::Field:
        break;
    }
    return documentOf(finding) + ", " + finding.field + ": it is " + finding.stored +
           " and should be " + finding.right;
}

} // namespace

std::string textOf(const GuiltyEvent &guilty)
{
    std::string text = guilty.activity == ActivityNumber{}
                           ? "event " + std::to_string(number(guilty.position))
                           : "activity " + std::to_string(number(guilty.activity));
    text += " (" + guilty.type + ") was ";
    switch (guilty.fault) {
    case DeliveryFault::Skipped:
        return text + "skipped";
    case DeliveryFault::Doubled:
        return text + "taken in twice";
    case DeliveryFault::Swapped:
        break;
    }
    return text + "swapped with the next";
}

std::string sentenceOf(const Finding &finding)
{
    if (finding.guilty)
        return wrongOf(finding) + "; " + textOf(*finding.guilty);
    if (finding.what == Finding::What::Store || finding.why.empty())
        return wrongOf(finding);
    return wrongOf(finding) + "; " + finding.why;
}

} // namespace restaurant
