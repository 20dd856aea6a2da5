// What the truth audit finds wrong, in sentences.
#pragma once

#include "read/finding.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    /// One or two sentences for a person: what is wrong, what would be right, and what is to blame.
    [[nodiscard]] static QString sentence(const Finding &finding);
    /// "event 41 (LineReady) was skipped", "activity 12 (WaitBegan) was taken in twice".
    [[nodiscard]] static QString guilt(const GuiltyEvent &guilty);

private:
    static QString wrong(const Finding &finding);
};

} // namespace restaurant
