#include "liveform.h"

#include <cmath>

namespace restaurant {

/// In a file the rate is a whole number.
struct RateForm
{
    Instant from{};
    Instant to{};
    int perHour = 0;
};

template <>
inline constexpr auto fieldsOf<RateForm> =
    std::tuple{field("from", &RateForm::from), field("to", &RateForm::to),
               field("perHour", &RateForm::perHour).within(0, 10'000)};

namespace {

/// One overload for each way in which guests arrive.
struct Encoding
{
    std::string &out;

    void operator()(const ArrivalRates &rates) const
    {
        std::vector<RateForm> forms;
        for (const ArrivalRate &rate : rates.intervals)
            forms.push_back({rate.from, rate.to, static_cast<int>(std::lround(rate.perHour))});
        out.append("{\"rates\":");
        encode<Form::File>(forms, out);
        out.push_back('}');
    }
    void operator()(const ArrivalList &arrivals) const
    {
        out.append("{\"times\":");
        encode<Form::File>(arrivals.times, out);
        out.push_back('}');
    }
};

} // namespace

void OwnForm<ArrivalProfile>::encode(const ArrivalProfile &profile, Form, std::string &out)
{
    std::visit(Encoding{out}, profile);
}

ArrivalProfile OwnForm<ArrivalProfile>::read(const JsonValue &value)
{
    ObjectReader object(value);
    if (value.find("times") != nullptr) {
        ArrivalList arrivals{object.take<std::vector<Instant>>("times")};
        object.finish();
        return arrivals;
    }
    ArrivalRates rates;
    for (const RateForm &form : object.take<std::vector<RateForm>>("rates"))
        rates.intervals.push_back({form.from, form.to, static_cast<double>(form.perHour)});
    object.finish();
    return rates;
}

} // namespace restaurant
