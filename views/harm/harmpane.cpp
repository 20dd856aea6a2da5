#include "harmpane.h"

#include "common/controls.h"
#include "common/tables.h"
#include "harmmodel.h"
#include "theme/themes.h"
#include "words/harmtext.h"
#include "words/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace restaurant {

HarmPane::HarmPane(HarmModel *model, QWidget *parent)
    : Pane("harmPane", tr("Harm"), PaneSide::Reading, parent)
    , m_model(model)
    , m_filter(new HarmFilter(this))
    , m_kind(new QComboBox)
    , m_cause(new QComboBox)
    , m_clear(new QToolButton)
    , m_sums(plainLabel({}, "harmSums"))
    , m_table(new QTableView(body()))
{
    m_filter->setSourceModel(model);
    build();
    offerFilters();
    layOut();
    connect(model, &HarmModel::changed, this, &HarmPane::tellSums);
    tellSums();
}

void HarmPane::build()
{
    setUpTable(m_table, "harmTable", tr("Decisions that the truth would have changed"));
    m_table->setModel(m_filter);
    m_table->horizontalHeader()->setSectionResizeMode(HarmModel::PriceColumn, QHeaderView::Stretch);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("No decision so far would have been another, had its view shown "
                               "what was true."));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit momentActivated(m_model->document(m_filter->mapToSource(index).row()).at);
    });
    m_sums->setWordWrap(true);
    m_sums->setContentsMargins(theme().sizes.margin, 0, theme().sizes.margin, theme().sizes.tight);
}

void HarmPane::offerFilters()
{
    nameControl(m_kind, "harmKind", tr("Only harm of this kind"));
    m_kind->addItem(tr("All harm"));
    for (const HarmKind kind : allHarmKinds) {
        m_kind->addItem(HarmText::kind(kind));
        m_kind->setItemData(m_kind->count() - 1, toolTipText(HarmText::kindTip(kind)),
                            Qt::ToolTipRole);
    }
    nameControl(m_cause, "harmCause", tr("Only harm of this cause"));
    m_cause->addItem(tr("All causes"));
    for (const HarmCause cause : allHarmCauses) {
        m_cause->addItem(HarmText::cause(cause));
        m_cause->setItemData(m_cause->count() - 1, toolTipText(HarmText::causeTip(cause)),
                             Qt::ToolTipRole);
    }
    nameControl(m_clear, "harmClear", tr("Show all harm again"));
    m_clear->setText(QStringLiteral("×"));
    m_clear->hide();
    const auto chosen = [](const auto &all, int place) {
        return place <= 0 ? std::nullopt : std::optional(all[static_cast<std::size_t>(place) - 1]);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, chosen](int place) {
        m_filter->showKind(chosen(allHarmKinds, place));
        tellSums();
    });
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this, chosen](int place) {
        m_filter->showCause(chosen(allHarmCauses, place));
        tellSums();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_kind->setCurrentIndex(0);
        m_cause->setCurrentIndex(0);
    });
}

void HarmPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    tools->setSpacing(sizes.gap);
    tools->addWidget(m_kind);
    tools->addWidget(m_cause);
    tools->addWidget(m_clear);
    tools->addStretch();
    column()->addLayout(tools);
    column()->addWidget(m_sums);
    column()->addWidget(m_table, 1);
}

/// A line for each cause, of what is let through.
void HarmPane::tellSums()
{
    std::map<HarmCause, HarmSum> sums;
    HarmSum persons;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const HarmEntry &entry =
            m_model->document(m_filter->mapToSource(m_filter->index(row, 0)).row());
        sums[entry.cause] += entry;
        if (entry.onPhone)
            persons += entry;
    }
    QStringList lines;
    for (const auto &[cause, sum] : sums)
        lines += tr("%1, %2: %3")
                     .arg(HarmText::cause(cause), grouped(sum.count), HarmText::price(sum.price));
    if (persons.count > 0)
        lines += tr("Of these it cost persons with phones, %1: %2")
                     .arg(grouped(persons.count), HarmText::price(persons.price));
    m_sums->setText(lines.join(QLatin1Char('\n')));
    m_sums->setVisible(!lines.isEmpty());
    m_clear->setVisible(m_filter->isFiltering());
    const QString count = grouped(m_filter->rowCount());
    const auto decisions = m_model->decisions();
    header()->setRemark(decisions ? tr("%1 of %2 decisions").arg(count, grouped(*decisions))
                                  : tr("%1 up to here").arg(count));
}

} // namespace restaurant

#include "moc_harmpane.cpp"
