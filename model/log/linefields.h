// The fields of what commands and events have in common.
#pragma once

#include "domain/order.h"
#include "domain/stock.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

/// No count in a file from a person is larger.
inline constexpr std::int64_t mostOfAnything = 1'000'000;

template <> struct Fields<WantedLine>
{
    static constexpr auto list = std::tuple{
        field("dish", &WantedLine::dish), field("quantity", &WantedLine::quantity),
        optionalField("note", &WantedLine::note), optionalField("allergy", &WantedLine::allergy),
        optionalField("course", &WantedLine::course)};
};

template <> struct Fields<OrderedLine>
{
    static constexpr auto list = std::tuple{field("line", &OrderedLine::line),
                                            field("dish", &OrderedLine::dish),
                                            field("quantity", &OrderedLine::quantity),
                                            field("price", &OrderedLine::price),
                                            optionalField("note", &OrderedLine::note),
                                            optionalField("allergy", &OrderedLine::allergy),
                                            optionalField("course", &OrderedLine::course)};
};

template <> struct Fields<StockLine>
{
    static constexpr auto list =
        std::tuple{field("line", &StockLine::line), field("dish", &StockLine::dish),
                   field("quantity", &StockLine::quantity).within(1, mostOfAnything)};
};

} // namespace restaurant
