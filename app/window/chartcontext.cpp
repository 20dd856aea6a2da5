#include "chartcontext.h"

namespace restaurant {
namespace {

Duration durationOf(double minutes)
{
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double, std::ratio<60>>(minutes));
}

ChartTheory lineOf(const WaitTheory &theory)
{
    ChartTheory line;
    line.wait = WaitKind::Order;
    line.holds = true;
    line.mean = durationOf(theory.mean);
    line.low = durationOf(theory.low);
    line.high = durationOf(theory.high);
    line.text = "Theory of the wait to order, " + theory.notation + " (" + theory.formula +
                "): mean " + durationText(line.mean) +
                " in the long run; of 100 evenings like this one, 95 have a mean between " +
                durationText(line.low) + " and " + durationText(line.high) + ".";
    return line;
}

} // namespace

std::vector<ChartTheory> theoryOf(const EveningInfo &info)
{
    if (!info.theory)
        return {};
    if (info.theory->has_value())
        return {lineOf(**info.theory)};
    ChartTheory none;
    none.wait = WaitKind::Order;
    none.text = "No theory of the wait to order: " + info.theory->error();
    return {none};
}

} // namespace restaurant
