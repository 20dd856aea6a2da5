#include "dishespane.h"

#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>
#include <variant>

namespace restaurant {

DishGuestsModel::DishGuestsModel(QObject *parent)
    : DocumentTable(parent)
{
}

const DishGuestsModel::Columns &DishGuestsModel::table()
{
    using D = DishGuests;
    static const Columns columns{
        {QT_TR_NOOP("Dish"), &D::name, showing<&D::dish, &D::name>()},
        {QT_TR_NOOP("Guests"), &D::guests, showing<&D::guests>(), asNumber},
        {QT_TR_NOOP("Portions"), &D::portions, showing<&D::portions>(), asNumber}};
    return columns;
}

bool DishGuestsModel::comesBefore(const DishGuests &a, const DishGuests &b) const
{
    return std::tie(b.guests, b.portions, a.dish) < std::tie(a.guests, a.portions, b.dish);
}

DishesPane::DishesPane(QWidget *parent)
    : ReadPane(ViewName::Dishes, "dishesPane", tr("Guests by dish"), parent)
    , m_table(new QTableView)
    , m_pages(new QStackedWidget)
    , m_add(namedAction(this, "addDishesViewAction", tr("Add the view &Guests by dish"),
                        tr("Add a view to this evening: it reads the log from its first event")))
{
    m_add->setShortcut(Qt::CTRL | Qt::Key_G);
    connect(m_add, &QAction::triggered, this, &DishesPane::addRequested);
    setUpTable(m_table, "dishesTable", tr("Guests by dish"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(DishGuestsModel::DishColumn,
                                                      QHeaderView::Stretch);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Nobody has ordered yet."));
    mark(m_table);
    addAuditLine({&m_model});
    m_pages->addWidget(makeOffer());
    m_pages->addWidget(m_table);
    column()->addWidget(m_pages, 1);
}

QWidget *DishesPane::makeOffer()
{
    QLabel *offer = plainLabel(
        tr("How many guests have ordered which dish: a view that is not part of this evening yet. "
           "Added, it reads the log from its first event, and is right about what was before."),
        "dishesOffer");
    offer->setWordWrap(true);
    offer->setAlignment(Qt::AlignCenter);
    asKind(offer, WidgetKind::Dim);
    QToolButton *button = textButton(m_add, m_add->statusTip());
    asKind(button, WidgetKind::Primary);
    const Sizes &sizes = theme().sizes;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(sizes.margin, sizes.margin, sizes.margin, sizes.margin);
    column->addStretch();
    column->addWidget(offer);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

void DishesPane::setAdded(bool added)
{
    m_add->setEnabled(!added);
    m_pages->setCurrentIndex(added ? 1 : 0);
}

void DishesPane::setProgress(const ViewProgress &progress)
{
    ReadPane::setProgress(progress);
    setAdded(true);
}

void DishesPane::take(const ChangesOfABoard &changes)
{
    if (const auto *board = std::get_if<ShownChanges<DishesBoard>>(&changes))
        m_model.apply(std::get<Changes<DishGuests>>(*board));
}

void DishesPane::clear()
{
    m_model.applyWhole({});
    setAdded(false);
}

} // namespace restaurant

#include "moc_dishespane.cpp"
