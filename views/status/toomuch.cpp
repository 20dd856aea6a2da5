#include "toomuch.h"

#include "common/controls.h"
#include "common/tables.h"
#include "read/documentfields.h"
#include "theme/themes.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

QString remarksOf(const OrderDetails &details)
{
    QStringList remarks;
    for (const DetailsLine &line : details.lines) {
        if (!line.note.empty())
            remarks += toQString(line.note);
        if (!line.allergy.empty())
            remarks += TooMuchModel::tr("allergy: %1").arg(toQString(line.allergy));
    }
    return remarks.join(QStringLiteral(", "));
}

QString amountOf(const OrderDetails &details)
{
    return details.requested == Money{} ? QString() : moneyOf(details.requested);
}

QString whoseBusiness(const OrderDetails &details)
{
    return details.kind == OrderKind::Takeaway
               ? TooMuchModel::tr("everybody but %1").arg(toQString(details.guest))
               : TooMuchModel::tr("everybody but table %1")
                     .arg(QString::number(number(details.table)));
}

bool saysTooMuch(const OrderDetails &details)
{
    return !details.guest.empty() || details.requested != Money{} || !remarksOf(details).isEmpty();
}

} // namespace

TooMuchModel::TooMuchModel(QObject *parent)
    : DocumentTable(parent)
{
}

const TooMuchModel::Columns &TooMuchModel::table()
{
    using D = OrderDetails;
    static const Columns columns{
        {QT_TR_NOOP("Order"), [](const D &details) { return number(details.order); },
         showing<&D::order>()},
        {QT_TR_NOOP("Name"), &D::guest, showing<&D::guest>()},
        {QT_TR_NOOP("Amount"), amountOf, showing<&D::requested>(), asNumber},
        {QT_TR_NOOP("Remarks"), remarksOf, showing<&D::lines>()},
        {QT_TR_NOOP("Would be told to"), whoseBusiness, showing<&D::kind, &D::table>()}};
    return columns;
}

bool TooMuchModel::comesBefore(const OrderDetails &a, const OrderDetails &b) const
{
    return a.order < b.order;
}

/// Everything but one's own: of one order at most it is one's own.
QString TooMuchModel::toldTo(OrderKind guest) const
{
    const auto count = [&](auto isTold) {
        return static_cast<int>(
            std::count_if(documents().begin(), documents().end(),
                          [&](const OrderDetails *details) { return isTold(*details); }));
    };
    const auto isOfHisKind = [guest](const OrderDetails &details) { return details.kind == guest; };
    const int own = std::min(1, count(isOfHisKind));
    const auto ofOthers = [&](auto isTold) {
        const int ownAmongThem = count(
            [&](const OrderDetails &details) { return isTold(details) && isOfHisKind(details); });
        return count(isTold) - std::min(own, ownAmongThem);
    };
    const int names = ofOthers([](const OrderDetails &one) { return !one.guest.empty(); });
    const int amounts = ofOthers([](const OrderDetails &one) { return one.requested != Money{}; });
    const int remarks = ofOthers([](const OrderDetails &one) { return !remarksOf(one).isEmpty(); });
    return tr("%1, %2 and %3")
        .arg(counted("TooMuch", "%1 name", QT_TRANSLATE_N_NOOP("TooMuch", "%1 names"), names),
             counted("TooMuch", "%1 amount", QT_TRANSLATE_N_NOOP("TooMuch", "%1 amounts"), amounts),
             counted("TooMuch", "the remarks on %1 order",
                     QT_TRANSLATE_N_NOOP("TooMuch", "the remarks on %1 orders"), remarks));
}

TooMuch::TooMuch(QWidget *parent)
    : QWidget(parent)
    , m_told(plainLabel({}, "tooMuchTold"))
{
    setObjectName(QStringLiteral("tooMuch"));
    auto *table = new QTableView;
    setUpTable(table, "tooMuchTable", tr("What guests would read in order details"));
    table->setModel(&m_model);
    table->horizontalHeader()->setSectionResizeMode(TooMuchModel::RemarkColumn,
                                                    QHeaderView::Stretch);
    new TableFitter(table);
    new EmptyState(table, tr("No order says anything about anybody yet."));
    m_told->setWordWrap(true);
    m_told->setMargin(theme().sizes.padding);
    asKind(m_told, WidgetKind::Rejected);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_told);
    column->addWidget(table, 1);
    tell();
}

void TooMuch::take(const Changes<OrderDetails> &changes)
{
    Changes<OrderDetails> telling{{}, changes.removed, changes.whole};
    for (const OrderDetails &details : changes.upserted) {
        if (!saysTooMuch(details))
            continue;
        telling.upserted.push_back(details);
        telling.upserted.back().events.clear(); // nobody asks for them here
    }
    m_model.apply(telling);
    tell();
}

void TooMuch::tell()
{
    m_told->setText(
        tr("A thought only: nobody is shown this, and nothing is stored. Had guests been given the "
           "order details instead of this board, a guest at a table would have read of others %1; "
           "a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.")
            .arg(m_model.toldTo(OrderKind::DineIn), m_model.toldTo(OrderKind::Takeaway)));
}

} // namespace restaurant

#include "moc_toomuch.cpp"
