#include "manual.h"

#include "cli/helplanguage.h"
#include "words/manualtext.h"

namespace restaurant::cli {

namespace {

/// Chinese has no spaces at which a line may end: it ends before a sign that follows another, or a
/// stop. In UTF-8 each has three bytes.
bool isBetweenSigns(const std::string &text, std::size_t at)
{
    const auto lead = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    return at >= 3 && lead(at) >= 0xe4 && lead(at) <= 0xe9 &&
           (lead(at - 3) == 0xef || (lead(at - 3) >= 0xe3 && lead(at - 3) <= 0xe9));
}

/// As text that roff takes for nothing else: a dash is not broken, a point begins no request.
std::string inRoff(const std::string &text)
{
    std::string out;
    bool begins = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isBetweenSigns(text, at))
            out += "\\:";
        if (begins && (c == '.' || c == '\''))
            out += "\\&";
        begins = c == '\n';
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out;
}

std::string inRoff(const QString &text)
{
    return inRoff(text.toStdString());
}

std::string bold(const std::string &text)
{
    return "\\fB" + inRoff(text) + "\\fR";
}

std::string italic(const std::string &text)
{
    return "\\fI" + inRoff(text) + "\\fR";
}

std::string section(ManualSection which)
{
    return ".SH \"" + inRoff(manualHeading(which)) + "\"\n";
}

/// A term, and further in what it means.
std::string tagged(const std::string &term, const std::string &meaning)
{
    return ".TP\n" + term + "\n" + meaning + "\n";
}

QStringList texts(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list += QString::fromStdString(word);
    return list;
}

std::string optionAbout(const CommandOption &option)
{
    std::string out = inRoff(option.about);
    if (!out.empty() && out.back() != '.')
        out += '.';
    if (!option.choices.empty())
        out += ' ' + inRoff(oneOfText(texts(option.choices)));
    if (!option.byDefault.empty())
        out += ' ' + inRoff(byDefaultText(QString::fromStdString(option.byDefault)));
    if (!option.needs.empty())
        out += ' ' + inRoff(onlyWithText(texts(option.needs)));
    if (!option.excludes.empty())
        out += ' ' + inRoff(notWithText(texts(option.excludes)));
    return out;
}

std::string optionTerm(const CommandOption &option)
{
    std::string term;
    for (const std::string &name : option.names)
        term += (term.empty() ? "" : ", ") + bold(name);
    return option.value.empty() ? term : term + ' ' + italic(option.value);
}

std::string optionsOf(const CommandEntry &entry)
{
    std::string out;
    for (const CommandOption &one : entry.positionals)
        out += tagged(italic(one.names.front()), optionAbout(one));
    for (const CommandOption &one : entry.options)
        out += tagged(optionTerm(one), optionAbout(one));
    return out;
}

/// "play [OPTIONS] scenario": positionals that may be left out in brackets.
std::string usageLine(const CommandEntry &entry)
{
    std::string out = bold(entry.name) + " [" + italic("OPTIONS") + ']';
    for (const CommandOption &one : entry.positionals) {
        const std::string name = italic(one.names.front()) + (one.isRepeated ? " ..." : "");
        out += ' ' + (one.isRequired ? name : '[' + name + ']');
    }
    return out;
}

std::string headOf(const CommandTree &tree)
{
    const CommandEntry &program = tree.program;
    std::string out = ".TH CQRS\\-RESTAURANT 1 \"\" \"cqrs\\-restaurant " RESTAURANT_VERSION
                      "\" \"" +
                      inRoff(manualTitle()) + "\"\n.nh\n.ad l\n";
    out += section(ManualSection::ProgramName) + inRoff(program.name) + " \\- " +
           inRoff(spoken(RESTAURANT_ABOUT)) + '\n';
    out += section(ManualSection::Synopsis) + usageLine(program) + "\n.br\n" + bold(program.name) +
           ' ' + italic("SUBCOMMAND") + " [" + italic("OPTIONS") + "] ...\n";
    out += section(ManualSection::Description);
    for (const QString &paragraph : manualDescription())
        out += ".PP\n" + inRoff(paragraph) + '\n';
    return out;
}

std::string entriesOf(const QList<ManualEntry> &entries)
{
    std::string out;
    for (const ManualEntry &one : entries)
        out += tagged(bold(one.term.toStdString()), inRoff(one.about));
    return out;
}

std::string tailOf(const CommandTree &tree)
{
    return section(ManualSection::ExitStatus) + inRoff(tree.footer) + '\n' +
           section(ManualSection::Files) + entriesOf(manualFiles()) +
           section(ManualSection::Examples) + entriesOf(manualExamples()) +
           section(ManualSection::SeeAlso) + "\\fBsqlite3\\fR(1)\n";
}

} // namespace

std::string manualPage(const CommandTree &tree)
{
    std::string out = headOf(tree);
    out += section(ManualSection::Options) + optionsOf(tree.program);
    out += section(ManualSection::Subcommands);
    for (const CommandEntry &command : tree.subcommands)
        out +=
            ".SS " + usageLine(command) + '\n' + inRoff(command.about) + ".\n" + optionsOf(command);
    return out + tailOf(tree);
}

} // namespace restaurant::cli
