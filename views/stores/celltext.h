// What a value of a row looks like on the screen, and what of it has changed.
#pragma once

#include "inspection/inspection.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <vector>

namespace restaurant {

/// A text on one line, parts of which are struck through.
struct MarkedText
{
    struct Stretch
    {
        int start = 0;
        int length = 0;
        bool operator==(const Stretch &) const = default;
    };
    QString text;
    QList<Stretch> struck;
};

class CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)

public:
    /// On one line, shortened where it is very long: "ramen", "NULL", "x'0aff'".
    [[nodiscard]] static QString brief(const CellValue &cell);
    /// All of it that is known; documents with a line for each of their larger parts.
    [[nodiscard]] static QString whole(const CellValue &cell);
    /// "queued → cooking", with the old value struck; of two documents only the parts that differ,
    /// each with its name: "lines[0].state: queued → cooking".
    [[nodiscard]] static MarkedText change(const CellValue &before, const CellValue &now);
};

/// For a tool tip: plain, and no longer than can be read.
[[nodiscard]] QString briefToolTip(const QString &plain);

/// The parts in which two documents differ, with their values; a part that one of them does not
/// have is empty there. Of texts that are no documents, the whole text.
struct ChangedPart
{
    QString name;
    QString before;
    QString now;
};
[[nodiscard]] std::vector<ChangedPart> changedParts(const QString &before, const QString &now);

} // namespace restaurant
