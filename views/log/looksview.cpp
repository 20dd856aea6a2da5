#include "looksview.h"

#include "common/controls.h"
#include "common/tables.h"
#include "looksmodel.h"
#include "theme/themes.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {

LooksView::LooksView(LooksModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new LooksFilter(this))
    , m_view(new QComboBox)
    , m_person(new QComboBox)
    , m_clear(new QToolButton)
    , m_table(new QTableView)
{
    m_filter->setSourceModel(model);
    build();
    layOut();
    follow();
    forgetPeople();
}

void LooksView::build()
{
    nameControl(m_view, "looksView", tr("Only queries of this view"));
    m_view->addItem(tr("All views"));
    for (const ViewName view : allViews)
        m_view->addItem(ViewNames::shortName(view));
    nameControl(m_person, "looksPerson", tr("Only what this person looked at"));
    for (QComboBox *box : {m_view, m_person}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    nameControl(m_clear, "looksClear", tr("Show all queries again"));
    m_clear->setText(QStringLiteral("×"));
    m_clear->hide();
    setUpTable(m_table, "looksTable", tr("Queries"));
    m_table->setModel(m_filter);
    m_table->horizontalHeader()->setSectionResizeMode(LooksModel::CostColumn, QHeaderView::Stretch);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Nobody has looked at a view yet. Guests and staff do so where they "
                               "live in the evening; a script's do not."));
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_filter->showView(chosen <= 0
                               ? std::nullopt
                               : std::optional(allViews[static_cast<std::size_t>(chosen) - 1]));
        m_clear->setVisible(m_filter->isFiltering());
        emit remarkChanged();
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_filter->showPerson(chosen <= 0 ? QString() : m_person->currentText());
        m_clear->setVisible(m_filter->isFiltering());
        emit remarkChanged();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_view->setCurrentIndex(0);
        m_person->setCurrentIndex(0);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int order = index.data(LooksModel::OrderRole).toInt(); order > 0)
            emit detailsRequested(order);
    });
}

void LooksView::layOut()
{
    const Sizes &sizes = theme().sizes;
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    tools->setSpacing(sizes.gap);
    tools->addWidget(m_view);
    tools->addWidget(m_person);
    tools->addWidget(m_clear);
    tools->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
}

void LooksView::follow()
{
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_isAtEnd = bar->sliderPosition() >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            m_table->scrollToBottom();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LooksView::remarkChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LooksView::remarkChanged);
    connect(m_model, &LooksModel::personAppeared, this,
            [this](const QString &person) { m_person->addItem(person); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->people().isEmpty())
            forgetPeople();
    });
}

void LooksView::forgetPeople()
{
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    m_person->addItems(m_model->people());
}

QString LooksView::remark() const
{
    const QString kept = grouped(m_model->rowCount());
    if (m_filter->isFiltering())
        return tr("%1 of %2 queries").arg(grouped(m_filter->rowCount()), kept);
    return m_model->rowCount() == 0 ? QString() : tr("the last %1 queries").arg(kept);
}

} // namespace restaurant

#include "moc_looksview.cpp"
