#include "noticebar.h"

#include "common/plaintext.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QLabel>
#include <QToolButton>

namespace restaurant {

NoticeBar::NoticeBar(QWidget *parent)
    : QToolBar(tr("Notices"), parent)
    , m_text(plainLabel({}, "notice"))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    m_text->setWordWrap(true);
    m_text->setIndent(theme().sizes.gap);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    asKind(m_close, WidgetKind::Quiet);
    addWidget(m_text);
    addWidget(m_close);
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
    asKind(m_text, trouble ? WidgetKind::Rejected : WidgetKind::Accepted);
    m_text->setText(text);
    fitHeight();
    show();
}

/// As many lines as the text needs at this width. The label's own heightForWidth() would be no
/// help: it is never less than the height that was fixed before.
void NoticeBar::fitHeight()
{
    const int margins = 4 * theme().sizes.gap + m_close->sizeHint().width();
    const QRect room(0, 0, qMax(width(), parentWidget()->width()) - margins, QWIDGETSIZE_MAX);
    const QRect needed =
        QFontMetrics(theme().fonts.body).boundingRect(room, Qt::TextWordWrap, m_text->text());
    m_text->setFixedHeight(needed.height() + theme().sizes.gap);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitHeight();
}

void NoticeBar::dismiss()
{
    m_text->clear();
    hide();
}

} // namespace restaurant
