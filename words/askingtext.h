// Queries in words: who asks, what answers, and what that costs.
#pragma once

#include "read/query.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace restaurant {

/// Whose recorded looks a view has had within some restaurant time.
struct ReaderCounts
{
    int guests = 0; ///< Different ones.
    int staff = 0;  ///< Likewise.
    int looks = 0;
    int minutes = 0; ///< Within so many.
    [[nodiscard]] int people() const { return guests + staff; }
    bool operator==(const ReaderCounts &) const = default;
};

class AskingText
{
    Q_DECLARE_TR_FUNCTIONS(AskingText)

public:
    /// "screens", "guests": for whom a view is asked.
    [[nodiscard]] static QString asker(Asker by);
    /// "the board in memory", "the normalised tables, joined".
    [[nodiscard]] static QString from(AnsweredFrom from);
    /// "0.4 µs", "12 ms".
    [[nodiscard]] static QString took(std::chrono::nanoseconds time);
    /// "no statement, 0.4 µs", "3 statements, 12 rows, 85 µs".
    [[nodiscard]] static QString cost(const QueryCost &cost);
    /// "Roger"; a person at the screen is "you".
    [[nodiscard]] static QString who(const Look &look);
    /// All about one look, in sentences.
    [[nodiscard]] static QString story(const Look &look);
    /// What is known of a view's readers, what of it is recorded and what counted now. Nothing:
    /// the past is on the screen.
    [[nodiscard]] static QString readersTip(const ReaderCounts &counts,
                                            const std::optional<QueryTally> &screens);
};

} // namespace restaurant
