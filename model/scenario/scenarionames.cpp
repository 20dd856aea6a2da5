#include "scenarionames.h"

#include "domain/oneof.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// One overload for each command, so that a new one is not forgotten.
class NamesCheck
{
public:
    /// `field` is where the command's data stand in the file.
    NamesCheck(const ScenarioForm &form, std::string field)
        : m_form(form)
        , m_field(std::move(field))
    {
    }

    void operator()(const PlaceOrder &c)
    {
        const bool dineIn = c.kind == OrderKind::DineIn;
        if (dineIn && c.table == TableId{})
            fail("table", "is missing: a dine-in order names a table");
        if (!dineIn && c.table != TableId{})
            fail("table", "is not for a takeaway order");
        if (dineIn)
            table("table", c.table);
        if (dineIn != c.guest.isEmpty())
            fail("guest",
                 dineIn ? "is not for a dine-in order" : "is missing: takeaway is by name");
        lines(c.lines);
    }
    void operator()(const AddLines &c) { lines(c.lines); }
    void operator()(const SeatParty &c) { table("table", c.table); }
    void operator()(const MoveParty &c)
    {
        table("from", c.from);
        table("to", c.to);
    }
    void operator()(const ClearTable &c) { table("table", c.table); }
    void operator()(const ReceiveStock &c) { dish("dish", c.dish); }
    void operator()(const MarkSoldOut &c) { dish("dish", c.dish); }
    void operator()(const RestoreDish &c) { dish("dish", c.dish); }

    // These name an order, which the evening brings forth, or are never scripted.
    /// Of these it knows nothing.
    void operator()(
        const OneOf<VoidLine, CancelOrder, AcceptOrder, RejectOrder, FireCourse, StartCooking,
                    FinishLine, BumpTicket, RecallTicket, PickUpOrder, DeliverOrder, ReserveStock,
                    ReleaseStock, UseStock, RequestPayment, TakePayment, RefundPayment> auto &)
    {
    }

    [[nodiscard]] const std::optional<ScenarioProblem> &first() const { return m_first; }

private:
    void fail(const std::string &part, std::string message)
    {
        if (!m_first)
            m_first = ScenarioProblem{m_field + "." + part, std::move(message)};
    }
    void table(const std::string &part, TableId id)
    {
        const auto is = [id](const TablePlace &place) { return place.table == id; };
        if (std::none_of(m_form.tables.begin(), m_form.tables.end(), is))
            fail(part, "there is no table " + std::to_string(number(id)));
    }
    void dish(const std::string &part, const DishId &id)
    {
        const auto is = [&id](const Dish &dish) { return dish.id == id; };
        if (std::none_of(m_form.menu.begin(), m_form.menu.end(), is))
            fail(part, "there is no " + quoted(id.text()) + " on the menu");
    }
    void lines(const std::vector<WantedLine> &wanted)
    {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            dish(indexed("lines", i) + ".dish", wanted[i].dish);
    }

    const ScenarioForm &m_form;
    std::string m_field;
    std::optional<ScenarioProblem> m_first;
};

} // namespace

std::optional<ScenarioProblem> namesProblem(const Command &command, const ScenarioForm &form,
                                            const std::string &field)
{
    NamesCheck names(form, field);
    std::visit(names, command);
    return names.first();
}

std::string indexed(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

std::string quoted(std::string_view text)
{
    return std::string("\"").append(text).append("\"");
}

} // namespace restaurant
