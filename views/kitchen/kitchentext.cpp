#include "kitchentext.h"

#include "words/ordertext.h"
#include "words/plaintext.h"

#include <QStringList>

#include <algorithm>

namespace restaurant {

bool isDone(const TicketLine &line)
{
    return line.state == TicketLineState::Ready || line.state == TicketLineState::Served;
}

std::vector<const TicketLine *> linesInOrder(const Ticket &ticket)
{
    std::vector<const TicketLine *> lines;
    for (const TicketLine &line : ticket.lines)
        lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const TicketLine *a, const TicketLine *b) {
        return a->course < b->course;
    });
    return lines;
}

bool hasCourses(const Ticket &ticket)
{
    return std::any_of(ticket.lines.begin(), ticket.lines.end(), [&](const TicketLine &line) {
        return line.course != ticket.lines.front().course;
    });
}

const TicketLine *nextIn(const Ticket &ticket, TicketLineState state)
{
    for (const TicketLine *line : linesInOrder(ticket)) {
        if (line->state == state)
            return line;
    }
    return nullptr;
}

std::optional<Course> nextCourse(const Ticket &ticket)
{
    if (ticket.state == TicketState::Cancelled)
        return std::nullopt;
    const TicketLine *line = nextIn(ticket, TicketLineState::Waiting);
    return line ? std::optional(line->course) : std::nullopt;
}

bool canFinish(const Ticket &ticket)
{
    return canBump(ticket) ||
           (nextIn(ticket, TicketLineState::Cooking) && !nextIn(ticket, TicketLineState::Fired) &&
            !nextIn(ticket, TicketLineState::Waiting));
}

bool canBump(const Ticket &ticket)
{
    return ticket.state == TicketState::Ready || ticket.state == TicketState::Cancelled;
}

QString KitchenText::number(const Ticket &ticket)
{
    return QString::number(restaurant::number(ticket.order));
}

QString KitchenText::place(const Ticket &ticket)
{
    return OrderText::place(ticket.kind, ticket.table, ticket.guest);
}

QString KitchenText::state(const Ticket &ticket)
{
    switch (ticket.state) {
    case TicketState::Ready:
        return tr("ready");
    case TicketState::Bumped:
        return tr("bumped");
    case TicketState::Cancelled:
        return tr("cancelled");
    case TicketState::Open:
        break;
    }
    int asked = 0;
    int done = 0;
    for (const TicketLine &line : ticket.lines) {
        asked += line.state == TicketLineState::Void ? 0 : 1;
        done += isDone(line) ? 1 : 0;
    }
    if (done > 0)
        return tr("%1 of %2 ready").arg(QString::number(done), QString::number(asked));
    return nextIn(ticket, TicketLineState::Cooking) ? tr("cooking") : tr("to start");
}

QString KitchenText::state(TicketLineState state)
{
    switch (state) {
    case TicketLineState::Waiting:
        return tr("waiting");
    case TicketLineState::Fired:
        return tr("fired");
    case TicketLineState::Cooking:
        return tr("cooking");
    case TicketLineState::Ready:
        return tr("ready");
    case TicketLineState::Served:
        return tr("served");
    case TicketLineState::Void:
        return tr("void");
    }
    return {};
}

QString KitchenText::lateness(Lateness lateness)
{
    switch (lateness) {
    case Lateness::OnTime:
        return {};
    case Lateness::Warning:
        return tr("hurry");
    case Lateness::Late:
        return tr("late");
    }
    return {};
}

QString KitchenText::dish(const TicketLine &line)
{
    return tr("%1 %2").arg(QString::number(line.quantity), toQString(line.name));
}

QString KitchenText::allergy(const TicketLine &line)
{
    return line.allergy.empty() ? QString() : tr("Allergy: %1").arg(toQString(line.allergy));
}

QString KitchenText::course(const Ticket &ticket, Course course)
{
    const QString name = QString::number(restaurant::number(course));
    const bool waits =
        std::any_of(ticket.lines.begin(), ticket.lines.end(), [&](const TicketLine &line) {
            return line.course == course && line.state == TicketLineState::Waiting;
        });
    return waits ? tr("Course %1, not fired").arg(name) : tr("Course %1").arg(name);
}

QString KitchenText::lines(const Ticket &ticket)
{
    QStringList texts;
    for (const TicketLine *line : linesInOrder(ticket)) {
        QStringList parts{dish(*line)};
        if (!line->note.empty())
            parts.append(toQString(line->note));
        if (!line->allergy.empty())
            parts.append(allergy(*line));
        texts.append(tr("%1 (%2)").arg(parts.join(QStringLiteral(", ")), state(line->state)));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace restaurant
