#include "draft.h"

#include <algorithm>
#include <cassert>

namespace restaurant {
namespace {

bool asksForNothingElse(const WantedLine &line)
{
    return line.note.isEmpty() && line.allergy.isEmpty() && line.course == Course{1};
}

} // namespace

void Draft::add(const DishCard &dish)
{
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&dish](const DraftLine &line) {
        return line.wanted.dish == dish.dish && asksForNothingElse(line.wanted);
    });
    if (same == m_lines.end())
        m_lines.push_back({{dish.dish, {}, {}, {}, Course{1}}, dish.name, dish.price});
    else
        setQuantity(static_cast<std::size_t>(same - m_lines.begin()),
                    same->wanted.quantity.count() + 1);
}

void Draft::setQuantity(std::size_t line, int quantity)
{
    assert(line < m_lines.size() && "a line that is not in the draft");
    if (const auto checked = Quantity::from(std::min(quantity, Quantity::most)))
        m_lines[line].wanted.quantity = *checked;
    else
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
}

bool Draft::setNote(std::size_t line, std::string_view note)
{
    const auto checked = Note::from(note);
    if (checked)
        m_lines.at(line).wanted.note = *checked;
    return checked.has_value();
}

bool Draft::setAllergy(std::size_t line, std::string_view allergy)
{
    const auto checked = Note::from(allergy);
    if (checked)
        m_lines.at(line).wanted.allergy = *checked;
    return checked.has_value();
}

void Draft::setCourse(std::size_t line, Course course)
{
    m_lines.at(line).wanted.course = course;
}

void Draft::remove(const PlaceOrder &placed)
{
    for (const WantedLine &gone : placed.lines) {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&gone](const auto &mine) {
            return mine.wanted.dish == gone.dish && mine.wanted.note == gone.note &&
                   mine.wanted.allergy == gone.allergy;
        });
        if (line != m_lines.end())
            setQuantity(static_cast<std::size_t>(line - m_lines.begin()),
                        line->wanted.quantity.count() - gone.quantity.count());
    }
}

Money Draft::total() const
{
    Money sum;
    for (const DraftLine &line : m_lines)
        sum += line.price * line.wanted.quantity.count();
    return sum;
}

std::optional<DraftFault> Draft::fault() const
{
    if (m_place.kind == OrderKind::DineIn && m_place.table == TableId{})
        return DraftFault::NoTable;
    if (m_place.kind == OrderKind::Takeaway && m_place.guest.empty())
        return DraftFault::NoGuest;
    if (m_place.kind == OrderKind::Takeaway && !Name::from(m_place.guest))
        return DraftFault::BadGuest;
    if (m_lines.empty())
        return DraftFault::NoLines;
    return std::nullopt;
}

PlaceOrder Draft::order() const
{
    assert(!fault() && "a draft with a fault is no order");
    PlaceOrder order;
    order.kind = m_place.kind;
    if (m_place.kind == OrderKind::DineIn)
        order.table = m_place.table;
    else
        order.guest = Name::from(m_place.guest).value_or(Name{});
    for (const DraftLine &line : m_lines)
        order.lines.push_back(line.wanted);
    if (order.kind == OrderKind::Takeaway) // the counter serves all courses at once
        for (WantedLine &line : order.lines)
            line.course = Course{1};
    return order;
}

} // namespace restaurant
