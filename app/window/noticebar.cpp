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
    m_text->setText(tr("%1 — %2").arg(title, caption));
    asKind(m_text, WidgetKind::Accepted);
    show();
}

void NoticeBar::showTrouble(const QString &text)
{
    m_text->setText(tr("✕ %1").arg(text));
    asKind(m_text, WidgetKind::Rejected);
    show();
}

void NoticeBar::dismiss()
{
    m_text->clear();
    hide();
}

} // namespace restaurant
