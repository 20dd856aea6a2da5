#include "ruletext.h"

#include "log/eventcodec.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t mostFieldsTold = 3;

std::string inWords(std::string kind)
{
    std::replace(kind.begin(), kind.end(), '_', ' ');
    return kind;
}

/// JSON as a person would say it: a word without its quotation marks.
std::string spoken(const std::string &json)
{
    const bool isText = json.size() >= 2 && json.front() == '"';
    return isText ? json.substr(1, json.size() - 2) : json;
}

bool isShort(const FieldChange &change)
{
    constexpr std::size_t longest = 40;
    return change.before.size() + change.after.size() <= longest;
}

std::string fieldText(const FieldChange &change, const std::string &document)
{
    const std::string what = change.field + " of " + document;
    if (!isShort(change) || change.after.empty() || change.before.empty())
        return what;
    return what + " from " + spoken(change.before) + " to " + spoken(change.after);
}

std::string fieldsText(const DocumentChange &change, const std::string &document)
{
    if (change.fields.size() == 1)
        return fieldText(change.fields.front(), document);
    std::string text;
    for (std::size_t i = 0; i < std::min(change.fields.size(), mostFieldsTold); ++i)
        text += (i == 0 ? "" : ", ") + change.fields[i].field;
    if (change.fields.size() > mostFieldsTold)
        text += " and " + std::to_string(change.fields.size() - mostFieldsTold) + " more";
    return text + " of " + document;
}

} // namespace

std::string ruleText(const DocumentChange &change, const Event &event)
{
    const std::string document = inWords(change.document.kind) + ' ' + change.document.key;
    std::string text = "On ";
    text.append(typeWord(event)).append(" the ");
    text.append(toWord(change.document.view)).append(" view ");
    switch (change.fate) {
    case DocumentFate::Appeared:
        return text + "adds " + document + '.';
    case DocumentFate::Changed:
        return text + "changes " + fieldsText(change, document) + '.';
    case DocumentFate::Removed:
        return text + "removes " + document + '.';
    }
    return text;
}

} // namespace restaurant
