#include "tablebar.h"

#include "common/flowlayout.h"
#include "common/labels.h"
#include "tabletext.h"
#include "theme/themes.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace restaurant {

TableBar::TableBar(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, "chosenTable"))
    , m_guests(new QSpinBox)
    , m_seat(new QPushButton(tr("Seat party")))
    , m_move(new QPushButton(tr("Move party to")))
    , m_targets(new QMenu(this))
{
    m_guests->setObjectName(QStringLiteral("guests"));
    m_guests->setAccessibleName(tr("Guests to seat"));
    m_guests->setMinimum(1);
    m_guests->setSuffix(tr(" guests"));
    m_seat->setObjectName(QStringLiteral("seatButton"));
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_move->setMenu(m_targets);
    m_targets->setObjectName(QStringLiteral("moveTargets"));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_guests),
                            static_cast<QWidget *>(m_seat), static_cast<QWidget *>(m_move)})
        row->addWidget(widget);
    m_name->setMinimumHeight(m_seat->sizeHint().height());
    connect(m_seat, &QPushButton::clicked, this, &TableBar::seat);
    connect(m_targets, &QMenu::aboutToShow, this, &TableBar::offerTables);
    setTable(nullptr);
}

void TableBar::setTable(const TableCard *card)
{
    const bool same = card && m_table && card->table == m_table->table;
    m_table = card ? std::optional(*card) : std::nullopt;
    const bool isFree = card && card->stage == TableStage::Free;
    m_name->setText(
        card ? tr("%1 · %2").arg(TableText::name(card->table), TableText::stage(card->stage))
             : tr("Choose a table to seat or move a party."));
    m_guests->setVisible(isFree);
    m_seat->setVisible(isFree);
    m_move->setVisible(card && !isFree);
    if (!isFree)
        return;
    m_guests->setMaximum(card->seats);
    if (!same)
        m_guests->setValue(std::min(2, card->seats));
}

void TableBar::setFreeTables(const std::vector<TableCard> &tables)
{
    m_free = tables;
    m_move->setEnabled(!tables.empty());
}

void TableBar::seat()
{
    if (m_table && m_table->stage == TableStage::Free)
        emit seatRequested(m_table->table, m_guests->value());
}

void TableBar::offerTables()
{
    m_targets->clear();
    for (const TableCard &card : m_free) {
        QAction *action = m_targets->addAction(
            tr("%1 (%2)").arg(TableText::name(card.table), TableText::guests(card)));
        action->setEnabled(m_table && card.seats >= m_table->guests);
        connect(action, &QAction::triggered, this, [this, to = card.table] {
            if (m_table)
                emit moveRequested(m_table->table, to);
        });
    }
}

} // namespace restaurant
