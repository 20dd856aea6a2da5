// A lesson: evenings with stops, at which a class says what it expects and then sees what happens.
// A value; docs/lessons.md tells how one is written.
#pragma once

#include "expectation/expectation.h"
#include "experiment/variant.h"
#include "lesson/tally/misconception.h"
#include "simulation/scenario.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace restaurant {

/// What a lesson may take away, so that nobody does what he is to be shown.
enum class LessonAction {
    SeekAhead,    ///< Moving on past the next stop.
    Speed,        ///< Another speed.
    Order,        ///< Commands of one's own.
    Staff,        ///< Who works.
    Architecture, ///< What keeps the views in step.
    Delay,        ///< How late a view is.
    Bends,        ///< What befalls the deliveries to a view, and what protects it.
    Services,     ///< Stopping and slowing a service.
    Rebuild,      ///< Making a view anew.
    Branch,       ///< Going on otherwise from where one looks.
    Compare       ///< Twin runs and comparisons.
};

/// One evening of a lesson.
struct LessonCase
{
    std::string name;     ///< "late": no other case of the lesson has it.
    std::string scenario; ///< One that the program brings, or a file beside the lesson's.
    Variant with;         ///< What is other than the scenario says.
    bool operator==(const LessonCase &) const = default;
};

/// The first instant at which it is so, everything of that instant having happened.
struct LessonCondition
{
    Expectation is; ///< Its sentence and its moment are empty.
    std::optional<Instant> from;
    std::optional<Instant> until; ///< At the latest: else the lesson does not hold.
    bool operator==(const LessonCondition &) const = default;
};
/// When the clock shows a time and all of that instant has happened; when an event has just
/// happened; or when something becomes so.
using LessonMoment = std::variant<Instant, Position, LessonCondition>;

/// Where to look: a pane, or one thing in it.
struct PointedAt
{
    CuePane pane{};
    std::string kind; ///< A document's, "ticket", or in the log "event"; empty: the whole pane.
    std::string key;  ///< "12"
    bool operator==(const PointedAt &) const = default;
};

/// "status", "kitchen/ticket 12": as a file names it.
[[nodiscard]] std::string textOf(const PointedAt &points);
/// The view whose documents stand in the pane; nothing: it shows something else.
[[nodiscard]] std::optional<ViewName> viewOf(CuePane pane);

struct LessonChoice
{
    std::string text;
    std::optional<Misconception> misconception; ///< Nothing: it is the right one.
    bool operator==(const LessonChoice &) const = default;
};

struct LessonQuestion
{
    std::string ask;
    std::vector<LessonChoice> choices; ///< Exactly one is right.
    int votes = 2;                     ///< 2: each alone, then again once they have talked.
    bool operator==(const LessonQuestion &) const = default;
};

/// Over which time a guess is drawn, before the curve is shown.
enum class GuessedChart { Waits, Queues, Utilisation, Guests, Traffic, Questions };

struct DrawnGuess
{
    GuessedChart chart{};
    std::string ask;
    bool operator==(const DrawnGuess &) const = default;
};

struct LessonReveal
{
    /// A moment, or so long after the stop.
    std::variant<LessonMoment, Duration> until;
    std::string happened;  ///< Told beside what was predicted.
    std::string principle; ///< Told last of all.
    bool operator==(const LessonReveal &) const = default;
};

/// When something must hold: where the evening stops, where the reveal ends, or at a moment of its
/// own.
enum class HoldsAt { Stop, Reveal, Own };

struct LessonHold
{
    Expectation expected; ///< Its moment counts where it has one of its own.
    HoldsAt when{};
    std::string inCase; ///< Looked up in this case; empty: in that of the stop.
    bool operator==(const LessonHold &) const = default;
};

struct LessonStop
{
    std::size_t inCase = 0; ///< Its place among the lesson's.
    LessonMoment at;
    std::optional<PointedAt> points;
    std::string caption;
    std::string hint; ///< Empty: none.
    /// Nothing: only the caption.
    std::variant<std::monostate, LessonQuestion, DrawnGuess> asks;
    std::optional<LessonReveal> reveal; ///< Nothing: the evening goes on.
    std::vector<LessonHold> holds;      ///< At least one.
    bool operator==(const LessonStop &) const = default;
};

/// For who gives the lesson.
struct TeacherNotes
{
    std::string aim;
    std::vector<std::string> questions; ///< To be talked about besides.
    std::vector<std::string> goesWrong; ///< In class.
    std::vector<std::string> sources;
    bool operator==(const TeacherNotes &) const = default;
};

struct Lesson
{
    static constexpr int mostMinutes = 9;
    static constexpr int mostEvents = 40; ///< To look at, in all its reveals together.
    static constexpr std::size_t mostChoices = 6;

    std::string name; ///< "Behind is not wrong"
    int level = 1;    ///< 1 to 3.
    int minutes = 5;
    std::string shows;             ///< One line.
    std::vector<LessonCase> cases; ///< One, or a pair.
    std::vector<CuePane> hides;    ///< Panes that are not known yet.
    std::vector<LessonAction> locks;
    std::vector<LessonStop> stops; ///< Those of a case by time.
    TeacherNotes teacher;
    bool operator==(const Lesson &) const = default;
};

/// All that its questions ask for.
[[nodiscard]] std::vector<Misconception> misconceptionsOf(const Lesson &lesson);

} // namespace restaurant
