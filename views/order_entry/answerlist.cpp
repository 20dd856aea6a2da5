#include "answerlist.h"

#include "common/controls.h"
#include "domain/orderof.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t mostAnswers = 2;

bool hasFailed(const OrderProcess &process)
{
    return process.stage == OrderProcess::Stage::Rejected ||
           process.stage == OrderProcess::Stage::Cancelled;
}

WidgetKind kindFor(const OrderProcess &process)
{
    if (hasFailed(process))
        return WidgetKind::Rejected;
    return process.stage == OrderProcess::Stage::Accepted ? WidgetKind::Accepted
                                                          : WidgetKind::Pending;
}

QString textOf(const OrderProcess &process)
{
    const QString order = QString::number(number(process.order));
    const QString since = clockOf(process.since);
    const QString why =
        process.why.empty() ? AnswerList::tr("no reason given") : toQString(process.why);
    switch (process.stage) {
    case OrderProcess::Stage::Placed:
        return AnswerList::tr("… Order %1 is placed · its stock is asked for · %2")
            .arg(order, since);
    case OrderProcess::Stage::AwaitsPayment:
        return AnswerList::tr("… Order %1 waits for %2 to be paid before the kitchen hears of it · "
                              "%3")
            .arg(order, moneyOf(process.due), since);
    case OrderProcess::Stage::Accepted:
        return AnswerList::tr("✓ Order %1 is accepted: the kitchen has it · %2").arg(order, since);
    case OrderProcess::Stage::Rejected:
        return AnswerList::tr("✕ Order %1 was rejected: %2").arg(order, why);
    case OrderProcess::Stage::Cancelled:
        return AnswerList::tr("✕ Order %1 was cancelled: %2").arg(order, why);
    }
    return {};
}

void say(QLabel *label, WidgetKind kind, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    asKind(label, kind);
}

} // namespace

AnswerList::AnswerList(QWidget *parent)
    : QWidget(parent)
    , m_underWay(plainLabel({}, "underWay"))
{
    setObjectName(QStringLiteral("answers"));
    setAccessibleName(tr("What became of the last orders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.tight);
    m_underWay->setWordWrap(true);
    m_underWay->hide();
    column->addWidget(m_underWay);
}

void AnswerList::tellUnderWay(const QString &text)
{
    say(m_underWay, WidgetKind::Pending, text);
    m_underWay->setVisible(!text.isEmpty());
}

void AnswerList::tellNotPlaced(const QString &why)
{
    add({}, WidgetKind::Rejected, tr("✕ Not placed: %1").arg(why));
}

void AnswerList::tellRefused(const Rejection &rejection)
{
    add({}, WidgetKind::Rejected, tr("✕ Rejected: %1").arg(refusalText(rejection)));
}

void AnswerList::follow(const OrderProcess &process)
{
    const auto known =
        std::find_if(m_answers.begin(), m_answers.end(),
                     [&process](const Answer &answer) { return answer.order == process.order; });
    if (known == m_answers.end())
        add(process.order, kindFor(process), textOf(process));
    else if (known->label->text() != textOf(process))
        say(known->label, kindFor(process), textOf(process));
}

void AnswerList::clear()
{
    for (const Answer &answer : m_answers)
        delete answer.label;
    m_answers.clear();
    tellUnderWay({});
}

void AnswerList::add(OrderId order, WidgetKind kind, const QString &text)
{
    QLabel *label = plainLabel({}, "answer");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    say(label, kind, text);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, label); // under what is under way
    m_answers.push_front({order, label});
    while (m_answers.size() > mostAnswers) {
        delete m_answers.back().label;
        m_answers.pop_back();
    }
}

namespace {

constexpr std::size_t mostProcesses = 500;

using Stage = OrderProcess::Stage;

/// One event's effect on the process of its order.
struct ProcessStep
{
    OrderProcess &process;
    Instant at;

    void to(Stage stage, const WhyText &why = {}) const
    {
        process.stage = stage;
        process.since = at;
        process.why = why.text();
    }
    void operator()(const PaymentRequested &event) const
    {
        if (!event.prepaid)
            return;
        to(Stage::AwaitsPayment);
        process.due = event.amount;
    }
    void operator()(const OrderAccepted &) const { to(Stage::Accepted); }
    void operator()(const OrderRejected &event) const { to(Stage::Rejected, event.why); }
    void operator()(const OrderCancelled &event) const { to(Stage::Cancelled, event.why); }
    template <typename Other> void operator()(const Other &) const {}
};

} // namespace

void OrderProcesses::take(const HandledCommand &handled)
{
    for (const RecordedEvent &event : handled.outcome.events) {
        const OrderId order = orderOf(event.event).value_or(OrderId{});
        if (std::holds_alternative<OrderPlaced>(event.event))
            m_processes.try_emplace(
                order, OrderProcess{order, OrderProcess::Stage::Placed, event.at, {}, {}});
        const auto known = m_processes.find(order);
        if (known != m_processes.end())
            std::visit(ProcessStep{known->second, event.at}, event.event);
    }
    while (m_processes.size() > mostProcesses)
        m_processes.erase(m_processes.begin());
}

const OrderProcess *OrderProcesses::find(OrderId order) const
{
    const auto known = m_processes.find(order);
    return known == m_processes.end() ? nullptr : &known->second;
}

} // namespace restaurant

#include "moc_answerlist.cpp"
