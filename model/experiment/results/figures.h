// What an evening comes to, figure by figure. Each says whether it is simulated or measured.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace restaurant {

/// In the order in which they are shown.
enum class KeyFigure {
    // What guests feel: simulated.
    OrderWait,   ///< Mean minutes, as the next ones, of those who got what they waited for.
    OrderWait95, ///< So long or less waited 95 of 100.
    FoodWait,
    FoodWait95,
    TableWait,
    AnswerWait,
    BillWait,
    MinutesWaited, ///< Of all waits together, for each guest or party that came.
    GuestsCame,    ///< A party counts once, as in the next ones.
    GuestsServed,
    ServedShare, ///< Of those who came, by the end of the evening.
    GuestsLost,  ///< Lost patience, turned round at the door, or found nothing to order.
    LostShare,   ///< Of those who came.
    FloorBusy,   ///< The share of their time for which those who do not cook are at work.
    // Harm: simulated.
    Refused,      ///< Commands of persons.
    InVain,       ///< Pieces of work whose command was refused.
    StaleLooks,   ///< Looks of guests and staff at a view that had not heard of everything.
    StaleShare,   ///< Of all their looks.
    EventsBehind, ///< In the mean of all looks: so many events the view had not heard of.
    SoldOut,      ///< Dishes sold though they were out, by the harm ledger.
    Harmed,       ///< All decisions that the truth would have changed, by the harm ledger.
    Asked,        ///< Of these: questions that a view up to date would have answered.
    Rebuilds,     ///< Of views that were thrown away, begun by who found them empty.
    EmptyMinutes, ///< That such views were empty.
    // What the data costs: measured on this computer.
    CommandsPerSecond,   ///< Decided, durable and shown by every view; the evening at full speed.
    BytesWritten,        ///< All files of the evening, once they are closed.
    RowsPerCommand,      ///< Inserted, changed or deleted in the write side's file.
    StatementsPerLook,   ///< Of SQLite, for each look of guests and staff.
    RowsPerLook,         ///< That these answered.
    LookMicroseconds,    ///< Until a look was answered, waiting for the view included.
    RefreshMicroseconds, ///< From a commit until every view shows what it is to show by then.
    JoinsPerCommand,     ///< Statements that read the tables for copies and screens.
    JoinMicroseconds,    ///< For each such reading.
};
inline constexpr std::size_t figureCount =
    static_cast<std::size_t>(KeyFigure::JoinMicroseconds) + 1;

enum class FigureGroup { Guests, Harm, Cost };
enum class FigureUnit { Minutes, Count, Share, PerSecond, Bytes, Microseconds };
/// Which way is better for whoever it is about; of some figures neither.
enum class Better { Less, More, Neither };

struct FigureKind
{
    std::string_view word; ///< In files: "order-wait".
    FigureGroup group{};
    FigureUnit unit{};
    Better better = Better::Less;
};
[[nodiscard]] const FigureKind &figureKind(KeyFigure figure);
/// Measured on this computer; else simulated, and the same everywhere.
[[nodiscard]] inline bool isMeasured(KeyFigure figure)
{
    return figureKind(figure).group == FigureGroup::Cost;
}

/// Nothing: nobody waited for it, or it was not measured.
class Figures
{
public:
    [[nodiscard]] std::optional<double> &operator[](KeyFigure figure)
    {
        return m_values[static_cast<std::size_t>(figure)];
    }
    [[nodiscard]] const std::optional<double> &operator[](KeyFigure figure) const
    {
        return m_values[static_cast<std::size_t>(figure)];
    }
    bool operator==(const Figures &) const = default;

private:
    std::array<std::optional<double>, figureCount> m_values;
};

/// Calls `take` with each figure, in their order.
template <typename Take> void forEachFigure(Take take)
{
    for (std::size_t i = 0; i < figureCount; ++i)
        take(static_cast<KeyFigure>(i));
}

} // namespace restaurant
