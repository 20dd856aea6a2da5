#include "boardlines.h"

#include "floor/figure.h"
#include "read/calling.h"
#include "words/boardtext.h"
#include "words/plaintext.h"

#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>

namespace restaurant {

namespace {

/// So many numbers of one stage are told.
constexpr std::size_t mostNumbers = 40;

/// How many of `all` are told in `most` lines, of which one says how many are not.
std::size_t toldOf(std::size_t all, std::size_t most)
{
    return all <= most ? all : std::max<std::size_t>(most, 1) - 1;
}

void addMore(std::vector<BoardLine> &lines, std::size_t all, std::size_t most)
{
    const std::size_t told = toldOf(all, most);
    if (told == all || most == 0)
        return;
    BoardLine line;
    line.more = static_cast<std::int64_t>(all - told);
    lines.push_back(std::move(line));
}

template <typename Doc> using HeldPointers = std::vector<const HeldDocument<Doc> *>;

/// Sorts as many of them as are told.
template <typename All, typename Before>
void sortFirst(All &all, std::size_t told, const Before &comesBefore)
{
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(told, all.size()));
    std::partial_sort(all.begin(), end, all.end(), comesBefore);
}

// The status board.

HeldPointers<StatusNumber> numbersAt(const HeldBoard<StatusBoard> &board, StatusStage stage)
{
    HeldPointers<StatusNumber> numbers;
    for (const auto &[order, shown] : board.documents<StatusNumber>())
        if (shown.document.stage == stage)
            numbers.push_back(&shown);
    sortFirst(numbers, mostNumbers, [](const auto *a, const auto *b) {
        return isCalledBefore(a->document, b->document);
    });
    return numbers;
}

void addStage(std::vector<BoardLine> &lines, const HeldBoard<StatusBoard> &board, StatusStage stage)
{
    const HeldPointers<StatusNumber> all = numbersAt(board, stage);
    if (all.empty())
        return;
    BoardLine line;
    line.where = BoardText::stage(stage);
    line.hue = stage == StatusStage::Ready ? Hue::ReadGreen : Hue::Neutral;
    const std::size_t told = std::min(all.size(), mostNumbers);
    line.more = static_cast<std::int64_t>(all.size() - told);
    for (std::size_t i = 0; i < told; ++i) {
        line.documents.push_back(nameOf(ViewName::Status, all[i]->document));
        line.numbers.push_back({line.documents.back(),
                                QString::number(number(all[i]->document.order)),
                                all[i]->changedAt});
        line.changedAt = std::max(line.changedAt, all[i]->changedAt);
    }
    lines.push_back(std::move(line));
}

// The waiter board.

template <typename Doc> std::vector<Doc> valuesOf(const HeldDocuments<Doc> &documents)
{
    std::vector<Doc> values;
    values.reserve(documents.size());
    for (const auto &[key, shown] : documents)
        values.push_back(shown.document);
    return values;
}

template <typename Doc>
void fillFrom(BoardLine &line, const HeldBoard<WaiterBoard> &board, const KeyOf<Doc> &key)
{
    line.documents = {nameOf<Doc>(ViewName::Waiter, key)};
    line.changedAt = board.documents<Doc>().at(key).changedAt;
}

BoardLine lineOf(const WaiterTask &task, const HeldBoard<WaiterBoard> &board)
{
    BoardLine line;
    const WaiterOrder *order = board.find<WaiterOrder>(task.order);
    if (order)
        fillFrom<WaiterOrder>(line, board, task.order);
    else
        fillFrom<TableCard>(line, board, task.table);
    const OrderKind kind = order ? order->kind : OrderKind::DineIn;
    if (kind == OrderKind::Takeaway)
        line.number = QString::number(number(task.order));
    line.where = BoardText::place(kind, task.table);
    line.what = BoardText::task(task, order);
    line.since = task.since;
    if (!task.canWait) {
        line.warnAfter = restlessAfter;
        line.lateAfter = upsetAfter;
    }
    return line;
}

// The kitchen board.

bool isToCook(const TicketLine &line)
{
    return line.state == TicketLineState::Fired || line.state == TicketLineState::Cooking;
}

bool isWaiting(const TicketLine &line)
{
    return line.state == TicketLineState::Waiting;
}

bool isOpen(const Ticket &ticket)
{
    return ticket.state == TicketState::Open &&
           std::any_of(ticket.lines.begin(), ticket.lines.end(),
                       [](const TicketLine &line) { return isToCook(line) || isWaiting(line); });
}

/// What is to be cooked now; where nothing is, what waits to be fired.
QString dishesOf(const Ticket &ticket)
{
    const bool isFired = std::any_of(ticket.lines.begin(), ticket.lines.end(), isToCook);
    QStringList dishes;
    for (const TicketLine &line : ticket.lines)
        if (isFired ? isToCook(line) : isWaiting(line))
            dishes += BoardText::dish(line.quantity, line.name);
    return dishes.join(QStringLiteral(", "));
}

BoardLine lineOf(const HeldDocument<Ticket> &shown, const ServiceTimes &times)
{
    const Ticket &ticket = shown.document;
    BoardLine line;
    line.documents = {nameOf(ViewName::Kitchen, ticket)};
    line.number = QString::number(number(ticket.order));
    line.where = BoardText::destination(ticket.kind, ticket.table);
    line.what = dishesOf(ticket);
    if (ticket.firedAt != Instant{}) {
        line.since = ticket.firedAt;
        line.warnAfter = times.warnAfter;
        line.lateAfter = times.lateAfter;
    }
    line.changedAt = shown.changedAt;
    return line;
}

} // namespace

QString BoardLine::text() const
{
    QStringList parts{number, where, what};
    for (const BoardNumber &one : numbers)
        parts += one.text;
    if (more > 0)
        parts += BoardText::more(more);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString BoardLine::ageAt(Instant now) const
{
    return since ? ageOf(*since, now) : QString();
}

Hue BoardLine::hueAt(Instant now) const
{
    const Duration age = since ? now - *since : Duration{};
    if (age >= lateAfter)
        return Hue::TroubleRed;
    return age >= warnAfter ? Hue::EventOrange : hue;
}

std::vector<BoardLine> linesOf(const HeldBoard<StatusBoard> &board, std::size_t most)
{
    std::vector<BoardLine> lines;
    if (most > 0)
        addStage(lines, board, StatusStage::Ready);
    if (lines.size() < most)
        addStage(lines, board, StatusStage::Preparing);
    return lines;
}

std::vector<BoardLine> linesOf(const HeldBoard<WaiterBoard> &board, std::size_t most)
{
    const std::vector<WaiterTask> tasks =
        tasksFor(valuesOf(board.documents<TableCard>()), valuesOf(board.documents<WaiterOrder>()));
    std::vector<BoardLine> lines;
    for (std::size_t i = 0; i < toldOf(tasks.size(), most); ++i)
        lines.push_back(lineOf(tasks[i], board));
    addMore(lines, tasks.size(), most);
    return lines;
}

std::vector<BoardLine> linesOf(const HeldBoard<KitchenBoard> &board, std::size_t most,
                               const ServiceTimes &times)
{
    HeldPointers<Ticket> open;
    for (const auto &[order, shown] : board.documents<Ticket>())
        if (isOpen(shown.document))
            open.push_back(&shown);
    const std::size_t told = toldOf(open.size(), most);
    sortFirst(open, told, [](const auto *a, const auto *b) {
        return std::tie(a->document.sentAt, a->document.order) <
               std::tie(b->document.sentAt, b->document.order);
    });
    std::vector<BoardLine> lines;
    for (std::size_t i = 0; i < told; ++i)
        lines.push_back(lineOf(*open[i], times));
    addMore(lines, open.size(), most);
    return lines;
}

} // namespace restaurant
