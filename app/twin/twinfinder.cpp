#include "twinfinder.h"

#include "scenario/scenariofile.h"
#include "sqlite/longwork.h"

#include <QSaveFile>

#include <stdexcept>

namespace restaurant {

TwinFinder::TwinFinder(TwinWish wish, QString folder, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_folder(std::move(folder))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("twin finder"));
    m_thread->start();
}

TwinFinder::~TwinFinder()
{
    m_isOver = true;
    m_thread->wait();
}

template <typename Tell> void TwinFinder::tell(Tell tell)
{
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void TwinFinder::work()
{
    const LongWork work({[this] { return m_isOver.load(); }, {}});
    try {
        find();
    } catch (const std::exception &error) {
        if (!m_isOver)
            tell([this, message = QString::fromUtf8(error.what())] { emit failed(message); });
    }
}

QString TwinFinder::pathOf(std::size_t side, const char *suffix) const
{
    return m_folder + (side == 0 ? QStringLiteral("/A") : QStringLiteral("/B")) +
           QLatin1String(suffix);
}

std::array<SameEvening, 2> TwinFinder::evenings() const
{
    const SameEvening evening = sameEveningOf(m_wish.evening);
    std::array<SameEvening, 2> both;
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        auto scenario = applied(m_wish.variants[side], evening.scenario);
        if (!scenario)
            throw std::runtime_error((side == 0 ? "A: " : "B: ") + scenario.error());
        both[side] = {std::move(*scenario), evening.persons};
    }
    return both;
}

/// As scenarios of their own, which run while they are looked at.
TwinSources TwinFinder::live(const std::array<SameEvening, 2> &evenings) const
{
    const Scenario &scenario = evenings[0].scenario;
    TwinSources sources{{}, QString::fromStdString(scenario.name), scenario.starts, scenario.ends};
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        const QString path = pathOf(side, ".scenario.json");
        QSaveFile file(path);
        const std::string text = scenarioText(evenings[side].scenario);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit())
            throw std::runtime_error(path.toStdString() + ": cannot be written");
        sources.sources[side] = {EveningSource::Kind::Scenario, path};
    }
    return sources;
}

void TwinFinder::find()
{
    const auto both = evenings();
    TwinSources sources = live(both);
    // What persons did is no part of a scenario: where there is any, what was played is shown.
    const bool areLive = both[0].persons.empty();
    if (areLive)
        tell([this, sources] { emit prepared(sources); });
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        playInto(both[side], pathOf(side, ".restaurant").toStdString());
        sources.sources[side] = {EveningSource::Kind::Recording, pathOf(side, ".restaurant"), true};
    }
    if (!areLive)
        tell([this, sources] { emit prepared(sources); });
    Recording a(pathOf(0, ".restaurant").toStdString(), LogReader::Origin::Ours);
    Recording b(pathOf(1, ".restaurant").toStdString(), LogReader::Origin::Ours);
    Twin twin(a, b);
    TwinFindings findings{twin.findParting(), twin.findLogParting(), twin.changeTimes()};
    tell([this, findings = std::move(findings)] { emit found(findings); });
}

} // namespace restaurant

#include "moc_twinfinder.cpp"
