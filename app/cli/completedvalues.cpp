#include "completedvalues.h"

namespace restaurant::cli {

namespace {

bool says(const CommandOption &option, const char *words)
{
    return option.about.find(words) != std::string::npos;
}

} // namespace

CompletedValues valuesOf(const CommandOption &option, const ShippedNames &shipped)
{
    CompletedValues values;
    values.words = option.choices;
    values.folders = option.value == "FOLDER";
    for (const char *ending :
         {".restaurant", ".scenario.json", ".expect.json", ".lesson.json", ".jsonl"})
        if (says(option, ending))
            values.endings.emplace_back(ending);
    if (says(option, "a scenario") || says(option, "this scenario"))
        values.endings.emplace_back(".scenario.json");
    if (says(option, "the name of one that the program brings") || says(option, "or a name"))
        values.words.insert(values.words.end(), shipped.scenarios.begin(), shipped.scenarios.end());
    if (says(option, "Its name or file") || says(option, "Names or .lesson.json files")) {
        values.words.insert(values.words.end(), shipped.lessons.begin(), shipped.lessons.end());
        values.endings = {".lesson.json"};
    }
    return values;
}

std::string spaced(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

} // namespace restaurant::cli
