#include "decisionwait.h"

#include "words/plaintext.h"
#include "words/summaries.h"

#include <QStringList>

namespace restaurant {

namespace {

constexpr int patienceMilliseconds = 2000;

} // namespace

DecisionWait::DecisionWait(const Prompts *prompts, QMainWindow *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
{
    setObjectName(QStringLiteral("decisionWait"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &DecisionWait::ask);
}

bool DecisionWait::mayClose(Evening *evening)
{
    if (!evening || evening->underWay().empty() || m_closesAllTheSame)
        return true;
    if (m_patience.isActive() || m_isAsking)
        return false;
    if (m_evening != evening)
        connect(evening, &Evening::underWayChanged, this,
                [this](const std::vector<SentCommand> &commands) {
                    if (commands.empty() && m_patience.isActive())
                        close();
                });
    m_evening = evening;
    m_patience.start();
    return false;
}

/// Queued: the evening whose signal led here goes with the window.
void DecisionWait::close()
{
    m_patience.stop();
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

void DecisionWait::ask()
{
    if (!m_evening || m_evening->underWay().empty())
        return close();
    QStringList commands;
    for (const SentCommand &command : m_evening->underWay())
        commands.append(inBrackets(summaryOf(command.command)));
    m_isAsking = true;
    m_closesAllTheSame = m_prompts->confirm(
        m_window,
        tr("Not decided yet: %1. If the window closes now, it may never be recorded.")
            .arg(listText(commands)),
        tr("&Close all the same"));
    m_isAsking = false;
    if (m_closesAllTheSame)
        close();
}

} // namespace restaurant

#include "moc_decisionwait.cpp"
