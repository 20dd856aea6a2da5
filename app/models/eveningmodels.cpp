#include "eveningmodels.h"

#include "charts/chartdata.h"
#include "evening/eveninginfo.h"
#include "log/codec.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <vector>

namespace restaurant {

namespace {

// What the charts know of an evening besides its figures.

/// A line with its band, or the reason why there is none; nothing where no guests live.
[[nodiscard]] std::vector<ChartTheory> theoryOf(const EveningInfo &info);

Duration durationOf(double minutes)
{
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double, std::ratio<60>>(minutes));
}

ChartTheory lineOf(const WaitTheory &theory)
{
    ChartTheory line;
    line.wait = WaitKind::Order;
    line.holds = true;
    line.mean = durationOf(theory.mean);
    line.low = durationOf(theory.low);
    line.high = durationOf(theory.high);
    line.text = "Theory of the wait to order, " + theory.notation + " (" + theory.formula +
                "): mean " + durationText(line.mean) +
                " in the long run; of 100 evenings like this one, 95 have a mean between " +
                durationText(line.low) + " and " + durationText(line.high) + ".";
    return line;
}

std::vector<ChartTheory> theoryOf(const EveningInfo &info)
{
    if (!info.theory)
        return {};
    if (info.theory->has_value())
        return {lineOf(**info.theory)};
    ChartTheory none;
    none.wait = WaitKind::Order;
    none.text = "No theory of the wait to order: " + info.theory->error();
    return {none};
}

/// Ages that change faster cannot be read.
constexpr std::chrono::milliseconds agesEvery(200);

FlowJson storedForms()
{
    FlowJson forms;
    forms.command = [](const Command &command) {
        std::string json;
        encodeCommand(command, json);
        return toQString(json);
    };
    forms.event = [](const Event &event) {
        std::string json;
        encodeEvent(event, json);
        return toQString(json);
    };
    return forms;
}

/// Guests who come and go by themselves: of a script's only what happens at tables is known.
int personsInside(const GuestsModel &guests)
{
    int persons = 0;
    for (const FloorGuest *guest : guests.documents())
        persons += guest->state == GuestState::Gone ? 0 : guest->size;
    return persons;
}

std::vector<Instant> momentsOf(const HarmSummary &ledger, HarmKind kind)
{
    std::vector<Instant> moments;
    for (const HarmEntry &entry : ledger.entries)
        if (entry.kind == kind)
            moments.push_back(entry.at);
    return moments;
}

} // namespace

EveningModels::EveningModels(QObject *parent)
    : QObject(parent)
{
    flow.setJson(storedForms());
    m_ages.setSingleShot(true);
    m_ages.setInterval(agesEvery);
    connect(&m_ages, &QTimer::timeout, this, [this] { setNow(m_now); });
}

void EveningModels::follow(const Evening &evening, const EveningInfo &info)
{
    begin(info.scenario.restaurant);
    clear();
    prepare(info);
    connect(&evening, &Evening::clockChanged, this, [this](const ClockState &clock) {
        clock.running ? setNowSoon(clock.now) : setNow(clock.now);
        flow.setServices(clock.services);
        flow.setClock(clock.now, clock.speed, clock.running);
    });
    connect(&evening, &Evening::deliveriesChanged, &flow, &FlowModel::setDeliveries);
    connect(&evening, &Evening::boardChanged, this,
            [this](const ChangesOfABoard &changes, Position upTo, bool ofOneEvent) {
                take(changes);
                std::visit([this](const auto &those) { takeAlso(those); }, changes);
                story.take(changes, upTo, ofOneEvent);
            });
    connect(&evening, &Evening::auditChanged, &story, &StoryModel::setAudit);
    connect(&evening, &Evening::progressChanged, &flow, &FlowModel::setProgress);
    connect(&evening, &Evening::cueReached, this, &EveningModels::takeCue);
    connect(&evening, &Evening::looked, this, &EveningModels::takeLooks);
    connect(&evening, &Evening::queriesCounted, &costs, &QueryCostsModel::show);
    connect(&evening, &Evening::harmCounted, &harm, [this](const HarmSummary &ledger) {
        harm.show(ledger);
        figures.setLateQuestions(momentsOf(ledger, HarmKind::Asked));
    });
    connect(&evening, &Evening::cursorMoved, &harm, [this](const CursorState &cursor) {
        harm.setUntil(cursor.live ? std::nullopt : std::optional(cursor.mark.place()));
    });
    connect(&evening, &Evening::logged, this, &EveningModels::takeCommands);
    connect(&evening, &Evening::logPaged, this, &EveningModels::takePage);
}

void EveningModels::takeAlso(const ShownChanges<FloorBoard> &changes)
{
    floor.apply(changes);
    flow.setGuests(personsInside(floor.guests));
}

void EveningModels::takeAlso(const ShownChanges<MeasuresBoard> &changes)
{
    figures.apply(changes);
}

void EveningModels::clear()
{
    floor.clear();
    log.clear();
    looks.clear();
    readers.clear();
    costs.show({});
    harm.clear();
    m_paged = {};
}

void EveningModels::prepare(const EveningInfo &info)
{
    std::map<std::string, int> places;
    for (const StationPlaces &station : info.scenario.live.places)
        places.emplace(station.station, station.places);
    floor.stations.setPlaces(places);
    figures.begin(info.scenario.starts, theoryOf(info));
    timeline.begin(info.scenario.starts, info.scenario.ends);
    flow.begin(QFileInfo(info.file).fileName(), info.deliveries);
    flow.setPeople(FlowPeople(info.scenario.restaurant.staff));
    story.begin(info.scenario.restaurant, info.scenario.services);
    m_planned = plannedCues(info.scenario);
    for (const CueMark &mark : m_planned)
        addMark(mark);
    for (const CueMark &mark : info.decisions)
        addMark(mark);
    setNow(info.scenario.starts);
}

void EveningModels::addMark(const CueMark &mark)
{
    const MarkKind kind = mark.kind == CueMark::Kind::Cue ? MarkKind::Cue : MarkKind::Staffing;
    const QString title = scenarioText(mark.title);
    figures.addMark({mark.at, title.toStdString()});
    timeline.addMark({mark.at, kind, title});
}

/// What the scenario planned is marked from the beginning; anything else a person has just done.
void EveningModels::takeCue(const Cue &cue)
{
    const bool isPlanned =
        std::any_of(m_planned.begin(), m_planned.end(), [&](const CueMark &planned) {
            return planned.at == cue.at && planned.title == cue.title;
        });
    if (!isPlanned)
        addMark({CueMark::Kind::Decided, cue.at, cue.title, {}});
}

void EveningModels::takeLooks(const LooksPage &page)
{
    if (page.whole) {
        looks.show(page.looks);
        story.showLooks(page.looks);
        readers.clear();
    } else {
        looks.add(page.looks);
        story.addLooks(page.looks);
    }
    readers.add(page.looks);
}

/// Some of them may stand on a page of the log already that was read from the file.
void EveningModels::takeCommands(const std::vector<HandledCommand> &commands)
{
    timeline.add(commands);
    std::vector<HandledCommand> unseen;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(unseen),
                 [this](const HandledCommand &handled) {
                     return handled.outcome.kind == OutcomeKind::Repeated ||
                            handled.outcome.number > m_paged;
                 });
    log.add(unseen);
    flow.add(unseen);
}

void EveningModels::takePage(const LogPage &page)
{
    if (page.whole) {
        log.show(page.commands);
        flow.replace(page.commands);
    } else {
        log.add(page.commands);
        flow.add(page.commands);
    }
    m_paged = page.commands.empty() ? CommandNumber{} : page.commands.back().outcome.number;
}

void EveningModels::setNowSoon(Instant now)
{
    m_now = now;
    if (!m_ages.isActive())
        m_ages.start();
}

void EveningModels::setNow(Instant now)
{
    m_now = now;
    m_ages.stop();
    BoardModels::setNow(now);
    figures.setNow(now);
}

} // namespace restaurant

#include "moc_eveningmodels.cpp"
