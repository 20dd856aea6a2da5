#pragma once

#include "domain/command.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace restaurant {

/// Commands that were taken for handling and are not decided yet, each with the time since it was
/// heard of. Most are decided before anybody can read of them: only what takes longer is told.
class UnderWay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderWay)
public:
    static constexpr int momentMilliseconds = 250;

    explicit UnderWay(QObject *parent = nullptr);

    /// All there are, in the order of sending.
    void show(const std::vector<SentCommand> &commands);

    struct Waiting
    {
        SentCommand command;
        Duration since{};
    };
    /// Those that have taken longer than a moment.
    [[nodiscard]] std::vector<Waiting> slow() const;

signals:
    /// What slow() says is another, if only by the time passed.
    void changed();

private:
    std::vector<SentCommand> m_commands;
    std::map<CommandId, QElapsedTimer> m_since;
    QTimer m_tick; ///< Runs while there are some.
};

} // namespace restaurant
