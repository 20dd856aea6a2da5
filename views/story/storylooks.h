// What the picture is made of besides the room and the messages, ready to be painted: values that
// say how each thing looks, so that only what looks different from before is painted again.
#pragma once

#include "domain/time.h"
#include "storysubject.h"
#include "theme/theme.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace restaurant {

struct BoardLineLook
{
    std::vector<DocumentName> documents; ///< Behind it; none: "+7 more".
    QString text;
    QString clock; ///< Empty: none.
    Hue hue{};
    bool isNew = false;   ///< The event that changed it has just arrived.
    bool isWrong = false; ///< Says the truth audit.
    bool isLit = false;   ///< The trail that is shown runs through it.
    bool isDimmed = false;
    bool operator==(const BoardLineLook &) const = default;
};

struct BoardLook
{
    QStringList titles;   ///< "Status board", "Status": from the fullest form to the shortest.
    QString state;        ///< "up to date", "0:06 behind · 22 events".
    Hue hue{};            ///< Of its light: green, or what is the matter.
    bool isRight = false; ///< Says the truth audit; else it does not know, or
    bool isWrong = false;
    bool follows = true; ///< Not stopped, crashed or being rebuilt.
    bool isKept = true;  ///< Not joined anew at each look.
    QString instead;     ///< What it reads, where nothing is brought to it; empty else.
    std::vector<BoardLineLook> lines;
    bool operator==(const BoardLook &) const = default;
};

/// An event in the log.
struct ChipLook
{
    QString number;
    bool isNewest = false;
    QString marks;         ///< The boards that have come just so far, by initials: "S", "KW".
    bool isBehind = false; ///< Of its marks, one is behind so long that it may mislead.
    bool operator==(const ChipLook &) const = default;
};

/// The log's title, and what its newest events say.
struct LogLook
{
    QString title;
    QString newest;
    QString older; ///< Boards that stand before the first chip: "◂ Status, Waiter at 262".
    bool isBehind = false; ///< One of them so long that it may mislead.
    bool operator==(const LogLook &) const = default;
};

struct ServiceLook
{
    QString name;
    QString condition;   ///< Empty: it runs.
    bool isBusy = false; ///< It decides, or has just decided.
    bool hasStore = false;
    bool operator==(const ServiceLook &) const = default;
};

struct WriteLook
{
    QString title;
    QString doing;    ///< "PlaceOrder of Charlie".
    QString decision; ///< "accepted: 3 events", "refused: …"
    bool isRefused = false;
    QStringList counts; ///< "event 284 · 2 refused", "event 284": where there is room for it.
    QString tables;     ///< The tables that views are joined from, where they are.
    QString slips;      ///< "3 changes noted": where triggers note them.
    std::vector<ServiceLook> services;
    bool operator==(const WriteLook &) const = default;
};

/// The process manager: what it sent last, and what it waits for.
struct ManagerLook
{
    QString title;
    QString last;
    QStringList waits;
    bool operator==(const ManagerLook &) const = default;
};

/// An event as a row of the log's table.
struct RowLook
{
    QString title;
    QStringList fields; ///< "stream order-42", one under the other.
    QString data;       ///< As JSON.
    bool operator==(const RowLook &) const = default;
};

/// More messages on a road than can be told apart: dots that move evenly, more of them the more
/// messages there are.
struct StreamLook
{
    FlowRoad road;
    std::vector<QPointF> dots;
    QString text; ///< "44/min"
    QRect pill;   ///< On which it stands.
    bool operator==(const StreamLook &) const = default;
};

/// Whoever copies now and then.
struct JobLook
{
    QString text;    ///< "poll in 0:07"
    int percent = 0; ///< Of the way to its next run.
    bool runs = false;
    bool isStopped = false;
    bool operator==(const JobLook &) const = default;
};

/// A look at a board: from somebody's eyes.
struct GazeLook
{
    QPainterPath path;
    double way = 0; ///< How far it has come.
    bool isStale = false;
    /// As far as it has come.
    [[nodiscard]] QPolygonF seen() const
    {
        constexpr int steps = 24;
        QPolygonF points;
        for (int i = 0; i <= steps; ++i)
            points.append(path.pointAtPercent(way * i / steps));
        return points;
    }
    bool operator==(const GazeLook &) const = default;
};

/// What a command is called while it travels.
struct LabelLook
{
    QString word;
    QString text;
    Hue hue{};
    bool operator==(const LabelLook &) const = default;
};

/// What stands at the thing that moves.
struct CaptionLook
{
    QString title;
    QString text;
    QPointF tip; ///< The thing.
    bool operator==(const CaptionLook &) const = default;
};

/// What somebody believes, beside what is true.
struct BubbleLook
{
    QString believed;
    QString isTrue;
    bool differs = false;
    QPointF tip; ///< Whose head it is over.
    bool operator==(const BubbleLook &) const = default;
};

struct StoryItem
{
    std::optional<StorySubject> subject; ///< Nothing: one cannot point at it.
    QRect rect;
    std::variant<BoardLook, ChipLook, LogLook, WriteLook, ManagerLook, JobLook, RowLook, StreamLook,
                 GazeLook, LabelLook, CaptionLook, BubbleLook>
        look;
    bool operator==(const StoryItem &) const = default;
};

} // namespace restaurant
