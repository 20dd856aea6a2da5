#pragma once

#include "read/auditstate.h"
#include "read/store/viewfile.h"

#include <QtGlobal>

#include <functional>
#include <string>
#include <thread>

namespace restaurant {

struct Restaurant;

/// Whose read stores are audited.
struct AuditedEvening
{
    std::string file; ///< The .restaurant file.
    LogIdentity log;
    const Restaurant *restaurant = nullptr; ///< Outlives the audit.
};

/// Audits the read stores of an evening for as long as it lives, one view after the other, in a
/// thread of its own that takes a twentieth of a processor at most. It reads and never writes.
class Audit
{
public:
    /// Called in the audit's thread: after each look at a view, and while it rests every two
    /// seconds with what it knows of all, so that silence means that it has stopped.
    using Tell = std::function<void(const AuditState &)>;

    Audit(AuditedEvening evening, Tell tell);
    Q_DISABLE_COPY_MOVE(Audit)
    /// Ends the thread, after the pass that it is in.
    ~Audit() = default;

private:
    std::jthread m_thread;
};

} // namespace restaurant
