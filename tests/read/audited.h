// Whether a read store of the house's evenings is what the log says.
#pragma once

#include "domain/house.h"
#include "read/audit/storeaudit.h"
#include "words/audittext.h"

#include <optional>

namespace restaurant::testing {

/// The first thing that an audit finds, in words; nothing: the store is right.
template <typename Item>
[[nodiscard]] std::optional<std::string> auditedDifference(const AuditedStore &store,
                                                           SourceOf<Item> &log)
{
    const AuditReport report = makeStoreAudit(store, house(), log)->pass();
    return report.findings.empty()
               ? std::nullopt
               : std::optional(FindingText::sentence(report.findings.front()).toStdString());
}

} // namespace restaurant::testing
