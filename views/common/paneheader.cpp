#include "paneheader.h"

#include "controls.h"
#include "delayslider.h"
#include "theme/themes.h"
#include "words/audittext.h"
#include "words/plaintext.h"
#include "words/progresstext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace restaurant {

namespace {

struct SideWords
{
    const char *word;
    const char *meaning;
    Hue hue;
};

const SideWords &of(PaneSide side)
{
    static constexpr std::array all{
        SideWords{QT_TRANSLATE_NOOP("restaurant::PaneHeader", "command"),
                  QT_TRANSLATE_NOOP("restaurant::PaneHeader",
                                    "What people and the process manager want to happen. It may be "
                                    "refused."),
                  Hue::CommandBlue},
        SideWords{QT_TRANSLATE_NOOP("restaurant::PaneHeader", "write side"),
                  QT_TRANSLATE_NOOP("restaurant::PaneHeader",
                                    "Decides on each command, and appends events to the log. Reads "
                                    "no view."),
                  Hue::WriteYellow},
        SideWords{QT_TRANSLATE_NOOP("restaurant::PaneHeader", "read view"),
                  QT_TRANSLATE_NOOP("restaurant::PaneHeader",
                                    "Folded from the events of the log, and asked instead of it. "
                                    "Never writes; can be folded again at any time."),
                  Hue::ReadGreen},
        SideWords{QT_TRANSLATE_NOOP("restaurant::PaneHeader", "both sides"),
                  QT_TRANSLATE_NOOP("restaurant::PaneHeader",
                                    "Who writes, who reads, and what lies between."),
                  Hue::Neutral}};
    return all[static_cast<std::size_t>(side)];
}

Hue hueOf(AuditLight light)
{
    switch (light) {
    case AuditLight::Unknown:
    case AuditLight::Checking:
        break;
    case AuditLight::Right:
        return Hue::ReadGreen;
    case AuditLight::Behind:
        return Hue::EventOrange;
    case AuditLight::Wrong:
        return Hue::TroubleRed;
    }
    return Hue::Neutral;
}

/// How far a view has come is more than that it is not late on purpose, and than what it is.
constexpr int lettersOfRemark = 14;

QString wordOf(PaneSide side)
{
    return PaneHeader::tr(of(side).word);
}

} // namespace

Hue hueOf(const ViewProgress &progress)
{
    switch (progress.state) {
    case ViewState::Stopped:
        return Hue::TroubleRed;
    case ViewState::Rebuilding:
        return Hue::EventOrange;
    case ViewState::Following:
        break;
    }
    const bool isEmpty = !progress.why.empty();
    return isEmpty || isStale(progress) ? Hue::TroubleRed : Hue::ReadGreen;
}

QString meaningOf(PaneSide side)
{
    return PaneHeader::tr(of(side).meaning);
}

PaneHeader::PaneHeader(const QString &title, PaneSide side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_row(new QHBoxLayout(this))
    , m_controls(new QHBoxLayout)
    , m_room(new QWidget)
    , m_about(plainLabel({}, "about"))
    , m_remark(plainLabel({}, "progress"))
    , m_pill(new Pill(wordOf(side), of(side).hue))
    , m_light(new Pill({}, Hue::Neutral))
{
    const Sizes &sizes = theme().sizes;
    QLabel *name = plainLabel(title, "title");
    asKind(name, WidgetKind::Title);
    asKind(m_remark, WidgetKind::Small);
    m_remark->setParent(m_room); // in no layout: what it says is no reason to lay out the pane
    asKind(m_about, WidgetKind::Small);
    m_about->setParent(m_room);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pill->setObjectName(QStringLiteral("pill"));
    m_pill->setToolTip(toolTipText(meaningOf(side)));
    m_pill->setAccessibleDescription(meaningOf(side));
    m_row->setContentsMargins(sizes.margin, 0, sizes.margin, 1);
    m_row->setSpacing(sizes.gap);
    m_controls->setSpacing(sizes.tight);
    m_row->addWidget(name);
    m_row->addLayout(m_controls);
    m_row->addWidget(m_room, 1);
    m_row->addWidget(m_light);
    m_row->addWidget(m_pill);
    m_light->setObjectName(QStringLiteral("light"));
    m_light->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Themes::instance(), &Themes::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void PaneHeader::setProgress(const ViewProgress &progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    followControl();
    showPill();
    setRemark(ProgressText::line(progress));
    const QString reason = ProgressText::reason(progress);
    m_remark->setToolTip(
        toolTipText(reason.isEmpty() ? m_text : m_text + QLatin1Char('\n') + reason));
    showAudit();
}

void PaneHeader::setReaders(int people, const QString &tip)
{
    if (people == m_readers && tip == m_readersTip)
        return;
    m_readersTip = tip;
    const QString all = meaningOf(m_side) + QLatin1Char('\n') + tip;
    m_pill->setToolTip(toolTipText(all));
    m_pill->setAccessibleDescription(all);
    if (std::exchange(m_readers, people) != people)
        showPill();
}

/// Who reads it is behind what it is; where it is in trouble, that comes first.
void PaneHeader::showPill()
{
    if (!m_progress)
        return;
    const QString word = ProgressText::word(*m_progress);
    const bool isCounted = m_readers > 0 && word == wordOf(m_side);
    m_pill->say(isCounted ? tr("%1 · %2").arg(word, grouped(m_readers)) : word, hueOf(*m_progress));
    fitPill();
    m_row->activate(); // what is left for the remark
    fitRemark();
}

void PaneHeader::setAudit(const AuditState &state)
{
    m_audit = state;
    showAudit();
}

/// One source for both: the light never says otherwise than the progress beside it.
void PaneHeader::showAudit()
{
    if (!m_audit)
        return;
    ViewProgress view = m_progress.value_or(ViewProgress{});
    view.at = Position{number(view.at) + view.onTheWay}; // the audit knows of no picture
    m_light->say(AuditText::word(*m_audit, view), hueOf(lightOf(*m_audit, view)));
    const QString line = AuditText::line(*m_audit, view);
    m_light->setToolTip(toolTipText(line));
    m_light->setAccessibleDescription(line);
    m_light->show();
    fitPill();
    m_row->activate(); // what is left for the remark
    fitRemark();
}

void PaneHeader::offerControl()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("viewMenu"));
    button->setText(QStringLiteral("⋯"));
    button->setToolTip(tr("Rebuild or stop this view"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    asKind(button, WidgetKind::Quiet);
    m_menu = new QMenu(button);
    m_menu->setToolTipsVisible(true);
    button->setMenu(m_menu);
    addControlAction("rebuildViewAction", tr("&Rebuild"),
                     tr("Forget the view and fold it again from the first event of the log"),
                     ViewControl::Rebuild);
    addControlAction("stopViewAction", tr("&Stop"),
                     tr("Hold deliveries back: the view hears of nothing more and grows old"),
                     ViewControl::Stop);
    addControlAction("goOnViewAction", tr("&Go on"), tr("Deliver what has waited, and what comes"),
                     ViewControl::GoOn);
    addControlAction("retryViewAction", tr("&Try again"),
                     tr("Take the event once more at which the view stopped"), ViewControl::Retry);
    addControlAction("skipViewAction", tr("S&kip the event"),
                     tr("Go on without the event at which the view stopped. The view is without it "
                        "until it is rebuilt, and its store says who decided so"),
                     ViewControl::Skip);
    addControl(button);
    followControl();
}

void PaneHeader::offerDelay()
{
    m_delay = new DelayButton;
    addControl(m_delay);
    connect(m_delay, &DelayButton::chosen, this, [this](Duration delay) {
        if (m_progress)
            emit delayRequested(m_progress->view, delay);
    });
    if (!m_menu)
        return;
    m_menu->addSeparator();
    QAction *deliveries = m_menu->addAction(tr("&Deliveries…"));
    deliveries->setObjectName(QStringLiteral("deliveriesAction"));
    deliveries->setStatusTip(tr("Bend what is delivered to the view, and protect it"));
    deliveries->setToolTip(toolTipText(deliveries->statusTip()));
    connect(deliveries, &QAction::triggered, this, [this] {
        if (m_progress)
            emit deliveriesRequested(m_progress->view);
    });
}

void PaneHeader::setDelay(Duration delay, const QString &whyNot)
{
    if (!m_delay)
        return;
    m_delay->show(delay, whyNot);
    fitDelay();
}

QAction *PaneHeader::addControlAction(const char *name, const QString &text, const QString &tip,
                                      ViewControl wish)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(toolTipText(tip));
    action->setStatusTip(tip);
    m_wishes.emplace(wish, action);
    connect(action, &QAction::triggered, this, [this, wish] {
        if (m_progress)
            emit controlRequested(m_progress->view, wish);
    });
    return action;
}

void PaneHeader::forbidStopping(const QString &why)
{
    m_whyNotStopped = why;
    followControl();
}

/// Only what helps now can be chosen.
void PaneHeader::followControl()
{
    if (!m_menu)
        return;
    const bool isStopped = m_progress && m_progress->state == ViewState::Stopped;
    const bool byHand = isStopped && m_progress->byHand;
    m_wishes[ViewControl::Rebuild]->setEnabled(m_progress.has_value());
    QAction *stop = m_wishes[ViewControl::Stop];
    stop->setEnabled(m_progress && !isStopped && m_whyNotStopped.isEmpty());
    if (!m_whyNotStopped.isEmpty())
        stop->setToolTip(toolTipText(m_whyNotStopped));
    m_wishes[ViewControl::GoOn]->setEnabled(byHand);
    m_wishes[ViewControl::Retry]->setEnabled(isStopped && !byHand);
    m_wishes[ViewControl::Skip]->setEnabled(isStopped && !byHand);
}

void PaneHeader::setRemark(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_remark->setAccessibleName(text);
    m_remark->setToolTip(toolTipText(text));
    fitRemark();
}

void PaneHeader::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void PaneHeader::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(
        action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setAccessibleName(action->toolTip());
    asKind(button, WidgetKind::Quiet);
    addControl(button);
}

QString PaneHeader::progressText() const
{
    return m_text;
}

QSize PaneHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().sizes.header};
}

QSize PaneHeader::minimumSizeHint() const
{
    const int pill = canSpareThePill() ? 0 : m_row->spacing() + m_pill->sizeHint().width();
    const int delay = m_delay && m_delay->isLate() ? widthOfDelay() : 0;
    return {widthWithoutPillAndDelay() + pill + delay, theme().sizes.header};
}

int PaneHeader::widthOfDelay() const
{
    return m_delay ? m_controls->spacing() + m_delay->sizeHint().width() : 0;
}

int PaneHeader::widthWithoutPill() const
{
    const bool isCounted = m_pill->isVisibleTo(this);
    return m_row->minimumSize().width() -
           (isCounted ? m_row->spacing() + m_pill->sizeHint().width() : 0);
}

int PaneHeader::widthWithoutPillAndDelay() const
{
    const bool isCounted = m_delay && m_delay->isVisibleTo(this);
    return widthWithoutPill() - (isCounted ? widthOfDelay() : 0);
}

/// It says only what the pane is, no trouble.
bool PaneHeader::canSpareThePill() const
{
    return m_pill->text().startsWith(wordOf(m_side));
}

void PaneHeader::fitDelay()
{
    if (!m_delay)
        return;
    const int remark = m_remark->fontMetrics().averageCharWidth() * lettersOfRemark;
    const int needed = widthWithoutPillAndDelay() + m_row->spacing() + m_pill->sizeHint().width() +
                       m_row->spacing() + remark + widthOfDelay();
    m_delay->setVisible(m_delay->isLate() || width() >= needed);
    m_controls->invalidate();
    m_row->invalidate();
}

void PaneHeader::fitPill()
{
    const int needed = widthWithoutPill() + m_row->spacing() + m_pill->sizeHint().width();
    m_pill->setVisible(width() >= needed || !canSpareThePill());
}

void PaneHeader::setAbout(const QString &sentence)
{
    m_sentence = sentence;
    m_about->setAccessibleName(sentence);
    m_about->setToolTip(toolTipText(sentence));
    fitRemark();
}

/// `room`: what the remark does not need, whatever it says next.
void PaneHeader::fitAbout(int room)
{
    constexpr int fewestLetters = 20;
    m_about->setGeometry(
        QStyle::visualRect(layoutDirection(), m_room->rect(), {0, 0, room, m_room->height()}));
    const QString shown =
        m_about->fontMetrics().elidedText(m_sentence, Qt::ElideRight, std::max(room, 0));
    m_about->setText(shown == m_sentence || shown.size() >= fewestLetters ? shown : QString());
}

/// What does not fit ends in "…", unless that leaves next to nothing; the tool tip has all of it.
void PaneHeader::fitRemark()
{
    m_remark->setGeometry(m_room->rect());
    const QFontMetrics metrics(m_remark->font());
    constexpr int fewestLetters = 6;
    const QString shown = metrics.elidedText(m_text, Qt::ElideRight, m_remark->width());
    m_remark->setText(shown == m_text || shown.size() >= fewestLetters ? shown : QString());
    const int said =
        std::max(metrics.horizontalAdvance(m_text), metrics.averageCharWidth() * lettersOfRemark);
    fitAbout(m_room->width() - (m_text.isEmpty() ? 0 : said + theme().sizes.gap));
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDelay();
    fitPill();
    m_row->activate();
    fitRemark();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme().colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(0, height() - 1, width(), 1, colours.border);
}

} // namespace restaurant

#include "moc_paneheader.cpp"
