#include "fulfilment.h"

#include <algorithm>

namespace restaurant {

std::vector<StockLine> Fulfilment::ask(const std::vector<OrderedLine> &ordered)
{
    std::vector<StockLine> wanted;
    for (const OrderedLine &line : ordered) {
        lines[line.line] = {line.dish, line.quantity.count(), line.price, ordered.front().line};
        wanted.push_back({line.line, line.dish, line.quantity.count()});
    }
    return wanted;
}

std::vector<StockLine> Fulfilment::letGo()
{
    std::vector<StockLine> held;
    for (auto &[id, line] : lines) {
        if (line.share != Share::Held)
            continue;
        line.share = Share::None;
        held.push_back({id, line.dish, line.quantity});
    }
    return held;
}

std::vector<LineId> Fulfilment::wantedWith(const Line &line) const
{
    std::vector<LineId> wanted;
    for (const auto &[id, other] : lines) {
        if (other.askedWith == line.askedWith && other.step != Step::Void)
            wanted.push_back(id);
    }
    return wanted;
}

bool Fulfilment::areHeld(const std::vector<LineId> &ids) const
{
    return std::all_of(ids.begin(), ids.end(),
                       [&](LineId id) { return lines.at(id).share == Share::Held; });
}

Money Fulfilment::total() const
{
    Money total;
    for (const auto &[id, line] : lines) {
        if (line.step != Step::Void)
            total += line.price * line.quantity;
    }
    return total;
}

bool Fulfilment::isServed() const
{
    return std::all_of(lines.begin(), lines.end(), [](const auto &entry) {
        return entry.second.step == Step::Delivered || entry.second.step == Step::Void;
    });
}

bool Fulfilment::isHopeless() const
{
    const auto isLost = [](const auto &entry) {
        const Line &line = entry.second;
        return line.step == Step::Void || (line.step == Step::Asked && line.share == Share::None);
    };
    return stage == Stage::Accepted && std::all_of(lines.begin(), lines.end(), isLost);
}

bool Fulfilment::isSettled() const
{
    const bool unanswered = std::any_of(lines.begin(), lines.end(), [](const auto &entry) {
        return entry.second.share == Share::Asked;
    });
    return stage == Stage::Ended && !unanswered && !awaitsPayment;
}

} // namespace restaurant
