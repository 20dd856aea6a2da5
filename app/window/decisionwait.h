#pragma once

#include "evening/evening.h"
#include "prompts.h"

#include <QMainWindow>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace restaurant {

/// Holds the window open while commands that were sent are not decided yet: mostly a moment. Where
/// it takes longer, a person is asked whether the window closes all the same.
class DecisionWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionWait)
public:
    /// The prompts outlive it.
    DecisionWait(const Prompts *prompts, QMainWindow *window);

    /// Whether the window may close now. If not, it is closed once all is decided, or when a person
    /// wants it.
    [[nodiscard]] bool mayClose(Evening *evening);

private:
    void close();
    void ask();

    const Prompts *m_prompts;
    QMainWindow *m_window;
    QPointer<Evening> m_evening;
    QTimer m_patience; ///< Runs while the window wants to be closed.
    bool m_isAsking = false;
    bool m_closesAllTheSame = false;
};

} // namespace restaurant
