#include "manualtext.h"

#include <QCoreApplication>

namespace restaurant {

namespace {

class ManualWords
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

QString inOneRow(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

} // namespace

QString manualHeading(ManualSection section)
{
    switch (section) {
    case ManualSection::ProgramName:
        return ManualWords::tr("NAME");
    case ManualSection::Synopsis:
        return ManualWords::tr("SYNOPSIS");
    case ManualSection::Description:
        return ManualWords::tr("DESCRIPTION");
    case ManualSection::Options:
        return ManualWords::tr("OPTIONS OF THE WINDOW");
    case ManualSection::Subcommands:
        return ManualWords::tr("SUBCOMMANDS");
    case ManualSection::ExitStatus:
        return ManualWords::tr("EXIT STATUS");
    case ManualSection::Files:
        return ManualWords::tr("FILES");
    case ManualSection::Examples:
        return ManualWords::tr("EXAMPLES");
    case ManualSection::SeeAlso:
        return ManualWords::tr("SEE ALSO");
    }
    return {};
}

QString manualTitle()
{
    return ManualWords::tr("User Commands");
}

QStringList manualDescription()
{
    return {ManualWords::tr(
                "A restaurant that shows how CQRS and event sourcing work. Guests order at tables "
                "and at the takeaway counter; each order is a command to a write side, which "
                "refuses it or records events; the events refresh separate kitchen, waiter and "
                "status views, live. One sees what is late, what is wrong, and why."),
            ManualWords::tr("Without a subcommand a window opens. The subcommands do the same "
                            "without one, and need no display.")};
}

QList<ManualEntry> manualFiles()
{
    return {{QStringLiteral("NAME.scenario.json"),
             ManualWords::tr("What an evening begins with: guests, staff, dishes, and what happens "
                             "when. Those that the program brings are named without the ending.")},
            {QStringLiteral("NAME.restaurant"),
             ManualWords::tr("A recorded evening: one SQLite database with all commands and "
                             "events.")},
            {QStringLiteral("NAME.expect.json"),
             ManualWords::tr("What somebody expects of an evening; see the subcommand expect.")},
            {QStringLiteral("NAME.lesson.json"),
             ManualWords::tr("A scenario with stops, questions, and what each stop shows.")}};
}

QList<ManualEntry> manualExamples()
{
    return {{QStringLiteral("cqrs-restaurant play quiet-lunch --out lunch.restaurant"),
             ManualWords::tr("Plays it, keeps it, and prints the boards.")},
            {QStringLiteral("cqrs-restaurant show lunch.restaurant kitchen --at 40"),
             ManualWords::tr("A view as it was at event 40.")},
            {QStringLiteral("cqrs-restaurant events lunch.restaurant --order 3"),
             ManualWords::tr("What happened to one order, its stock and payment.")},
            {QStringLiteral("cqrs-restaurant verify lunch.restaurant"),
             ManualWords::tr("Checks file and views from end to end.")}};
}

QString oneOfText(const QStringList &choices)
{
    return ManualWords::tr("One of: %1.", "words that an option takes").arg(inOneRow(choices));
}

QString byDefaultText(const QString &value)
{
    return ManualWords::tr("By default: %1.", "what an option takes").arg(value);
}

QString onlyWithText(const QStringList &options)
{
    return ManualWords::tr("Only with %1.", "other options").arg(inOneRow(options));
}

QString notWithText(const QStringList &options)
{
    return ManualWords::tr("Not with %1.", "other options").arg(inOneRow(options));
}

} // namespace restaurant
