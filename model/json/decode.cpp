#include "decode.h"

namespace restaurant {

DecodeError::DecodeError(std::string problem)
    : m_problem(std::move(problem))
{
    compose();
}

void DecodeError::addOuter(std::string_view part)
{
    const bool dot = !m_field.empty() && m_field.front() != '[';
    m_field = std::string(part).append(dot ? "." : "").append(m_field);
    compose();
}

void DecodeError::compose()
{
    m_text = m_field.empty() ? m_problem : m_field + ": " + m_problem;
}

void decoding::fail(std::string_view expected, simdjson::error_code code)
{
    throw DecodeError("expected " + std::string(expected) + " (" + simdjson::error_message(code) +
                      ")");
}

simdjson::ondemand::document Decoder::open(std::string_view json)
{
    m_padded.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    m_padded.assign(json);
    return decoding::checked(m_parser.iterate(simdjson::padded_string_view(
                                 m_padded.data(), m_padded.size(), m_padded.capacity())),
                             "JSON");
}

} // namespace restaurant
