// The harm ledger, in words.
#pragma once

#include "read/harm.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace restaurant {

class HarmText
{
    Q_DECLARE_TR_FUNCTIONS(HarmText)

public:
    /// What is done like this: "Sold, and out".
    [[nodiscard]] static QString kind(HarmKind kind);
    /// What is counted under it, in a sentence.
    [[nodiscard]] static QString kindTip(HarmKind kind);
    /// A shape and a word: "◔ lag".
    [[nodiscard]] static QString cause(HarmCause cause);
    [[nodiscard]] static QString causeTip(HarmCause cause);
    /// "3:10 of work, 2 plates, 24.00"; "–" for nothing.
    [[nodiscard]] static QString price(const HarmPrice &price);

    /// Who decided on what: "Charlie, dish ramen".
    [[nodiscard]] static QString about(const HarmEntry &entry);
    /// "number left: 4".
    [[nodiscard]] static QString shown(const HarmEntry &entry);
    /// "0".
    [[nodiscard]] static QString truth(const HarmEntry &entry);
    /// One or two sentences: what was shown and what was true, where, and what it cost.
    [[nodiscard]] static QString sentence(const HarmEntry &entry);
    /// "91 of 812 decisions by a view would have been others if it had shown what was true."
    [[nodiscard]] static QString summary(const HarmSummary &ledger);
    /// What they are called, then a row for each kind and each cause that has something, and their
    /// sum: how many, what work and waiting it was, plates and money.
    [[nodiscard]] static std::vector<QStringList> sums(const HarmSummary &ledger);
    /// One sentence. There must be some.
    [[nodiscard]] static QString summary(const ThrownAway &thrownAway);
};

/// For people without a window: a line for each kind and each cause that has something, and their
/// sum. Nothing: the ledger is empty, and no view was thrown away.
[[nodiscard]] std::vector<std::string> linesOf(const HarmSummary &ledger);

} // namespace restaurant
