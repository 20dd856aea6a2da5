#include "answerlist.h"

#include "common/plaintext.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QLabel>
#include <QVBoxLayout>

namespace restaurant {
namespace {

constexpr std::size_t mostAnswers = 2;

OrderId orderOf(const Command &command)
{
    const auto *place = std::get_if<PlaceOrder>(&command);
    return place ? place->order : OrderId{};
}

QString acceptedText(const HandledCommand &handled, OrderId order)
{
    const int events = static_cast<int>(handled.outcome.events.size());
    return AnswerList::tr("✓ Accepted as order %1 · %2 · %3")
        .arg(QString::number(number(order)),
             events == 1 ? AnswerList::tr("1 event") : AnswerList::tr("%1 events").arg(events),
             clockOf(handled.sent.at));
}

} // namespace

AnswerList::AnswerList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("answers"));
    setAccessibleName(tr("What became of the last orders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.tight);
}

void AnswerList::tell(const HandledCommand &handled)
{
    if (handled.outcome.rejection)
        add(false, tr("✕ Rejected: %1").arg(toQString(handled.outcome.rejection->sentence)));
    else if (const OrderId order = orderOf(handled.sent.command); order != OrderId{})
        add(true, acceptedText(handled, order));
}

void AnswerList::tellRejected(OrderId order, const WhyText &why)
{
    add(false, tr("✕ Order %1 was rejected: %2")
                   .arg(QString::number(number(order)), toQString(why.text())));
}

void AnswerList::clear()
{
    qDeleteAll(m_answers);
    m_answers.clear();
}

void AnswerList::add(bool good, const QString &text)
{
    QLabel *label = plainLabel(text, "answer");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    asKind(label, good ? WidgetKind::Accepted : WidgetKind::Rejected);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, label);
    m_answers.push_front(label);
    while (m_answers.size() > mostAnswers) {
        delete m_answers.back();
        m_answers.pop_back();
    }
}

} // namespace restaurant
