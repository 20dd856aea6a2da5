#include "orderentrypane.h"

#include "dishgrid.h"
#include "draftlist.h"
#include "placechooser.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/underwaytext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace restaurant {
namespace {

/// "2 ram": two of what is called something with "ram"; without a number, one.
struct Wanted
{
    int times = 1;
    QString name;
};

Wanted wantedBy(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2}\\s+)?(.*?)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int times = match.captured(1).isEmpty() ? 1 : match.captured(1).trimmed().toInt();
    return {times, match.captured(2)};
}

QString faultText(DraftFault fault)
{
    switch (fault) {
    case DraftFault::NoTable:
        return OrderEntryPane::tr("Choose a table first");
    case DraftFault::NoGuest:
        return OrderEntryPane::tr("Ask for the guest's name");
    case DraftFault::BadGuest:
        return OrderEntryPane::tr("This name cannot be recorded");
    case DraftFault::NoLines:
        return OrderEntryPane::tr("Choose a dish");
    }
    return {};
}

} // namespace

OrderEntryPane::OrderEntryPane(const DocumentModel<TableCard> *tables,
                               const DocumentModel<DishCard> *dishes, QWidget *parent)
    : Pane("orderEntryPane", tr("Take an order"), PaneSide::Commanding, parent)
    , m_place(new PlaceChooser(tables, this))
    , m_find(new QLineEdit(this))
    , m_dishes(new DishGrid(dishes, this))
    , m_lines(new DraftList(&m_draft, dishes, this))
    , m_button(new QPushButton(this))
    , m_answers(new AnswerList(this))
{
    build();
    layOut();
    connectParts();
    refresh();
}

void OrderEntryPane::build()
{
    setFocusProxy(m_find);
    m_find->setObjectName(QStringLiteral("findDish"));
    m_find->setAccessibleName(tr("Find a dish"));
    m_find->setPlaceholderText(tr("Find a dish: “2 ram” and Enter"));
    m_find->setToolTip(tr("Type a part of a dish's name, perhaps after a number, and press "
                          "Enter to add it. With this field empty, Enter places the order."));
    m_find->setClearButtonEnabled(true);
    m_button->setObjectName(QStringLiteral("placeOrder"));
    asKind(m_button, WidgetKind::Primary);
}

void OrderEntryPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.margin);
    inner->setSpacing(sizes.gap);
    inner->addWidget(m_place);
    inner->addWidget(m_find);
    inner->addWidget(m_dishes, 1);
    inner->addWidget(m_lines);
    inner->addWidget(m_button);
    inner->addWidget(m_answers);
    column()->addLayout(inner, 1);
}

void OrderEntryPane::connectParts()
{
    connect(m_place, &PlaceChooser::placeChanged, this, &OrderEntryPane::refresh);
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_dishes->find(wantedBy(text).name); });
    connect(m_dishes, &DishGrid::dishChosen, this, [this](const DishCard &dish) { add(dish); });
    connect(m_dishes, &DishGrid::soldOutRequested, this, &OrderEntryPane::soldOutRequested);
    connect(m_dishes, &DishGrid::restoreRequested, this, &OrderEntryPane::restoreRequested);
    connect(m_lines, &DraftList::draftChanged, this, &OrderEntryPane::refresh);
    connect(m_button, &QPushButton::clicked, this, &OrderEntryPane::place);
    connect(&m_underWay, &UnderWay::changed, this, &OrderEntryPane::showUnderWay);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &OrderEntryPane::enter);
}

void OrderEntryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OrderEntryPane::add(const DishCard &dish, int times)
{
    for (int time = 0; time < times; ++time)
        m_draft.add(dish);
    m_lines->follow();
    refresh();
}

void OrderEntryPane::enter()
{
    if (m_find->hasFocus() && !m_find->text().trimmed().isEmpty())
        addFound();
    else if (m_lines->finishEditing())
        m_find->setFocus();
    else
        place();
}

void OrderEntryPane::addFound()
{
    if (const DishCard *dish = m_dishes->firstOnSale()) {
        add(*dish, wantedBy(m_find->text()).times);
        m_find->clear();
    } else {
        m_find->selectAll();
    }
}

void OrderEntryPane::place()
{
    if (m_waiting)
        return;
    if (const auto fault = m_draft.fault()) {
        m_place->focusOn(*fault);
        return;
    }
    m_waiting = true;
    m_find->setFocus(); // for the next order; the button goes off, and would lose it to anybody
    refresh();
    if (m_draft.place().guestsToSeat > 0)
        emit seatAndPlaceRequested(m_draft.place().guestsToSeat, m_draft.order());
    else
        emit placeRequested(m_draft.order());
}

void OrderEntryPane::showAnswer(const HandledCommand &handled)
{
    const auto *placed = std::get_if<PlaceOrder>(&handled.sent.command);
    m_processes.take(handled);
    if (handled.outcome.rejection)
        m_answers->tellRefused(*handled.outcome.rejection);
    if (placed && !handled.outcome.rejection) {
        m_mine.insert(number(placed->order));
        followMine();
        m_draft.remove(*placed);
        m_place->clearGuest();
        m_lines->follow();
    }
    if (placed || handled.outcome.rejection)
        m_waiting = false;
    refresh();
}

void OrderEntryPane::showNotPlaced(const QString &why)
{
    m_waiting = false;
    m_answers->tellNotPlaced(why);
    refresh();
}

/// Of an order, or of the party that is seated for it.
void OrderEntryPane::showUnderWay()
{
    QStringList lines;
    for (const UnderWay::Waiting &waiting : m_underWay.slow()) {
        const bool isMine =
            m_waiting && (std::holds_alternative<PlaceOrder>(waiting.command.command) ||
                          std::holds_alternative<SeatParty>(waiting.command.command));
        if (isMine)
            lines.append(underWayText(waiting.command, waiting.since));
    }
    m_answers->tellUnderWay(lines.join(u'\n'));
}

void OrderEntryPane::noticeHandled(const std::vector<HandledCommand> &handled)
{
    for (const HandledCommand &command : handled)
        m_processes.take(command);
    followMine();
}

/// Those that are accepted and told are done with: what the kitchen makes of them others show.
void OrderEntryPane::followMine()
{
    for (const int order : QSet<int>(m_mine)) {
        const OrderProcess *process = m_processes.find(OrderId{order});
        if (!process)
            continue;
        m_answers->follow(*process);
        if (process->stage == OrderProcess::Stage::Accepted ||
            process->stage == OrderProcess::Stage::Rejected ||
            process->stage == OrderProcess::Stage::Cancelled)
            m_mine.remove(order);
    }
}

void OrderEntryPane::chooseTable(TableId table)
{
    m_place->choose(table);
    m_find->setFocus();
}

void OrderEntryPane::offerTable(TableId table)
{
    if (m_draft.lines().empty())
        m_place->choose(table);
}

void OrderEntryPane::clear()
{
    m_draft.clear();
    m_mine.clear();
    m_processes.clear();
    m_waiting = false;
    m_find->clear();
    m_place->clearGuest();
    m_answers->clear();
    m_lines->follow();
    refresh();
}

void OrderEntryPane::refresh()
{
    m_draft.setPlace(m_place->place());
    m_lines->follow();
    m_dishes->mark(m_draft);
    m_button->setText(buttonText());
    m_button->setEnabled(!m_waiting && !m_draft.fault());
}

QString OrderEntryPane::buttonText() const
{
    if (m_waiting)
        return tr("Placing the order …");
    if (const auto fault = m_draft.fault())
        return faultText(*fault);
    const QString total = moneyOf(m_draft.total());
    return m_draft.place().guestsToSeat > 0 ? tr("Seat and place order · %1  ⏎").arg(total)
                                            : tr("Place order · %1  ⏎").arg(total);
}

} // namespace restaurant
