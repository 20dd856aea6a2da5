// What the program prints for the desktop it is installed on: manual page and completions.
#include "subcommands.h"

#include "cli/completion.h"
#include "cli/manual.h"
#include "evening/eveningsource.h"
#include "lesson/lessonfolders.h"

#include <iostream>

namespace restaurant::cli {

namespace {

ShippedNames shippedNames()
{
    ShippedNames names;
    for (const ShippedScenario &one : shippedScenarios())
        names.scenarios.push_back(shippedName(one).toStdString());
    for (const LessonFile &one : allLessons())
        if (one.kind == LessonFolderKind::Shipped)
            names.lessons.push_back(one.name().toStdString());
    return names;
}

} // namespace

ExitCode manual(const CommandTree &tree)
{
    std::cout << manualPage(tree);
    return Well;
}

ExitCode completion(const CommandTree &tree, const std::string &shell)
{
    const auto print = shell == "bash"  ? &bashCompletion
                       : shell == "zsh" ? &zshCompletion
                                        : &fishCompletion;
    std::cout << print(tree, shippedNames());
    return Well;
}

} // namespace restaurant::cli
