#include "ratesbox.h"

#include "common/controls.h"
#include "common/delayslider.h"
#include "words/bendtext.h"
#include "words/plaintext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int longestPause = 600;
constexpr int slowest = 60;
constexpr int slowestRebuild = 10'000; // milliseconds

int secondsOf(Duration length)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(length).count());
}

QSpinBox *secondsBox(const char *name, const QString &accessibleName, int most)
{
    auto *box = new QSpinBox;
    nameControl(box, name, accessibleName);
    box->setRange(0, most);
    box->setSuffix(RatesBox::tr(" s"));
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

RatesBox::RatesBox(ViewName view, QWidget *parent)
    : QGroupBox(tr("On the way: injected faults"), parent)
    , m_view(view)
    , m_delay(new DelaySlider("panelDelay"))
    , m_pauseLength(
          secondsBox("pauseLength", tr("How long the projector stands still"), longestPause))
    , m_pause(new QPushButton(tr("Pause")))
    , m_pace(new QSpinBox)
    , m_slow(secondsBox("slowness", tr("How long the projector needs for each event"), slowest))
{
    auto *form = new QFormLayout(this);
    form->addRow(m_delay);
    connect(m_delay, &DelaySlider::chosen, this, &RatesBox::delayRequested);
    for (const BendKind kind : allBendKinds)
        if (!isOfProjector(kind))
            form->addRow(QStringLiteral("%1  %2").arg(BendText::sign(kind), BendText::fate(kind)),
                         makeRate(kind));
    form->addRow(tr("Projector stands still for"), makeProjector());
    form->addRow(tr("Projector needs, for each event"), m_slow);
    form->addRow(tr("A rebuild needs, for each event"), makeDiscard());
    connect(m_slow, &QSpinBox::valueChanged, this, [this](int seconds) {
        askForProjector(BendKind::Slow, std::chrono::seconds(seconds));
    });
}

QSpinBox *RatesBox::makeRate(BendKind kind)
{
    auto *rate = new QSpinBox;
    nameControl(rate, qPrintable(toQString(toWord(kind)) + QStringLiteral("Rate")),
                tr("How many of 1 000 events are %1").arg(BendText::fate(kind)));
    rate->setRange(0, 1000);
    rate->setSingleStep(10);
    rate->setSuffix(tr(" of 1 000"));
    rate->setToolTip(BendText::meaning(kind));
    rate->setKeyboardTracking(false);
    connect(rate, &QSpinBox::valueChanged, this,
            [this, kind](int perMille) { emit bendRequested(usualBend(m_view, kind, perMille)); });
    m_rates[kind] = rate;
    return rate;
}

QWidget *RatesBox::makeProjector()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_pauseLength->setMinimum(1);
    m_pauseLength->setValue(30);
    m_pause->setObjectName(QStringLiteral("pauseProjector"));
    m_pause->setAutoDefault(false); // Enter ends what is typed, and nothing else
    layout->addWidget(m_pauseLength);
    layout->addWidget(m_pause);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        askForProjector(BendKind::Pause,
                        m_isPaused ? Duration{} : std::chrono::seconds(m_pauseLength->value()));
    });
    return row;
}

/// What is thrown away is not brought back by a second press.
QWidget *RatesBox::makeDiscard()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    nameControl(m_pace, "rebuildPace", tr("How long a rebuild needs for each event of the log"));
    m_pace->setRange(0, slowestRebuild);
    m_pace->setSuffix(tr(" ms"));
    const Duration usual = usualBend(m_view, BendKind::Discard, Position{}).by;
    m_pace->setValue(static_cast<int>(usual / std::chrono::milliseconds(1)));
    auto *discard = new QPushButton(BendText::deed(BendKind::Discard));
    discard->setObjectName(QStringLiteral("throwViewAway"));
    discard->setToolTip(BendText::meaning(BendKind::Discard));
    discard->setAutoDefault(false); // Enter ends what is typed, and nothing else
    layout->addWidget(m_pace);
    layout->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, [this] {
        askForProjector(BendKind::Discard, std::chrono::milliseconds(m_pace->value()));
    });
    return row;
}

void RatesBox::askForProjector(BendKind kind, Duration by)
{
    Bend bend = usualBend(m_view, kind, Position{});
    bend.by = by;
    emit bendRequested(bend);
}

void RatesBox::showDelay(Duration delay, const QString &whyNot)
{
    m_delay->setWhyNot(whyNot);
    m_delay->show(delay);
    setEnabled(whyNot.isEmpty());
}

void RatesBox::show(const ViewLineState &line)
{
    m_isPaused = line.standsUntil.has_value();
    m_pause->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    const auto rateOf = [&line](BendKind kind) {
        const auto found =
            std::find_if(line.active.begin(), line.active.end(), [kind](const Bend &bend) {
                return bend.kind == kind && bend.event == Position{};
            });
        return found == line.active.end() ? nullptr : &*found;
    };
    for (const auto &[kind, box] : m_rates) {
        const Bend *bend = rateOf(kind);
        tell(box, bend ? bend->perMille : 0);
    }
    const Bend *slow = rateOf(BendKind::Slow);
    tell(m_slow, slow ? secondsOf(slow->by) : 0);
}

/// It is told often how things stand, and only sometimes that they have changed.
void RatesBox::tell(QSpinBox *box, int value)
{
    const auto told = m_told.find(box);
    if (told != m_told.end() && told->second == value)
        return;
    m_told[box] = value;
    const QSignalBlocker quiet(box);
    box->setValue(value);
}

void RatesBox::forgetTold()
{
    m_told.clear();
}

} // namespace restaurant

#include "moc_ratesbox.cpp"
