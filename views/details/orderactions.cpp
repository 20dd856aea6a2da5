#include "orderactions.h"

#include "common/controls.h"
#include "read/detailstodo.h"
#include "theme/themes.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {
namespace {

/// Where it can make sense to ask; what is allowed is decided by the order itself.
bool isUnderWay(const OrderDetails &details)
{
    const bool isOpen =
        details.stage == OrderStage::Placed || details.stage == OrderStage::Accepted;
    return isOpen && !details.delivered;
}

bool isStillToServe(const OrderDetails &details, LineId id)
{
    return std::any_of(details.lines.begin(), details.lines.end(), [id](const DetailsLine &line) {
        return line.line == id && line.state != LineState::Void &&
               line.state != LineState::Delivered;
    });
}

/// What a bank has declined to give back.
Money owedOf(const OrderDetails &details)
{
    Money owed;
    for (const Todo &todo : todoOf(details, {}))
        if (todo.what == Awaited::Refund)
            owed += todo.amount;
    return owed;
}

} // namespace

OrderActions::OrderActions(QWidget *parent)
    : QWidget(parent)
    , m_void(makeAction("voidLineAction", tr("Void line…"),
                        tr("Take the chosen line off the order"), Qt::Key_Delete))
    , m_cancel(makeAction("cancelOrderAction", tr("Cancel order…"), tr("Cancel the whole order"),
                          Qt::SHIFT | Qt::Key_Delete))
    , m_decline(makeAction("declineRefundAction", tr("Refund declined"),
                           tr("The bank has not let the last refund through: the money is owed"),
                           Qt::SHIFT | Qt::Key_D))
    , m_retry(makeAction("retryRefundAction", tr("Refund again"),
                         tr("Give back once more what is owed; a manager may"),
                         Qt::SHIFT | Qt::Key_R))
    , m_prompt(plainLabel({}, "whyPrompt"))
    , m_why(new QLineEdit)
    , m_buttons(buttonBar(commands()))
    , m_question(makeQuestion())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_buttons);
    column->addWidget(m_question);
    m_question->hide();
    connect(m_void, &QAction::triggered, this, [this] { askWhy(m_line); });
    connect(m_cancel, &QAction::triggered, this, [this] { askWhy(std::nullopt); });
    connect(m_decline, &QAction::triggered, this,
            [this] { emit declineRefundRequested(m_details->order); });
    connect(m_retry, &QAction::triggered, this,
            [this] { emit retryRefundRequested(m_details->order); });
    refresh();
}

QAction *OrderActions::makeAction(const char *name, const QString &text, const QString &tip,
                                  const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setStatusTip(tip);
    action->setToolTip(tr("%1 (%2)").arg(tip, key.toString()));
    return action;
}

QWidget *OrderActions::makeQuestion()
{
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setAccessibleName(tr("Reason"));
    m_why->setPlaceholderText(tr("Reason, then Enter"));
    m_why->setMaxLength(WhyText::mostCharacters);
    m_why->setStatusTip(tr("Say why. Enter goes on, Escape goes back."));
    m_why->setToolTip(m_why->statusTip());
    connect(m_why, &QLineEdit::returnPressed, this, &OrderActions::confirm);
    auto *escape = new QShortcut(Qt::Key_Escape, m_why);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &OrderActions::leave);
    asKind(m_prompt, WidgetKind::Dim);
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    row->addWidget(m_prompt);
    row->addWidget(m_why, 1);
    return question;
}

void OrderActions::setOrder(const std::optional<OrderDetails> &details)
{
    const bool isSame = m_details && details && m_details->order == details->order;
    m_details = details;
    if (!isSame)
        leave();
    refresh();
}

void OrderActions::setLine(std::optional<LineId> line)
{
    m_line = line;
    refresh();
}

void OrderActions::refresh()
{
    const bool isOpen = m_details && isUnderWay(*m_details);
    m_cancel->setEnabled(isOpen);
    const bool isOwed = m_details && owedOf(*m_details) > Money{};
    m_decline->setVisible(m_details && m_details->refunded > Money{} && !isOwed);
    m_retry->setVisible(isOwed);
    m_void->setEnabled(isOpen && m_line && isStillToServe(*m_details, *m_line));
}

void OrderActions::askWhy(std::optional<LineId> line)
{
    m_asked = line;
    m_before = QApplication::focusWidget();
    m_prompt->setText(line ? tr("Void line %1?").arg(number(*line))
                           : tr("Cancel order %1?").arg(number(m_details->order)));
    m_why->clear();
    m_why->setAccessibleDescription(m_prompt->text());
    m_question->show();
    m_buttons->hide();
    m_why->setFocus();
}

void OrderActions::confirm()
{
    const auto why = WhyText::from(m_why->text().trimmed().toStdString());
    if (!why) { // characters that no event may hold
        m_why->selectAll();
        return;
    }
    const OrderId order = m_details->order;
    const std::optional<LineId> line = m_asked;
    leave();
    if (line)
        emit voidLineRequested(order, *line, *why);
    else
        emit cancelOrderRequested(order, *why);
}

void OrderActions::leave()
{
    const bool hadFocus = m_why->hasFocus();
    m_buttons->show();
    if (hadFocus && m_before)
        m_before->setFocus();
    m_question->hide();
}

} // namespace restaurant

#include "moc_orderactions.cpp"
