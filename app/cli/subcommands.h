// One function for each subcommand, each in a file of its name; those of a few lines in
// recordings.cpp. What they throw is a file or store that cannot be used: run() prints it and
// answers Unusable.
#pragma once

#include "domain/command.h"
#include "postgres/seatkind.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::cli {

/// What the program tells the shell. README and --help list them.
enum ExitCode : int {
    Well = 0,
    Wrong = 1,   ///< The thing checked is wrong.
    Usage = 2,   ///< The command line is not understood.
    Unusable = 3 ///< A file or store cannot be used.
};

/// Stopped by a signal, and ended in order: what a shell tells of whatever a signal has ended.
[[nodiscard]] constexpr ExitCode stoppedBy(int signal)
{
    return ExitCode{128 + signal};
}

struct PlayOptions
{
    std::string scenario;
    std::string out; ///< Empty: a temporary file.
    std::string until;
    std::string architecture; ///< Empty: as the scenario says.
    std::string every;        ///< Between two runs of its job; empty: as is usual.
    std::string flaw; ///< What of it does not work, a word of the scenario's; empty: as it says.
    std::vector<std::string> bends;       ///< Each as experiment/bendtext.h reads it.
    std::vector<std::string> protections; ///< Likewise.
    bool json = false;
    int threads = 0;      ///< So many views are folded at a time; 0: all.
    std::string services; ///< Where services record, a word of the scenario's; empty: as it says.
    int crash = 0;        ///< Ends between such a commit of a service and the journal; 0: never.
    std::optional<std::uint64_t> seed; ///< Empty: the scenario's.
    std::size_t runs = 0; ///< So many evenings in memory, with a seed each; 0: one, on files.
    bool csv = false;     ///< Of `runs`.
};
ExitCode play(const PlayOptions &options);

struct SubmitOptions
{
    std::string file;
    std::string scenario; ///< Creates the file from this scenario; its script is left out.
    int crash = 0;        ///< As in PlayOptions.
};
ExitCode submit(const SubmitOptions &options);

struct ShowOptions
{
    std::string file;
    std::string view;
    std::optional<std::int64_t> at;
    bool json = false;
};
ExitCode show(const ShowOptions &options);

ExitCode verify(const std::string &file);

struct ReplayOptions
{
    std::string file;
    std::string name;   ///< What it is called that is checked, where `file` is a copy of it.
    std::string until;  ///< A time of the evening or an event; empty: the end.
    std::string expect; ///< A digest; empty: any.
    double speed = 0;   ///< Restaurant seconds per second; 0: flat out.
    bool json = false;
};
ExitCode replay(const ReplayOptions &options);

struct ExportOptions
{
    std::string file;
    std::string recording; ///< The text to be made.
};
ExitCode exportTo(const ExportOptions &options);

struct ImportOptions
{
    std::string recording;
    std::string file; ///< The .restaurant file to be made.
};
ExitCode importFrom(const ImportOptions &options);

struct CopyOptions
{
    std::string from; ///< One of the two is a server, the other a file.
    std::string to;
};
ExitCode copy(const CopyOptions &options);

struct ServerOptions
{
    std::string url;
    std::string scenario; ///< To begin an evening with; empty: none.
    bool print = false;   ///< The SQL, instead of running it.
    std::string confirm;  ///< The name of the database that is to lose its log.
};
ExitCode serverInit(const ServerOptions &options);
ExitCode serverCheck(const ServerOptions &options);
ExitCode serverDrop(const ServerOptions &options);

struct LeadOptions
{
    std::string url;
    std::string scenario; ///< To begin an evening with; empty: there is one.
    std::string folder;   ///< Of the copy; empty: among the program's caches.
    double speed = 1;     ///< Restaurant seconds per second; 0: flat out.
    bool withoutScript = false;
};
ExitCode lead(const LeadOptions &options);

struct JoinOptions
{
    std::string url;
    SeatKind kind{};
    std::string folder;  ///< Of the copy and of the read stores; empty: among the program's caches.
    double delay = 0;    ///< Seconds.
    bool follow = false; ///< Until it is stopped, also when no commands come any more.
    bool json = false;
};
ExitCode join(const JoinOptions &options);

struct RebuildOptions
{
    std::string file;
    std::string view; ///< Empty: all of them.
};
ExitCode rebuild(const RebuildOptions &options);

struct EventsOptions
{
    std::string file;
    std::string stream; ///< Empty: all.
    int order = 0;      ///< Only what is about this one, in whatever stream; 0: all.
    std::string type;   ///< "OrderPlaced"; empty: all.
    std::int64_t from = 1;
    std::string until; ///< A time of the evening or an event; empty: the end.
    bool json = false;
};
ExitCode events(const EventsOptions &options);

struct CommandsOptions
{
    std::string file;
    bool rejected = false; ///< Only those.
    int order = 0;         ///< Only what is about this one; 0: all.
    std::string type;      ///< "PlaceOrder"; empty: all.
    std::string until;     ///< As in EventsOptions.
    bool json = false;
};
ExitCode commands(const CommandsOptions &options);

struct ExpectOptions
{
    std::string expectations;
    std::string evening; ///< A recording, or a scenario, which is played.
    std::string junit;   ///< The report to be written; empty: none.
    bool json = false;
};
ExitCode expect(const ExpectOptions &options);

struct ReportOptions
{
    std::string evening;                ///< A recording, or a scenario, which is played.
    std::vector<std::string> staffings; ///< Words of those that are played beside it.
};
ExitCode report(const ReportOptions &options);

/// Drawn by whoever has a picture to draw: see run().
struct PicturesOptions
{
    std::string file;
    std::string sheet;           ///< A contact sheet; empty: none.
    std::string folder;          ///< Where numbered pictures go; empty: none.
    std::string film;            ///< Likewise.
    std::vector<std::string> at; ///< Times; empty: at the notes.
    std::string size = "1280x720";
    double speed = 60; ///< Of the film.
    int framesPerSecond = 25;
    std::string theme = "light";
    QString language; ///< A word of spokenLanguages(); empty: as it was chosen.
};

struct LessonOptions
{
    std::vector<std::string> names; ///< Names or files; empty: all.
    std::string folder;             ///< Where a teacher's lie; empty: as it was set.
    std::string junit;              ///< The report to be written; empty: none.
};
ExitCode lessonList(const LessonOptions &options);
ExitCode lessonShow(const LessonOptions &options);
/// Ends at the first that does not show what it says, unless a report is wanted.
ExitCode lessonCheck(const LessonOptions &options);

struct LessonNewOptions
{
    std::string recording;
    std::string out; ///< NAME.lesson.json; its scenario is written beside it.
};
ExitCode lessonNew(const LessonNewOptions &options);

struct TallyOptions
{
    std::string file;
    bool csv = false;
};
ExitCode lessonTally(const TallyOptions &options);

struct LoadOptions
{
    std::string architectures;       ///< "crud,poll"; empty: all.
    std::string readers = "1,2,4,8"; ///< A line for each.
    double seconds = 1;              ///< For each line.
    std::string folder;              ///< Where the files lie meanwhile; empty: a passing one.
    bool json = false;
    bool csv = false;
};
ExitCode load(const LoadOptions &options);

struct ScenariosOptions
{
    bool json = false;
};
ExitCode scenarios(const ScenariosOptions &options);

/// As on the command line; texts are read in queue.cpp.
struct QueueOptions
{
    std::optional<double> arrivalsPerHour;
    std::optional<double> serviceMinutes;
    std::string service; ///< "uniform:0.1,1.9"; empty: exponential.
    std::string classes; ///< "1:5,9:5"; empty: one class.
    std::size_t servers = 1;
    std::optional<std::size_t> room;
    std::size_t stations = 1;
    std::optional<double> patience;      ///< Minutes in the mean, exponential; empty: without end.
    std::uint64_t guests = 200'000;      ///< In each run.
    std::optional<std::uint64_t> warmUp; ///< Of them, not counted; empty: as runlength.h says.
    std::string precision; ///< "2%" or "0.02": as many guests as it takes; empty: `guests`.
    double tail = 0;       ///< Minutes: the share of longer waits is told; 0: it is not.
    std::size_t seeds = 20;
    std::uint64_t firstSeed = 1;
    bool json = false;
};
ExitCode queue(const QueueOptions &options);

/// What `compare` and `sweep` are both asked: how often, and how it is told.
struct EveningsOptions
{
    std::size_t replications = 0;
    std::size_t measured = 0;
    std::string precision = "5%";        ///< Figures that are less so are named.
    std::optional<std::uint64_t> seed{}; ///< The first; nothing: the scenario's.
    int threads = 0;                     ///< 0: as many as there are processors.
    bool json = false;
    bool csv = false;
};

/// As on the command line; lists are read in compareoptions.cpp.
struct CompareOptions
{
    std::string scenario;
    std::string architectures;        ///< "crud,poll"; empty: as the scenario says.
    std::string staffing;             ///< "one,two,split"; likewise.
    std::string delay;                ///< "waiter=0,30,120", in seconds; likewise.
    std::vector<std::string> columns; ///< Further ones: "architecture=poll,every=0:30".
    EveningsOptions evenings{20, 3};
    std::string junit; ///< The file to write; empty: none.
};
ExitCode compare(const CompareOptions &options);

/// As on the command line.
struct SweepOptions
{
    std::string scenario;
    std::string knob;    ///< "guests-per-hour", "delay:waiter".
    std::string points;  ///< "20,30,40".
    std::string variant; ///< What else is other than the scenario says; empty: nothing.
    EveningsOptions evenings{10, 2};
};
ExitCode sweep(const SweepOptions &options);

struct ForgetOptions
{
    std::string file;
    std::string whose; ///< "guest", "party" or "order".
    int number = 0;
};
ExitCode forget(const ForgetOptions &options);

/// What two ways of the same evening say differently; Wrong: they part.
struct TwinOptions
{
    std::string evening; ///< A scenario or a recording.
    std::string a;       ///< As experiment/variant.h reads it.
    std::string b;
    std::string at; ///< Compare the boards at this time; empty: at the end.
    bool json = false;
};
ExitCode twin(const TwinOptions &options);

struct CommandTree;
/// The manual page of all that `tree` has.
ExitCode manual(const CommandTree &tree);
/// By what a shell ("bash", "zsh" or "fish") completes it.
ExitCode completion(const CommandTree &tree, const std::string &shell);

ExitCode digest(const std::string &file);
ExitCode check(const std::string &scenario);

} // namespace restaurant::cli
