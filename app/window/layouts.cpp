#include "layouts.h"

#include <algorithm>
#include <map>

namespace restaurant {
namespace {

LayoutCell cell(std::initializer_list<const char *> names)
{
    LayoutCell made;
    for (const char *name : names)
        made.push_back(QLatin1String(name));
    return made;
}

/// What looks in, behind the story.
LayoutCell pictures()
{
    return cell({"story", "floor", "flow", "log", "status", "charts", "timeline", "why", "stores",
                 "harm", "dishes"});
}

/// Where the story would be narrow, kitchen, waiter and details stand behind order entry.
std::vector<Arrangement> everything()
{
    Arrangement wide;
    wide.columns = {{18, {cell({"order-entry"})}, {100}},
                    {57, {pictures()}, {100}},
                    {25, {cell({"kitchen"}), cell({"waiter", "details"})}, {48, 52}}};
    wide.spare = 60; // so that nothing in the story is abbreviated
    Arrangement narrow;
    narrow.columns = {{22, {cell({"order-entry", "kitchen", "waiter", "details"})}, {100}},
                      {78, {pictures()}, {100}}};
    return {wide, narrow};
}

/// The story has a line of its own; where there is little room, that is enough.
std::vector<Arrangement> story()
{
    Arrangement roomy;
    roomy.columns = {{100, {cell({"story"})}, {100}}};
    roomy.below = cell({"timeline"});
    roomy.belowShare = 24;
    roomy.lines = 12;
    Arrangement close;
    close.columns = {{100, {cell({"story", "timeline"})}, {100}}};
    close.lines = 14;
    return {roomy, close};
}

std::vector<Arrangement> work()
{
    Arrangement wide;
    wide.columns = {{27, {cell({"order-entry"})}, {100}},
                    {37, {cell({"kitchen"})}, {100}},
                    {36, {cell({"waiter"}), cell({"status"})}, {62, 38}}};
    wide.lines = 3;
    Arrangement two;
    two.columns = {{40, {cell({"order-entry"})}, {100}},
                   {60, {cell({"kitchen", "status"}), cell({"waiter"})}, {50, 50}}};
    two.lines = 3;
    Arrangement close;
    close.columns = {{45, {cell({"order-entry"})}, {100}},
                     {55, {cell({"kitchen", "waiter", "status"})}, {100}}};
    return {wide, two, close};
}

std::vector<Arrangement> lookInside()
{
    Arrangement wide;
    wide.columns = {{46, {cell({"log"})}, {100}},
                    {54, {cell({"why"}), cell({"stores"})}, {45, 55}}};
    wide.below = cell({"timeline"});
    wide.belowShare = 22;
    wide.lines = 8;
    Arrangement two;
    two.columns = {{46, {cell({"log", "timeline"})}, {100}},
                   {54, {cell({"why", "stores"})}, {100}}};
    two.spare = 60;
    Arrangement close;
    close.columns = {{100, {cell({"log", "why", "stores"})}, {100}}};
    close.below = cell({"timeline"});
    close.belowShare = 28;
    close.lines = 6;
    return {wide, two, close};
}

std::vector<Arrangement> stage()
{
    Arrangement one;
    one.columns = {{100, {cell({"story"})}, {100}}};
    one.lines = 14;
    return {one};
}

struct Known
{
    const char *word;
    std::vector<Arrangement> arrangements;
};

const Known &knownOf(Layout layout)
{
    static const std::map<Layout, Known> all{
        {Layout::Everything, {"everything", everything()}},
        {Layout::Story, {"story", story()}},
        {Layout::Work, {"work", work()}},
        {Layout::LookInside, {"look-inside", lookInside()}},
        {Layout::Stage, {"stage", stage()}},
    };
    return all.at(layout);
}

} // namespace

const std::vector<Arrangement> &arrangementsOf(Layout layout)
{
    return knownOf(layout).arrangements;
}

LayoutCell panesOf(Layout layout)
{
    LayoutCell all;
    const Arrangement &roomiest = arrangementsOf(layout).front();
    for (const LayoutColumn &column : roomiest.columns)
        for (const LayoutCell &each : column.cells)
            all.insert(all.end(), each.begin(), each.end());
    all.insert(all.end(), roomiest.below.begin(), roomiest.below.end());
    return all;
}

QString toWord(Layout layout)
{
    return QLatin1String(knownOf(layout).word);
}

Layout layoutOf(const QString &word)
{
    const auto *found = std::find_if(allLayouts.begin(), allLayouts.end(),
                                     [&](Layout each) { return toWord(each) == word; });
    return found == allLayouts.end() ? Layout::Everything : *found;
}

} // namespace restaurant
