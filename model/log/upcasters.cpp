#include "upcasters.h"

#include "json/decode.h"

namespace restaurant {

void UpcasterChain::add(EventTypeId type, int from, Step step)
{
    m_steps[{type, from}] = std::move(step);
}

bool UpcasterChain::has(EventTypeId type, int from) const
{
    return m_steps.contains({type, from});
}

std::string UpcasterChain::lift(EventTypeId type, int from, int to, std::string json) const
{
    for (int schema = from; schema < to; ++schema) {
        const auto step = m_steps.find({type, schema});
        if (step == m_steps.end())
            throw DecodeError("nothing lifts it from schema " + std::to_string(schema));
        json = step->second(json);
    }
    return json;
}

const UpcasterChain &upcasters()
{
    // Every event is still in its first schema. The first change of one adds its step here.
    static const UpcasterChain chain;
    return chain;
}

} // namespace restaurant
