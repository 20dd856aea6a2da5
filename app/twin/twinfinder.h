#pragma once

#include "evening/eveningsource.h"
#include "experiment/sameevening.h"
#include "experiment/twin.h"
#include "experiment/variant.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace restaurant {

/// What is played in a twin run.
struct TwinWish
{
    QString evening; ///< A scenario or a recording, as an evening is opened from it.
    std::array<Variant, 2> variants;
};

/// From what the two evenings are opened.
struct TwinSources
{
    std::array<EveningSource, 2> sources;
    QString name; ///< Of the scenario.
    Instant starts{};
    Instant ends{};
};

struct TwinFindings
{
    std::optional<Parting> parting;
    std::optional<LogParting> logs;
    std::vector<Instant> times; ///< At which something may change on one of the views.
};

/// Plays both evenings to their end, in a thread of its own and as fast as it goes, and finds where
/// they part. Ends with this object, whatever is left undone.
class TwinFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinFinder)
public:
    /// Makes its files in `folder`, which outlives it.
    TwinFinder(TwinWish wish, QString folder, QObject *parent = nullptr);
    ~TwinFinder() override;

signals:
    /// The two can be opened.
    void prepared(const restaurant::TwinSources &sources);
    void found(const restaurant::TwinFindings &findings);
    void failed(const QString &message);

private:
    void work();
    void find();
    [[nodiscard]] std::array<SameEvening, 2> evenings() const;
    [[nodiscard]] QString pathOf(std::size_t side, const char *suffix) const;
    [[nodiscard]] TwinSources live(const std::array<SameEvening, 2> &evenings) const;
    template <typename Tell> void tell(Tell tell);

    const TwinWish m_wish;
    const QString m_folder;
    std::atomic<bool> m_isOver{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace restaurant
