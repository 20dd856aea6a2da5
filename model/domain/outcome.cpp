#include "outcome.h"

namespace restaurant {

std::string_view toWord(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Accepted:
        return "accepted";
    case OutcomeKind::Rejected:
        return "rejected";
    case OutcomeKind::Repeated:
        return "repeated";
    }
    return {};
}

} // namespace restaurant
