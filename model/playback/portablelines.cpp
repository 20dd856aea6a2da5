#include "portablelines.h"

namespace restaurant {

namespace {

void append(const JsonValue &value, std::string &out);

void append(const JsonValue::List &list, std::string &out)
{
    const char *between = "[";
    for (const JsonValue &element : list) {
        out.append(std::exchange(between, ","));
        append(element, out);
    }
    out.append(list.empty() ? "[]" : "]");
}

void append(const JsonValue::Object &object, std::string &out)
{
    const char *between = "{";
    for (const JsonMember &member : object) {
        out.append(std::exchange(between, ","));
        appendText(member.name, out);
        out.push_back(':');
        append(member.value, out);
    }
    out.append(object.empty() ? "{}" : "}");
}

struct Append
{
    std::string &out;
    void operator()(std::monostate) const { out.append("null"); }
    void operator()(bool value) const { out.append(value ? "true" : "false"); }
    void operator()(std::int64_t value) const { appendNumber(value, out); }
    void operator()(const std::string &value) const { appendText(value, out); }
    void operator()(const JsonValue::List &value) const { append(value, out); }
    void operator()(const JsonValue::Object &value) const { append(value, out); }
};

void append(const JsonValue &value, std::string &out)
{
    std::visit(Append{out}, value.value);
}

} // namespace

RawJson OwnForm<RawJson>::read(const JsonValue &value)
{
    if (!value.object())
        reading::failExpected(value, "an object");
    RawJson raw;
    append(value, raw.text);
    return raw;
}

} // namespace restaurant
