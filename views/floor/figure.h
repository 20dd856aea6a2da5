// What the floor is made of, ready to be painted: values that say how each thing looks, so that
// only what looks different from before is painted again.
#pragma once

#include "domain/time.h"
#include "floorsubject.h"
#include "theme/theme.h"

#include <QRectF>
#include <QString>

#include <chrono>
#include <variant>

namespace restaurant {

struct TableLook
{
    QString number;
    QString word;  ///< As long as the table is large; empty: the number alone.
    QString clock; ///< Empty: none.
    Hue hue{};
    bool isFree = true;
    int seats = 0;
    int guests = 0;
    bool operator==(const TableLook &) const = default;
};

/// How a guest bears the wait, by its length.
enum class Mood { Calm, Restless, Upset };
inline constexpr Duration restlessAfter = std::chrono::minutes(4);
inline constexpr Duration upsetAfter = std::chrono::minutes(8);

struct GuestLook
{
    Mood mood = Mood::Calm;
    QString mark;         ///< On the body: how many they are, "?" for a question.
    QString number;       ///< Below: the order's.
    bool onPhone = false; ///< A person decides for him: he has his phone in his hand.
    bool operator==(const GuestLook &) const = default;
};

/// Which half of the work of a floor somebody does: taking orders, which is the write side, or
/// serving and answering, which is the read side; or both, or neither.
struct StaffLook
{
    QString initial;
    QString name;
    QString task;
    bool takes = false;
    bool serves = false;
    bool operator==(const StaffLook &) const = default;
};

struct StationLook
{
    QString name;
    QString remark;  ///< "2 more · 4 wait"
    int tickets = 0; ///< That many wait.
    bool operator==(const StationLook &) const = default;
};

struct PanLook
{
    QString dish; ///< Empty: a free place.
    QString clock;
    int percent = 0; ///< Of the cooking; 0 where nobody knows when it will be done.
    bool operator==(const PanLook &) const = default;
};

struct PlateLook
{
    QString number;
    bool waitsLong = false;
    bool operator==(const PlateLook &) const = default;
};

/// The words beside a part of the floor.
struct SignLook
{
    QString title;
    QString remark;
    bool upright = false;
    bool isLong = false; ///< The queue there.
    bool operator==(const SignLook &) const = default;
};

/// "+7": those for whom there is no room.
struct MoreLook
{
    QString text;
    bool operator==(const MoreLook &) const = default;
};

struct Figure
{
    FloorSubject subject;
    QRectF rect;  ///< Of the thing itself.
    QRectF label; ///< What is written beside or below a person; empty: nothing, or no room for it.
    QRectF hit;   ///< Where a click means this.
    std::variant<TableLook, GuestLook, StaffLook, StationLook, PanLook, PlateLook, SignLook,
                 MoreLook>
        look;
    bool operator==(const Figure &) const = default;

    /// Where it is ringed. Words have no edge of their own.
    [[nodiscard]] QRectF ring() const
    {
        const qreal aside = std::holds_alternative<StationLook>(look) ? 5 : 2;
        return rect.adjusted(-aside, -2, aside, 2);
    }
    /// All that it covers, ringed or chosen as well: what is painted anew when it changes, and
    /// what has to be when it goes.
    [[nodiscard]] QRect painted() const
    {
        return ring().united(label).toAlignedRect().adjusted(-1, -1, 1, 1);
    }
};

} // namespace restaurant
