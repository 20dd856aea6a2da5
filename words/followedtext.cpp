#include "followedtext.h"

#include "architecturetext.h"
#include "names.h"
#include "plaintext.h"
#include "refusaltext.h"
#include "summaries.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace restaurant {

namespace {

using Stage = FollowedCommand::Stage;

class FollowedWords
{
    Q_DECLARE_TR_FUNCTIONS(Followed)
};

QString viewOf(const ConsistencyChoice &choice)
{
    return choice.view ? ViewNames::inSentence(*choice.view) : QString();
}

/// "order 47, table 4, 2 lines": what the person did, who need not read what the code calls it.
QString nameOf(const FollowedCommand &command)
{
    return inBrackets(summaryOf(command.sent.command));
}

QString missingText(const FollowedCommand &command)
{
    QStringList views;
    for (const ViewName view : command.missing)
        views += ViewNames::inSentence(view);
    return listText(views);
}

/// What is known while something is still to come.
QString openText(const FollowedCommand &command)
{
    const QString age = secondsText(command.age);
    if (command.stage == Stage::Sent)
        return FollowedWords::tr("sent %1 ago, not decided yet").arg(age);
    return FollowedWords::tr("recorded after %1; not shown yet, after %2, by %3")
        .arg(secondsText(command.decidedAfter.value_or(Duration{})), age, missingText(command));
}

QString lateText(const FollowedCommand &command)
{
    return FollowedWords::tr(
               "✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, "
               "and nothing is sent again.")
        .arg(nameOf(command), openText(command));
}

QString refusedText(const FollowedCommand &command)
{
    return command.outcome ? refusalText(*command.outcome) : QString();
}

/// The last of those that were waited for.
QString shownAtLast(const FollowedCommand &command)
{
    return secondsText(command.age);
}

QString forgottenText(const FollowedCommand &command)
{
    if (command.isLate())
        return FollowedWords::tr("✕ %1: %2.").arg(nameOf(command), openText(command));
    return FollowedWords::tr("→ %1 is sent. What becomes of it the log tells.")
        .arg(nameOf(command));
}

QString optimisticText(const FollowedCommand &command)
{
    const QString name = nameOf(command);
    switch (command.stage) {
    case Stage::Sent:
    case Stage::Recorded:
        return command.isLate()
                   ? FollowedWords::tr("… %1 · still not confirmed: %2.")
                         .arg(name, openText(command))
                   : FollowedWords::tr("… %1 · not confirmed: %2.").arg(name, openText(command));
    case Stage::Shown:
        return FollowedWords::tr("✓ %1 is confirmed: %2 shows it after %3.")
            .arg(name, viewOf(*command.choice), shownAtLast(command));
    case Stage::Refused:
        return FollowedWords::tr("✕ Taken back: %1 was refused. %2")
            .arg(name, refusedText(command));
    case Stage::Dropped:
        return FollowedWords::tr("✕ Taken back: %1 was not decided: %2")
            .arg(name, toQString(command.why));
    }
    return {};
}

QString shownTextFor(const FollowedCommand &command)
{
    const QString name = nameOf(command);
    const QString after = shownAtLast(command);
    switch (command.choice->kind) {
    case Consistency::ThisView:
    case Consistency::Optimistic:
        return FollowedWords::tr("✓ %1: %2 shows it after %3.")
            .arg(name, viewOf(*command.choice), after);
    case Consistency::AllViews:
        return FollowedWords::tr("✓ %1: every view shows it after %2.").arg(name, after);
    case Consistency::SameTransaction:
        return FollowedWords::tr("✓ %1: recorded and in the views by one transaction, after %2.")
            .arg(name, after);
    case Consistency::FireAndForget:
        break;
    }
    return {};
}

QString waitedText(const FollowedCommand &command)
{
    switch (command.stage) {
    case Stage::Sent:
    case Stage::Recorded:
        if (command.isLate() && !command.goneOn)
            return lateText(command);
        return command.goneOn
                   ? FollowedWords::tr("→ You went on. %1: %2.")
                         .arg(nameOf(command), openText(command))
                   : FollowedWords::tr("… %1: %2.").arg(nameOf(command), openText(command));
    case Stage::Shown:
        return shownTextFor(command);
    case Stage::Refused:
        return FollowedWords::tr("✕ %1 was refused. %2").arg(nameOf(command), refusedText(command));
    case Stage::Dropped:
        return FollowedWords::tr("✕ %1 was not decided: %2")
            .arg(nameOf(command), toQString(command.why));
    }
    return {};
}

} // namespace

QString consistencyName(const std::optional<ConsistencyChoice> &choice)
{
    if (!choice)
        return FollowedWords::tr("Await the answer");
    switch (choice->kind) {
    case Consistency::FireAndForget:
        return FollowedWords::tr("Fire and forget");
    case Consistency::Optimistic:
        return FollowedWords::tr("Show it at once");
    case Consistency::ThisView:
        return FollowedWords::tr("Await %1").arg(viewOf(*choice));
    case Consistency::AllViews:
        return FollowedWords::tr("Await all views");
    case Consistency::SameTransaction:
        return FollowedWords::tr("In one transaction");
    }
    return {};
}

QString consistencyTip(const std::optional<ConsistencyChoice> &choice)
{
    if (!choice)
        return FollowedWords::tr(
            "The next order can be taken once this one is decided, however long that "
            "takes. The views show it when they do.");
    switch (choice->kind) {
    case Consistency::FireAndForget:
        return FollowedWords::tr(
            "The next order can be taken at once. What became of this one stands in "
            "the log, and a refusal in the bar at the bottom.");
    case Consistency::Optimistic:
        return FollowedWords::tr(
                   "The order is shown here at once, as if it were accepted, marked as not "
                   "confirmed. The mark goes when %1 shows it; when it is refused, it is "
                   "taken back.")
            .arg(viewOf(*choice));
    case Consistency::ThisView:
        return FollowedWords::tr(
                   "The next order can be taken once %1 shows what this one recorded: you "
                   "read your own writes there.")
            .arg(viewOf(*choice));
    case Consistency::AllViews:
        return FollowedWords::tr("The next order can be taken once every view shows what this one "
                                 "recorded. A view that is late or stopped makes you wait.");
    case Consistency::SameTransaction:
        return FollowedWords::tr(
            "The transaction that records the order changes the views too: where it "
            "is decided it is shown. Only CRUD and one store have that.");
    }
    return {};
}

QString whyNotInOneTransaction(const Architecture &architecture)
{
    return FollowedWords::tr(
               "Not under %1: there the views are brought up to date after the command's "
               "transaction. Choose CRUD or one store for it.")
        .arg(architectureName(architecture));
}

QString followedText(const FollowedCommand &command)
{
    if (!command.choice)
        return {};
    switch (command.choice->kind) {
    case Consistency::FireAndForget:
        return forgottenText(command);
    case Consistency::Optimistic:
        return optimisticText(command);
    case Consistency::ThisView:
    case Consistency::AllViews:
    case Consistency::SameTransaction:
        return waitedText(command);
    }
    return {};
}

QString shownText(const FollowedCommand &command)
{
    std::vector<ViewName> views;
    for (const ViewName view : allViews)
        if (command.shownBy(view) && isKeptByArchitecture(view))
            views.push_back(view);
    if (views.empty())
        return {};
    std::stable_sort(views.begin(), views.end(), [&](ViewName a, ViewName b) {
        return *command.shownBy(a) < *command.shownBy(b);
    });
    QStringList parts;
    for (const ViewName view : views)
        parts += FollowedWords::tr("%1 %2", "a view, seconds")
                     .arg(ViewNames::shortName(view), secondsText(*command.shownBy(view)));
    const QString shown = FollowedWords::tr("shown by %1").arg(parts.join(QStringLiteral(", ")));
    return command.choice ? FollowedWords::tr("%1 · chosen: %2")
                                .arg(shown, withinSentence(consistencyName(command.choice)))
                          : shown;
}

} // namespace restaurant
