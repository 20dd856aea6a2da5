#include "noticebar.h"

#include "common/controls.h"
#include "scenario/liveform.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace restaurant {

namespace {

const Theme &plain()
{
    return Themes::instance().plain();
}

/// One line with a little air, or two small ones, which the edge of the panes below lends a pixel.
int stripHeight()
{
    const Sizes &sizes = plain().sizes;
    return std::max(sizes.line + 2 * sizes.tight, 2 * sizes.smallLine - 1);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QToolBar(tr("Notices"), parent)
    , m_card(new QFrame(parent))
    , m_text(plainLabel({}, "notice"))
    , m_offer(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("noticeBar"));
    setMovable(false);
    setFixedHeight(stripHeight());
    toggleViewAction()->setEnabled(false);
    toggleViewAction()->setVisible(false);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    asKind(m_close, WidgetKind::Quiet);
    m_card->setObjectName(QStringLiteral("noticeCard"));
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(plain().sizes.gap, 0, plain().sizes.tight, 0);
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    m_offer->setObjectName(QStringLiteral("noticeOffer"));
    m_offer->hide();
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    dismiss();
}

void NoticeBar::showCue(const QString &title, const QString &caption)
{
    showAs(false, caption.isEmpty() ? title : tr("%1 — %2").arg(title, caption));
}

void NoticeBar::showNoCaption()
{
    if (!m_isTrouble)
        dismiss();
}

void NoticeBar::showTrouble(const QString &text)
{
    showAs(true, tr("✕ %1").arg(text));
}

void NoticeBar::showAs(bool trouble, const QString &text)
{
    m_isTrouble = trouble;
    m_offer->hide();
    if (trouble)
        emit captionGone();
    else
        emit said(text);
    asKind(m_card, trouble ? WidgetKind::Rejected : WidgetKind::Accepted);
    asKind(m_text, trouble ? WidgetKind::Rejected : WidgetKind::Accepted);
    m_text->setText(text);
    m_card->setVisible(isVisibleTo(parentWidget()));
    m_card->raise();
    place();
}

void NoticeBar::offer(QAction *action)
{
    const QList<QAction *> before = m_offer->actions();
    for (QAction *other : before)
        m_offer->removeAction(other);
    m_offer->setDefaultAction(action);
    m_offer->show();
    place();
}

/// Where the strip is: in small letters where one line is too short, and over the panes only where
/// two of those are.
void NoticeBar::place()
{
    const int gap = plain().sizes.tight;
    const int width = this->width() - 2 * gap;
    const QMargins margins = m_card->layout()->contentsMargins();
    const int offered = m_offer->isHidden() ? 0 : m_offer->sizeHint().width();
    const int forText =
        width - offered - m_close->sizeHint().width() - margins.left() - margins.right() - 2;
    const bool isLong = heightOf(m_text->text(), plain().fonts.body, forText) > plain().sizes.line;
    const QFont &font = isLong ? plain().fonts.small : plain().fonts.body;
    m_text->setFont(font);
    const int needed = heightOf(m_text->text(), font, forText);
    m_card->setGeometry(x() + gap, y(), width, std::max(stripHeight(), needed));
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    place();
}

void NoticeBar::moveEvent(QMoveEvent *event)
{
    QToolBar::moveEvent(event);
    place();
}

/// The card lies over the window, but goes with the strip.
void NoticeBar::showEvent(QShowEvent *event)
{
    QToolBar::showEvent(event);
    m_card->setVisible(!m_text->text().isEmpty());
}

void NoticeBar::hideEvent(QHideEvent *event)
{
    QToolBar::hideEvent(event);
    m_card->hide();
}

void NoticeBar::dismiss()
{
    m_isTrouble = false;
    m_text->clear();
    m_offer->hide();
    m_card->hide();
    emit captionGone();
}

namespace {

bool isBefore(Instant at, const CueMark &mark)
{
    return at < mark.at;
}

} // namespace

CaptionController::CaptionController(NoticeBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &NoticeBar::captionGone, this, [this] {
        if (!m_isQuiet)
            emit pointedAt({});
    });
}

void CaptionController::serve(const Evening *evening, const EveningInfo &info)
{
    m_captions = plannedCues(info.scenario);
    m_captions.insert(m_captions.end(), info.decisions.begin(), info.decisions.end());
    std::stable_sort(m_captions.begin(), m_captions.end(),
                     [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    m_reached = 0;
    m_now = {};
    m_bar->showNoCaption();
    connect(evening, &Evening::cueReached, this, &CaptionController::add);
    connect(evening, &Evening::cursorMoved, this,
            [this](const CursorState &cursor) { follow(cursor.now); });
}

void CaptionController::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    if (quiet)
        m_bar->showNoCaption();
}

/// What the scenario plans is there from the beginning; anything else a person has just done.
void CaptionController::add(const Cue &cue)
{
    const bool isKnown =
        std::any_of(m_captions.begin(), m_captions.end(), [&cue](const CueMark &known) {
            return known.at == cue.at && known.title == cue.title;
        });
    if (!isKnown)
        m_captions.insert(std::upper_bound(m_captions.begin(), m_captions.end(), cue.at, isBefore),
                          {CueMark::Kind::Decided, cue.at, cue.title, cue.caption, cue.pane});
    follow(std::max(m_now, cue.at));
}

/// A caption that was closed comes back only with another one between.
void CaptionController::follow(Instant now)
{
    m_now = now;
    const auto reached = static_cast<std::size_t>(
        std::upper_bound(m_captions.begin(), m_captions.end(), now, isBefore) - m_captions.begin());
    if (reached == std::exchange(m_reached, reached) || m_isQuiet)
        return;
    if (reached == 0)
        return m_bar->showNoCaption();
    const CueMark &caption = m_captions[reached - 1];
    m_bar->showCue(scenarioText(caption.title), scenarioText(caption.caption));
    emit pointedAt(caption.pane ? toQString(wordOf(*caption.pane)) : QString());
}

} // namespace restaurant

#include "moc_noticebar.cpp"
