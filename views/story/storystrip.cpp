#include "storystrip.h"

#include "common/controls.h"
#include "common/delayslider.h"
#include "theme/themes.h"
#include "words/floortext.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace restaurant {

StoryStrip::StoryStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "storyInfoTitle"))
    , m_text(plainLabel({}, "storyInfo"))
    , m_json(new QPlainTextEdit)
    , m_delay(new DelaySlider("storyDelay"))
    , m_follow(addButton("storyFollowButton", tr("Follow"),
                         tr("Show its last message from end to end, slowly")))
    , m_order(addButton("storyOrderButton", {}, tr("Show the details of this order")))
    , m_why(addButton("storyWhyButton", tr("Why?"), tr("Show why it says what it says (W)")))
    , m_stop(addButton("storyStopButton", tr("Stop"), tr("Hold back what is delivered to it")))
    , m_rebuild(addButton("storyRebuildButton", tr("Rebuild"),
                          tr("Throw the view away and fold it again from the log")))
    , m_table(addButton("storyTableButton", tr("Show its table"),
                        tr("Look into the file in which the view is kept")))
    , m_deliveries(addButton("storyDeliveriesButton", tr("Deliveries…"),
                             tr("Bend what is delivered to it, and protect it")))
{
    nameControl(m_json, "storyJson", tr("What the message carries, as JSON"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    asKind(m_json, WidgetKind::Mono);
    layOut();
    connectButtons();
    offer();
}

QPushButton *StoryStrip::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setStatusTip(tip);
    return button;
}

void StoryStrip::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(m_title, WidgetKind::Strong);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setMinimumHeight(2 * sizes.line);
    m_json->setFixedHeight(2 * sizes.line);
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes.tight);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_delay);
    for (QPushButton *button : {m_stop, m_rebuild, m_table, m_deliveries, m_follow, m_order, m_why})
        head->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    all->setSpacing(sizes.tight);
    all->addLayout(head);
    all->addWidget(m_text);
    all->addWidget(m_json);
}

void StoryStrip::connectButtons()
{
    connect(m_follow, &QPushButton::clicked, this,
            [this] { emit followRequested(number(m_info.command.value_or(CommandNumber{}))); });
    connect(m_order, &QPushButton::clicked, this,
            [this] { emit orderActivated(m_info.order.value_or(OrderId{})); });
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_info.document)
            emit whyRequested(*m_info.document);
    });
    const auto control = [this](ViewControl wish) {
        if (m_info.view)
            emit controlRequested(*m_info.view, wish);
    };
    connect(m_stop, &QPushButton::clicked, this,
            [this, control] { control(m_isStopped ? ViewControl::GoOn : ViewControl::Stop); });
    connect(m_rebuild, &QPushButton::clicked, this, [control] { control(ViewControl::Rebuild); });
    connect(m_table, &QPushButton::clicked, this, [this] {
        if (m_info.view)
            emit tableRequested(*m_info.view);
    });
    connect(m_deliveries, &QPushButton::clicked, this, [this] {
        if (m_info.view)
            emit deliveriesRequested(*m_info.view);
    });
    connect(m_delay, &DelaySlider::chosen, this, [this](Duration delay) {
        if (m_info.view)
            emit delayRequested(*m_info.view, delay);
    });
}

void StoryStrip::show(const StoryInfo &info)
{
    m_info = info;
    m_title->setText(info.title);
    m_title->setVisible(!info.title.isEmpty());
    m_text->setText(info.text);
    m_json->setVisible(!info.json.isEmpty());
    if (m_json->toPlainText() != info.json)
        m_json->setPlainText(info.json);
    if (info.order)
        m_order->setText(tr("Order %1").arg(FloorText::order(*info.order)));
    offer();
}

void StoryStrip::showBoard(const ViewProgress &progress, Duration delay, const QString &whyNot)
{
    m_isStopped = progress.state == ViewState::Stopped;
    m_stop->setText(m_isStopped ? tr("Go on") : tr("Stop"));
    m_whyNotDelayed = whyNot;
    m_delay->setWhyNot(whyNot);
    m_delay->show(delay);
    offer();
}

void StoryStrip::setLive(bool live)
{
    m_isLive = live;
    offer();
}

void StoryStrip::forbidStopping(const QString &why)
{
    m_whyNotStopped = why;
    offer();
}

void StoryStrip::offer()
{
    const bool isBoard = m_info.view && !m_info.document;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_delay, m_stop, m_rebuild, m_table, m_deliveries})
        widget->setVisible(isBoard);
    m_stop->setEnabled(m_isLive && (m_isStopped || m_whyNotStopped.isEmpty()));
    m_stop->setToolTip(m_whyNotStopped.isEmpty() ? m_stop->statusTip() : m_whyNotStopped);
    m_rebuild->setEnabled(m_isLive);
    m_delay->setSettable(m_isLive && m_whyNotDelayed.isEmpty());
    m_follow->setVisible(m_info.command.has_value());
    m_order->setVisible(m_info.order.has_value());
    m_why->setVisible(m_info.document.has_value());
}

} // namespace restaurant

#include "moc_storystrip.cpp"
