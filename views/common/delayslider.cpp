#include "delayslider.h"

#include "controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr std::array<Duration, 15> delays{
    0s, 1s, 2s, 5s, 10s, 15s, 20s, 30s, 45s, 60s, 90s, 2min, 3min, 4min, DelaySlider::longest};

int placeOf(Duration delay)
{
    const auto found = std::lower_bound(delays.begin(), delays.end(), delay);
    return static_cast<int>(std::min(found, std::prev(delays.end())) - delays.begin());
}

} // namespace

DelaySlider::DelaySlider(const char *name, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_text(plainLabel({}, (QByteArray(name) + "Text").constData()))
{
    const Sizes &sizes = theme().sizes;
    nameControl(m_slider, name, tr("How much later than written it hears of an event"));
    m_slider->setRange(0, static_cast<int>(delays.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(8 * sizes.line);
    m_text->setMinimumWidth(3 * sizes.line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(sizes.tight);
    row->addWidget(plainLabel(tr("Delay")));
    row->addWidget(m_slider);
    row->addWidget(m_text);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        say();
        if (!m_slider->isSliderDown())
            emit chosen(chosenNow());
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { emit chosen(chosenNow()); });
}

Duration DelaySlider::chosenNow() const
{
    return delays[static_cast<std::size_t>(m_slider->value())];
}

void DelaySlider::say()
{
    m_text->setText(ageOf(Instant{}, Instant{} + chosenNow()));
}

void DelaySlider::show(Duration delay)
{
    if (m_slider->isSliderDown())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(placeOf(delay));
    say();
}

void DelaySlider::setWhyNot(const QString &why)
{
    m_slider->setToolTip(why);
}

void DelaySlider::setSettable(bool settable)
{
    m_slider->setEnabled(settable);
}

DelayButton::DelayButton(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_slider(new DelaySlider("viewDelay"))
{
    setObjectName(QStringLiteral("delayButton"));
    asKind(this, WidgetKind::Quiet);
    static_cast<QFrame *>(m_popup)->setFrameShape(QFrame::StyledPanel);
    m_popup->setObjectName(QStringLiteral("delayPopup"));
    auto *column = new QHBoxLayout(m_popup);
    column->addWidget(m_slider);
    connect(this, &QToolButton::clicked, this, &DelayButton::open);
    connect(m_slider, &DelaySlider::chosen, this, &DelayButton::chosen);
    show({}, {});
}

void DelayButton::show(Duration delay, const QString &whyNot)
{
    m_delay = delay;
    const QString length = ageOf(Instant{}, Instant{} + delay);
    setText(QStringLiteral("+") + length);
    setAccessibleName(tr("This view is %1 late on purpose").arg(length));
    setToolTip(toolTipText(
        whyNot.isEmpty() ? tr("%1; make it later or sooner").arg(accessibleName()) : whyNot));
    setEnabled(whyNot.isEmpty());
    m_slider->show(delay);
}

void DelayButton::open()
{
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(rect().bottomLeft()));
    m_popup->show();
    m_slider->setFocus(Qt::PopupFocusReason);
}

} // namespace restaurant

#include "moc_delayslider.cpp"
