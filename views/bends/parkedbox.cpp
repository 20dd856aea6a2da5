#include "parkedbox.h"

#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "words/bendtext.h"
#include "words/plaintext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace restaurant {

const ParkedModel::Columns &ParkedModel::table()
{
    using P = ParkedEvent;
    static const Columns columns{
        {QT_TR_NOOP("Event"),
         [](const P &parked) { return grouped(number(parked.event)); },
         {},
         asNumber},
        {QT_TR_NOOP("Order"),
         [](const P &parked) {
             return parked.order ? QString::number(number(*parked.order)) : QString();
         },
         {},
         asNumber},
        {QT_TR_NOOP("Why"),
         [](const P &parked) {
             return QStringLiteral("%1  %2").arg(BendText::sign(parked.why),
                                                 BendText::fate(parked.why));
         }},
        {QT_TR_NOOP("Since"), [](const P &parked) { return clockOf(parked.since); }},
        {QT_TR_NOOP("Behind it"),
         [](const P &parked) { return grouped(parked.waiting); },
         {},
         asNumber},
        {QT_TR_NOOP("The view"), [](const P &parked) {
             return parked.isGone   ? tr("goes on without it")
                    : parked.isStop ? tr("stands still")
                                    : tr("other orders go on");
         }}};
    return columns;
}

bool ParkedModel::show(std::vector<ParkedEvent> parked)
{
    if (parked == m_rows)
        return false;
    beginResetModel();
    m_rows = std::move(parked);
    endResetModel();
    return true;
}

namespace {

constexpr std::array allHandlings{ParkedHandling::Repair, ParkedHandling::Replay,
                                  ParkedHandling::Drop};

} // namespace

ParkedBox::ParkedBox(QWidget *parent)
    : QGroupBox(tr("What became of it"), parent)
    , m_table(new QTableView)
    , m_preview(plainLabel({}, "parkedPreview"))
    , m_orders(plainLabel({}, "wrongOrders"))
    , m_numbers(plainLabel({}, "expectedActual"))
{
    setUpTable(m_table, "parkedEvents", tr("Events that the view could not show"));
    m_table->setModel(&m_parked);
    m_table->setMinimumWidth(24 * theme().sizes.line);
    new EmptyState(m_table, tr("No event is parked"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int sentence : {ParkedModel::WhyColumn, ParkedModel::TheViewColumn})
        header->setSectionResizeMode(sentence, QHeaderView::Stretch);
    m_table->setItemDelegate(new WrappingDelegate(m_table));
    new TableFitter(m_table, Rows::Growing);
    auto *buttons = new QGridLayout;
    for (const ParkedHandling how : allHandlings) {
        m_forOne += makeButton("parked", how, false);
        m_forAll += makeButton("allParked", how, true);
        buttons->addWidget(m_forOne.last(), 0, static_cast<int>(how));
        buttons->addWidget(m_forAll.last(), 1, static_cast<int>(how));
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    for (QLabel *label : {m_preview, m_orders, m_numbers}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        offer();
        askForPreviews();
    });
    showNothing();
}

QPushButton *ParkedBox::makeButton(const char *name, ParkedHandling how, bool all)
{
    const QString deed = BendText::deed(how);
    auto *button = new QPushButton(all ? tr("%1 all").arg(deed) : deed);
    button->setObjectName(QLatin1String(name) + deed.section(QLatin1Char(' '), 0, 0));
    button->setAutoDefault(false); // Enter elsewhere in the window handles nothing
    button->setToolTip(BendText::meaning(how));
    button->setStatusTip(BendText::meaning(how));
    connect(button, &QPushButton::clicked, this, [this, how, all] {
        emit handleRequested({{}, all ? Position{} : chosen(), how, {}});
    });
    return button;
}

Position ParkedBox::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_parked.document(current.row()).event : Position{};
}

void ParkedBox::offer()
{
    for (QPushButton *button : m_forOne)
        button->setEnabled(chosen() != Position{});
    for (QPushButton *button : m_forAll)
        button->setEnabled(m_parked.rowCount() > 0);
    if (m_parked.rowCount() == 0)
        m_preview->clear();
}

/// Of the chosen one; while none is, of all.
void ParkedBox::askForPreviews()
{
    m_previews.clear();
    if (m_parked.rowCount() > 0)
        for (const ParkedHandling how : allHandlings)
            emit previewRequested({{}, chosen(), how, {}});
}

void ParkedBox::preview(ParkedHandling how, const QString &text)
{
    m_previews[how] = text;
    QStringList lines;
    for (const auto &[deed, would] : m_previews)
        lines += would;
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void ParkedBox::choose(Position event)
{
    for (int row = 0; row < m_parked.rowCount(); ++row)
        if (m_parked.document(row).event == event)
            m_table->selectRow(row);
}

namespace {

QString orders(int count)
{
    return counted("ParkedBox", "%1 order", QT_TRANSLATE_N_NOOP("ParkedBox", "%1 orders"), count);
}

QString compared(const QString &name, const QString &expected, const QString &actual)
{
    return expected == actual ? ParkedBox::tr("%1: %2, as it should be").arg(name, actual)
                              : ParkedBox::tr("%1: ≠ %2, expected %3").arg(name, actual, expected);
}

} // namespace

void ParkedBox::showNothing()
{
    m_parked.show({});
    m_orders->clear();
    m_numbers->clear();
    offer();
}

void ParkedBox::show(const ViewLineState &line)
{
    const Position before = chosen();
    const bool isOther = m_parked.show(line.parked);
    m_orders->setText(
        tr("Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.")
            .arg(orders(line.staleOrders), orders(line.wrongOrders)));
    const auto &left = line.portionsLeft;
    const auto &taken = line.moneyTaken;
    m_numbers->setText(
        compared(tr("Portions left"), grouped(left.expected), grouped(left.actual)) +
        QLatin1Char('\n') +
        compared(tr("Money taken"), moneyOf(Money{taken.expected}), moneyOf(Money{taken.actual})));
    if (!isOther)
        return;
    choose(before);
    offer();
    if (chosen() == Position{}) // else the choice has asked
        askForPreviews();
}

} // namespace restaurant

#include "moc_parkedbox.cpp"
