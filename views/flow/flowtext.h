// The words of the data's road.
#pragma once

#include "domain/outcome.h"
#include "flowsubject.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class FlowModel;
struct FlowTraffic;

class FlowText
{
    Q_DECLARE_TR_FUNCTIONS(FlowText)

public:
    /// "Kitchen view", "Write side".
    [[nodiscard]] static QString title(const FlowPlace &place);
};

/// What there is to say of a box or of a message.
struct FlowInfo
{
    QString title;
    QString text; ///< From where, to where, when it arrives.
    QString json; ///< What it carries, or who waits; empty for a box.
};

/// Nothing to say (an empty title): what it was about is no longer kept, or nobody waits any more.
[[nodiscard]] FlowInfo infoOf(const FlowModel &model, const FlowTraffic &traffic,
                              const FlowSubject &subject);

/// One plain sentence or two on what happened last and why; when too much happens for that, what
/// the last minute brought.
[[nodiscard]] QString captionOf(const FlowModel &model);

} // namespace restaurant
