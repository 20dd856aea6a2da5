// Audits that have found something, as the panes hear of them.
#pragma once

#include "read/finding.h"
#include "read/trail.h"

#include <utility>
#include <vector>

namespace restaurant::samples {

/// A field is not as it should be, because event 40 was skipped.
inline Finding wrongField(const DocumentName &document, const char *field, const char *stored,
                          const char *right)
{
    Finding finding;
    finding.what = Finding::What::Field;
    finding.view = document.view;
    finding.kind = document.kind;
    finding.key = document.key;
    finding.field = field;
    finding.stored = stored;
    finding.right = right;
    finding.guilty = GuiltyEvent{Position{40}, {}, "LineReady", DeliveryFault::Skipped};
    return finding;
}

inline AuditState wrong(ViewName view, std::vector<Finding> findings)
{
    AuditState state;
    state.view = view;
    state.verdict = AuditState::Verdict::Wrong;
    state.upTo = state.head = Position{41};
    state.findings = std::move(findings);
    return state;
}

inline AuditState verdict(ViewName view, AuditState::Verdict verdict)
{
    AuditState state;
    state.view = view;
    state.verdict = verdict;
    state.upTo = state.head = Position{41};
    return state;
}

} // namespace restaurant::samples
