// An evening in which somebody does something now and then is the same, whether nobody looks or it
// is shown, closed, opened again and looked back on.
#pragma once

#include "architectureevenings.h"

#include "store/verify.h"

#include <QtTest>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace restaurant {

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_numbers(seed)
    {
    }
    [[nodiscard]] int below(int most)
    {
        return static_cast<int>(m_numbers() % static_cast<quint32>(most));
    }

private:
    std::mt19937 m_numbers;
};

/// RESTAURANT_SEED, or any.
inline quint32 anySeed()
{
    const auto given = qEnvironmentVariableIntValue("RESTAURANT_SEED");
    return given > 0 ? quint32(given) : std::random_device{}() >> 1;
}

/// Rows for so many seeds of each kind of evening: "what" and "seed".
inline void addEvenings(quint32 seeds)
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<quint32>("seed");
    const quint32 seed = anySeed();
    for (const char *what : {"guests and staff", "a script"})
        for (quint32 n = 0; n < seeds; ++n)
            QTest::addRow("%s, seed %u", what, seed + n) << QString::fromLatin1(what) << seed + n;
}

inline Scenario eveningOf(const QString &what)
{
    return what == QStringLiteral("guests and staff") ? busyEvening({}) : scriptedEvening({});
}

inline Instant anyInstant(const Scenario &scenario, Dice &dice)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(scenario.ends - scenario.starts);
    return scenario.starts + std::chrono::seconds(dice.below(static_cast<int>(seconds.count())));
}

/// What is done at one instant stays in its order.
template <typename Deed> void sortByTime(std::vector<Deed> &deeds)
{
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const Deed &a, const Deed &b) { return a.at < b.at; });
}

/// Nobody looks.
template <typename Deed>
void playUnseen(const std::string &file, const Scenario &scenario, const std::vector<Deed> &deeds)
{
    WriteSide writeSide(file, scenario);
    for (const Deed &deed : deeds) {
        playTo(writeSide, deed.at);
        carryOut(deed, writeSide);
    }
    playTo(writeSide, scenario.ends);
}

/// Compares what is shown with what the recording in the file tells of that moment.
using CompareWithThePast = void (*)(const Shown &evening, const std::string &file);

/// It is compared after each deed.
template <typename Deed>
void playSeen(const std::string &file, const Scenario &scenario, const std::vector<Deed> &deeds,
              Dice &dice, CompareWithThePast compareWithThePast)
{
    auto evening = std::make_unique<Shown>(file, scenario);
    const auto compare = [&] {
        QVERIFY(evening->views.waitUntilSaved(evening->writeSide.reach()));
        compareWithThePast(*evening, file);
    };
    for (const Deed &deed : deeds) {
        if (deed.reopened) {
            evening.reset();
            evening = std::make_unique<Shown>(file);
        }
        playTo(evening->writeSide, deed.at, 1 + dice.below(60));
        carryOut(deed, evening->writeSide);
        playTo(evening->writeSide, evening->writeSide.now());
        compare();
    }
    playTo(evening->writeSide, scenario.ends);
    compare();
}

/// A deed has `at`, `reopened` (the evening is closed and opened again before it), and a function
/// carryOut(deed, writeSide). The two files do not exist yet.
template <typename Deed>
void expectTheSameEvening(const std::string &unseen, const std::string &seen,
                          const Scenario &scenario, const std::vector<Deed> &deeds, Dice &dice,
                          CompareWithThePast compareWithThePast)
{
    playUnseen(unseen, scenario, deeds);
    playSeen(seen, scenario, deeds, dice, compareWithThePast);
    QVERIFY(!verifyLog(seen));
    QCOMPARE(digestOf(seen), digestOf(unseen));
    QVERIFY(storyOf(seen) == storyOf(unseen));
}

} // namespace restaurant
