#include "cli/boardat.h"
#include "cli/subcommands.h"

#include "experiment/sameevening.h"
#include "experiment/twin.h"
#include "experiment/variant.h"
#include "log/codec.h"
#include "words/textcolumns.h"
#include "words/twintext.h"
#include "json/encode.h"

#include <QTemporaryDir>

#include <iostream>
#include <stdexcept>

namespace restaurant::cli {

namespace {

struct BadOption : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

char letterOf(TwinSide side)
{
    return side == TwinSide::A ? 'A' : 'B';
}

/// Plays it as `variant` says into a file of that folder.
std::string played(const SameEvening &evening, const std::string &variant, char letter,
                   const QTemporaryDir &folder)
{
    const auto read = variantFrom(variant);
    if (!read)
        throw BadOption(std::string(1, letter) + ": " + read.error());
    auto scenario = applied(*read, evening.scenario);
    if (!scenario)
        throw BadOption(std::string(1, letter) + ": " + scenario.error());
    const QString name = QLatin1Char(letter) + QStringLiteral(".restaurant");
    std::string file = folder.filePath(name).toStdString();
    playInto({std::move(*scenario), evening.persons}, file);
    return file;
}

/// What there is to be told, found before any of it is printed.
struct Told
{
    std::optional<Parting> parting;
    std::optional<LogParting> logs;
    Instant at{};
    std::map<ViewName, std::vector<DocumentChange>> differences;
    MeasuresBoard a;
    MeasuresBoard b;

    [[nodiscard]] bool areSame() const { return !parting && !logs; }
};

Instant placeOf(const TwinOptions &options, const Scenario &scenario)
{
    if (options.at.empty())
        return scenario.ends;
    const auto at = instantFrom(options.at);
    if (!at)
        throw BadOption("--at: expected a time of the evening as 12:30, not \"" + options.at + '"');
    if (*at < scenario.starts || *at > scenario.ends)
        throw BadOption("--at: " + options.at + " lies outside the evening, which goes from " +
                        clockText(scenario.starts) + " to " + clockText(scenario.ends));
    return *at;
}

Told tell(Recording &a, Recording &b, Instant at)
{
    Twin twin(a, b);
    Told told{twin.findParting(),
              twin.findLogParting(),
              at,
              {},
              boardAt<MeasuresBoard>(a, a.cursorAt(at)),
              boardAt<MeasuresBoard>(b, b.cursorAt(at))};
    twin.moveTo(at);
    for (const ViewName view : comparedViews)
        told.differences[view] = twin.differences(view);
    return told;
}

void printParting(const Told &told)
{
    if (!told.parting)
        std::cout << "What their views show never parts.\n";
    else {
        const Parting &parting = *told.parting;
        const bool isByA = parting.by == TwinSide::A;
        std::cout << "They part at " << clockText(parting.at) << " on the "
                  << toWord(parting.difference.document.view)
                  << " view: " << TwinText::difference(parting.difference).toStdString() << ".\n"
                  << TwinText::cause(
                         parting.difference.document.view, parting.event, parting.isOneOfMany,
                         isByA ? QStringLiteral("A") : QStringLiteral("B"),
                         isByA ? QStringLiteral("B") : QStringLiteral("A"), parting.otherKnows)
                         .toStdString()
                  << '\n';
    }
    if (told.logs)
        std::cout << "The logs part: A has " << TwinText::event(told.logs->a).toStdString()
                  << "; B has " << TwinText::event(told.logs->b).toStdString() << ".\n";
    else
        std::cout << "Both logs hold the same events.\n";
}

void printDifferences(const Told &told)
{
    std::cout << "\nat " << clockText(told.at) << '\n';
    for (const auto &[view, differences] : told.differences) {
        std::cout << toWord(view) << ": ";
        if (differences.empty())
            std::cout << "both show the same\n";
        else
            std::cout << differences.size()
                      << (differences.size() == 1 ? " document differs\n" : " documents differ\n");
        for (const DocumentChange &difference : differences)
            std::cout << "    " << TwinText::difference(difference).toStdString() << '\n';
    }
}

void printFigures(const Told &told)
{
    TextColumns columns;
    columns.add(
        {QStringLiteral("simulated, up to then"), QStringLiteral("A"), QStringLiteral("B"), {}});
    for (const TwinText::Figure &figure : TwinText::figures(told.a, told.b))
        columns.add(
            {figure.name, figure.a, figure.b, figure.differs() ? QStringLiteral("≠") : QString()});
    std::cout << '\n';
    for (const std::string &line : columns.lines())
        std::cout << line << '\n';
}

void addMember(std::string &out, std::string_view name, std::string_view text)
{
    out.append(out.back() == '{' ? "\"" : ",\"").append(name).append("\":");
    encode(text, out);
}
void addRaw(std::string &out, std::string_view name, std::string_view json)
{
    out.append(out.back() == '{' ? "\"" : ",\"").append(name).append("\":");
    out.append(json.empty() ? "null" : json);
}

std::string jsonOf(const DocumentChange &difference)
{
    std::string out = "{";
    addMember(out, "view", toWord(difference.document.view));
    addMember(out, "kind", difference.document.kind);
    addMember(out, "key", difference.document.key);
    if (difference.fate != DocumentFate::Changed) {
        addMember(out, "only", difference.fate == DocumentFate::Removed ? "A" : "B");
        return out + '}';
    }
    std::string fields;
    for (const FieldChange &field : difference.fields) {
        std::string one = "{";
        addMember(one, "field", field.field);
        addRaw(one, "A", field.before);
        addRaw(one, "B", field.after);
        fields += (fields.empty() ? "" : ",") + one + '}';
    }
    addRaw(out, "fields", '[' + fields + ']');
    return out + '}';
}

std::string jsonOf(const std::optional<RecordedEvent> &event)
{
    if (!event)
        return "null";
    std::string out = "{\"position\":" + std::to_string(number(event->position));
    addMember(out, "stream", event->stream.toText());
    addMember(out, "type", typeWord(event->event));
    addMember(out, "at", exactClockText(event->at));
    return out + '}';
}

std::string jsonOf(const std::optional<Parting> &parting)
{
    if (!parting)
        return "null";
    std::string out = "{";
    addMember(out, "at", exactClockText(parting->at));
    addRaw(out, "document", jsonOf(parting->difference));
    addMember(out, "by", std::string(1, letterOf(parting->by)));
    addRaw(out, "event", jsonOf(std::optional(parting->event)));
    addRaw(out, "one_of_many", parting->isOneOfMany ? "true" : "false");
    addRaw(out, "other_log_has_it", parting->otherKnows ? "true" : "false");
    return out + '}';
}

void printJson(const TwinOptions &options, const Told &told)
{
    std::string out = "{";
    addMember(out, "evening", options.evening);
    addMember(out, "A", options.a);
    addMember(out, "B", options.b);
    addRaw(out, "parting", jsonOf(told.parting));
    addRaw(out, "logs",
           told.logs ? "{\"A\":" + jsonOf(told.logs->a) + ",\"B\":" + jsonOf(told.logs->b) + '}'
                     : std::string());
    addMember(out, "at", exactClockText(told.at));
    std::string documents;
    for (const auto &[view, differences] : told.differences)
        for (const DocumentChange &difference : differences)
            documents += (documents.empty() ? "" : ",") + jsonOf(difference);
    addRaw(out, "differences", '[' + documents + ']');
    addRaw(out, "measures",
           "{\"A\":" + restaurant::jsonOf(told.a) + ",\"B\":" + restaurant::jsonOf(told.b) + '}');
    std::cout << out << "}\n";
}

Told playAndTell(const TwinOptions &options)
{
    const SameEvening evening = sameEveningOf(QString::fromStdString(options.evening));
    const Instant at = placeOf(options, evening.scenario);
    const QTemporaryDir folder;
    Recording a(played(evening, options.a, 'A', folder), LogReader::Origin::Ours);
    Recording b(played(evening, options.b, 'B', folder), LogReader::Origin::Ours);
    return tell(a, b, at);
}

} // namespace

ExitCode twin(const TwinOptions &options)
{
    try {
        const Told told = playAndTell(options);
        if (options.json)
            printJson(options, told);
        else {
            std::cout << "A  " << options.a << "\nB  " << options.b << "\n\n";
            printParting(told);
            printDifferences(told);
            printFigures(told);
        }
        return told.areSame() ? Well : Wrong;
    } catch (const BadOption &error) {
        std::cerr << error.what() << '\n';
        return Usage;
    }
}

} // namespace restaurant::cli
