#include "untilrow.h"

#include "theme/themes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace restaurant {

UntilRow::UntilRow(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_number(new QSpinBox)
    , m_go(new QToolButton)
{
    m_kind->setObjectName(QStringLiteral("untilKind"));
    m_kind->setAccessibleName(tr("Run until"));
    m_kind->addItem(tr("until the next refusal"), static_cast<int>(UntilKind::Rejected));
    m_kind->addItem(tr("until order … is delivered"), static_cast<int>(UntilKind::Delivered));
    m_kind->addItem(tr("until the waiter view is … behind"), static_cast<int>(UntilKind::Behind));
    m_number->setObjectName(QStringLiteral("untilNumber"));
    m_number->setAccessibleName(tr("Which order, or how many events"));
    m_number->setRange(1, 1'000'000);
    m_go->setObjectName(QStringLiteral("untilGo"));
    m_go->setText(tr("Go"));
    m_go->setToolTip(tr("Move the cursor on until this is so"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.tight);
    row->addWidget(m_kind);
    row->addWidget(m_number);
    row->addWidget(m_go);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UntilRow::follow);
    connect(m_go, &QToolButton::clicked, this, [this] {
        const auto kind = static_cast<UntilKind>(m_kind->currentData().toInt());
        emit untilRequested(kind, kind == UntilKind::Rejected ? 0 : m_number->value());
    });
    follow();
}

void UntilRow::follow()
{
    const auto kind = static_cast<UntilKind>(m_kind->currentData().toInt());
    m_number->setVisible(kind != UntilKind::Rejected);
}

} // namespace restaurant
