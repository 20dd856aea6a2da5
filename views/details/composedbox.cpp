#include "composedbox.h"

#include "common/controls.h"
#include "common/tables.h"
#include "detailstext.h"
#include "theme/themes.h"
#include "words/askingtext.h"
#include "words/plaintext.h"
#include "words/servicetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace restaurant {

namespace {

constexpr int betweenQuestions = 1000; ///< Milliseconds.
constexpr int rowsShown = 5;

/// "2 reserved, 1 refused"
QString stockText(const OrderDetails &details)
{
    std::map<LineStock, int> counts;
    for (const DetailsLine &line : details.lines)
        ++counts[line.stock];
    QStringList parts;
    for (const auto &[stock, count] : counts)
        parts.append(
            ComposedBox::tr("%1 %2").arg(QString::number(count), DetailsText::stock(stock)));
    return parts.join(QStringLiteral(", "));
}

/// "accepted, 1 of 3 lines served": what orders knows, and nothing of the others.
QString ordersText(const OrderDetails &details)
{
    switch (details.stage) {
    case OrderStage::None:
        return {};
    case OrderStage::Placed:
        return ComposedBox::tr("placed");
    case OrderStage::Rejected:
        return ComposedBox::tr("rejected");
    case OrderStage::Cancelled:
        return ComposedBox::tr("cancelled");
    case OrderStage::Accepted:
        break;
    }
    const auto countOf = [&](LineState state) {
        return std::count_if(details.lines.begin(), details.lines.end(),
                             [state](const DetailsLine &line) { return line.state == state; });
    };
    return ComposedBox::tr("accepted, %1 of %2 lines served")
        .arg(countOf(LineState::Delivered))
        .arg(std::ssize(details.lines) - countOf(LineState::Void));
}

/// What each service knows of an order, as whoever has heard of it says it.
QString partOf(Service service, const OrderDetails &details)
{
    switch (service) {
    case Service::Orders:
        return ordersText(details);
    case Service::Stock:
        return stockText(details);
    case Service::Payment:
        return DetailsText::paymentStage(details);
    }
    return {};
}

QString wholeText(const OrderDetails &details)
{
    QStringList parts;
    for (const Service service : allServices)
        parts.append(partOf(service, details));
    return parts.join(QStringLiteral(" · "));
}

template <std::int64_t QueryCost::*part> QString countOf(const AskedRow &row)
{
    return row.cost ? grouped((*row.cost).*part) : QStringLiteral("–");
}

} // namespace

const AskedModel::Columns &AskedModel::table()
{
    using R = AskedRow;
    const QStringList none;
    static const Columns columns{
        {QT_TR_NOOP("Asked"), [](const R &row) { return row.asked; }},
        {QT_TR_NOOP("Answer"), [](const R &row) { return row.answer; }},
        {QT_TR_NOOP("Statements"), countOf<&QueryCost::statements>, none, asNumber},
        {QT_TR_NOOP("Rows"), countOf<&QueryCost::rows>, none, asNumber},
        {QT_TR_NOOP("Took"),
         [](const R &row) {
             return row.cost ? AskingText::took(row.cost->took) : QStringLiteral("–");
         },
         none, asNumber}};
    return columns;
}

void AskedModel::show(std::vector<AskedRow> rows)
{
    const bool isReset = rows.size() != m_rows.size();
    if (isReset)
        beginResetModel();
    m_rows = std::move(rows);
    if (isReset)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant AskedModel::more(const AskedRow &row, int /*column*/, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTipText(row.tip.isEmpty() ? row.answer : row.tip);
    return role == MissingRole ? QVariant(row.isMissing) : QVariant();
}

ComposedBox::ComposedBox(QWidget *parent)
    : QWidget(parent)
    , m_verdict(plainLabel({}, "composedVerdict"))
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("composedBox"));
    const Sizes &sizes = theme().sizes;
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    asKind(m_verdict, WidgetKind::Dim);
    setUpTable(m_table, "composedTable", tr("The order by composition, beside the view"));
    m_table->setModel(&m_rows);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(AskedModel::AnswerColumn,
                                                      QHeaderView::Stretch);
    const auto measure = [this] {
        m_table->setMinimumHeight(2 * theme().sizes.row); // and a way to the others
        m_table->setMaximumHeight((rowsShown + 1) * theme().sizes.row + 2 * theme().sizes.tight);
    };
    measure();
    connect(&Themes::instance(), &Themes::themeChanged, m_table, measure);
    new TableFitter(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_table);
    m_again.setInterval(betweenQuestions);
    connect(&m_again, &QTimer::timeout, this, &ComposedBox::ask);
}

void ComposedBox::setView(const std::optional<OrderDetails> &view)
{
    const bool isOther = !view || !m_view || view->order != m_view->order;
    const bool isNews = m_view != view;
    m_view = view;
    if (isOther) {
        m_viewCost.reset();
        m_composed.reset();
        m_waitsFor = {};
    }
    if (isNews)
        ask();
    tell();
}

void ComposedBox::setViewCost(OrderId order, const QueryCost &cost)
{
    if (!m_view || m_view->order != order)
        return;
    m_viewCost = cost;
    tell();
}

void ComposedBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_again.start();
    ask();
}

void ComposedBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

/// One question at a time: what changes meanwhile is asked for with the next.
void ComposedBox::ask()
{
    if (!m_view || !isVisible() || m_waitsFor == m_view->order)
        return;
    m_waitsFor = m_view->order;
    emit asked(m_view->order);
}

void ComposedBox::show(const ComposedDetails &details)
{
    if (!m_view || details.order != m_view->order)
        return;
    m_waitsFor = {};
    m_composed = details;
    tell();
}

AskedRow ComposedBox::rowOf(const ServiceAnswer &answer) const
{
    AskedRow row;
    row.asked = serviceTitle(answer.service);
    row.isMissing = !answer.hasAnswered;
    row.cost = answer.cost;
    if (!answer.hasAnswered)
        row.answer = tr("no answer: %1").arg(toQString(answer.why));
    else if (m_composed->details)
        row.answer = partOf(answer.service, *m_composed->details);
    else
        row.answer = tr("knows of no such order");
    row.tip = tr("%1\nAsked in %2; it knows %3 of the order.")
                  .arg(row.answer, toQString(answer.file), eventsText(answer.events));
    return row;
}

void ComposedBox::tell()
{
    std::vector<AskedRow> rows;
    if (m_composed) {
        for (const ServiceAnswer &answer : m_composed->answers)
            rows.push_back(rowOf(answer));
        const auto trips = std::count_if(m_composed->answers.begin(), m_composed->answers.end(),
                                         [](const auto &one) { return one.hasAnswered; });
        rows.push_back(
            {tr("Together"), tr("%1 round trips").arg(trips), m_composed->cost(), {}, false});
    }
    if (m_view)
        rows.push_back({tr("The view"), wholeText(*m_view), m_viewCost,
                        m_viewCost ? tr("What it says now; its cost is that of your last question.")
                                   : tr("What it says now; nobody has asked it since, so what an "
                                        "answer costs is not known."),
                        false});
    m_rows.show(std::move(rows));
    m_verdict->setText(verdict());
}

QString ComposedBox::verdict() const
{
    if (!m_view || !m_composed)
        return tr("Asking the services …");
    QStringList silent;
    for (const ServiceAnswer &answer : m_composed->answers)
        if (!answer.hasAnswered)
            silent.append(serviceTitle(answer.service));
    const QString where = m_composed->fromOwnStores
                              ? tr("Asked now, each service in a store of its own.")
                              : tr("Asked now, each service's streams in the one file of all.");
    if (!silent.isEmpty())
        return tr("%1 No answer from: %2. What it knows is missing in the composed answer; the "
                  "view still says what it heard last.")
            .arg(where, silent.join(QStringLiteral(", ")));
    if (!m_composed->details || !saysTheSame(*m_view, *m_composed->details))
        return tr("%1 The services know something else than the view says: it has not heard of "
                  "everything yet.")
            .arg(where);
    return tr("%1 Composed answer and view say the same.").arg(where);
}

} // namespace restaurant

#include "moc_composedbox.cpp"
