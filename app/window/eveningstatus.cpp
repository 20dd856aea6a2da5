#include "eveningstatus.h"

#include "common/controls.h"
#include "runbar.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

QString milliseconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

QString stateText(const ClockState &clock)
{
    if (clock.running)
        return EveningStatus::tr("● Running %1").arg(speedText(clock.speed));
    return clock.ended ? EveningStatus::tr("■ The evening is over")
                       : EveningStatus::tr("❚❚ Paused");
}

QString openingText(const OpeningProgress &progress)
{
    switch (progress.step) {
    case OpeningProgress::Step::Checking:
        return EveningStatus::tr("◌ Opening: checking, %1 %").arg(progress.percent);
    case OpeningProgress::Step::RunningAgain:
        return EveningStatus::tr("◌ Opening: run again from its record, %1 %")
            .arg(progress.percent);
    }
    return {};
}

} // namespace

EveningStatus::EveningStatus(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_state(add("state"))
    , m_commands(add("commands"))
    , m_latency(add("latency"))
    , m_scenario(add("scenario", true))
{
    bar->installEventFilter(this);
}

bool EveningStatus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// Nothing is cut: where there is little room, what matters least gives way as a whole.
void EveningStatus::fit()
{
    if (!m_bar->currentMessage().isEmpty())
        return;
    const int between = theme().sizes.gap;
    const auto widthOf = [between](const QLabel *label) {
        return std::max(label->sizeHint().width(), label->minimumWidth()) + between;
    };
    int room = m_bar->width() - widthOf(m_state) - widthOf(m_scenario) - m_bar->height();
    for (QLabel *label : {m_commands, m_latency}) {
        room -= widthOf(label);
        label->setVisible(room >= 0);
    }
}

void EveningStatus::giveUpOpening()
{
    sayInPlace(m_state, tr("■ Cannot go on"));
}

QLabel *EveningStatus::add(const char *name, bool right)
{
    QLabel *label = plainLabel({}, name);
    asKind(label, WidgetKind::Dim);
    const int gap = theme().sizes.gap;
    label->setContentsMargins(gap, 0, gap, 0);
    if (right)
        m_bar->addPermanentWidget(label);
    else
        m_bar->addWidget(label);
    return label;
}

void EveningStatus::follow(const ClockState &clock)
{
    if (std::exchange(m_isRunning, clock.running) != clock.running)
        sayCommands();
    m_clock = stateText(clock);
    if (!m_isOpening)
        sayInPlace(m_state, m_clock);
}

void EveningStatus::followOpening(const OpeningProgress &progress)
{
    m_isOpening = true;
    sayInPlace(m_state, openingText(progress));
}

void EveningStatus::stayWithEvening()
{
    m_isOpening = false;
    sayInPlace(m_state, m_clock);
}

/// While nothing runs there is no speed to be told.
void EveningStatus::sayCommands()
{
    const QString handled =
        m_isRunning ? tr("%1 commands/s").arg(grouped(qRound64(m_last.perSecond)))
                    : counted("EveningStatus", "%1 command",
                              QT_TRANSLATE_N_NOOP("EveningStatus", "%1 commands"), m_last.commands);
    sayInPlace(m_commands, tr("%1 · %2 rejected").arg(handled, grouped(m_last.rejected)));
}

void EveningStatus::follow(const Throughput &throughput)
{
    m_last = throughput;
    sayCommands();
    const bool isMeasured = throughput.commitToViewP50 > 0;
    sayInPlace(m_latency, isMeasured ? tr("This machine: commit → view %1 ms p50, %2 ms p99")
                                           .arg(milliseconds(throughput.commitToViewP50),
                                                milliseconds(throughput.commitToViewP99))
                                     : QString());
    m_latency->setToolTip(tr("By the wall's clock, over the last 1,000 commits, to a view that the "
                             "scenario does not hold back.\n"
                             "Until the window has painted it: %1 ms p50, %2 ms p99")
                              .arg(milliseconds(throughput.commitToScreenP50),
                                   milliseconds(throughput.commitToScreenP99)));
    fit();
}

void EveningStatus::setEvening(const EveningInfo &info)
{
    m_isOpening = info.isOpening;
    m_clock.clear();
    const QString name =
        tr("%1 · seed %2")
            .arg(scenarioText(info.scenario.name), QString::number(info.scenario.seed));
    m_scenario->setText(info.readOnly ? tr("%1 · read only").arg(name) : name);
    m_scenario->setToolTip(toolTipText(info.file));
    m_commands->clear();
    m_latency->clear();
    fit();
}

} // namespace restaurant

#include "moc_eveningstatus.cpp"
