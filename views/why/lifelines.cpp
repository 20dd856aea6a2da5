#include "lifelines.h"

#include "words/names.h"
#include "words/plaintext.h"

#include <QCoreApplication>

#include <set>

namespace restaurant {

namespace {

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Lifelines)

public:
    /// A name of several words fills both lines.
    static QString of(const Actor &actor)
    {
        const QString name = toQString(actor.name.text());
        const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
        if (space > 0)
            return name.left(space) + QLatin1Char('\n') + name.mid(space + 1);
        return name + QLatin1Char('\n') + termText(toWord(actor.role));
    }
    static Lifeline writeSide()
    {
        return {Lifeline::Kind::WriteSide, tr("Write\nside"),
                tr("The write side decides, and writes to the log."), Hue::WriteYellow};
    }
    static Lifeline of(ViewName view)
    {
        return {Lifeline::Kind::View, tr("%1\nview").arg(ViewNames::shortName(view)),
                tr("What %1 shows.").arg(ViewNames::inSentence(view)), Hue::ReadGreen};
    }
};

Hue hueOf(Role role)
{
    return role == Role::Policy  ? Hue::PolicyLilac
           : role == Role::Guest ? Hue::ExternalPink
                                 : Hue::CommandBlue;
}

/// Somebody may do the work of several.
void addRole(Lifeline &lifeline, const Actor &actor)
{
    const QString role = termText(toWord(actor.role));
    if (lifeline.says.contains(role))
        return;
    lifeline.title += QLatin1Char('/') + role;
    lifeline.says += QStringLiteral(", ") + personText(actor);
}

} // namespace

Lifelines::Lifelines(const WhyRows &rows)
{
    std::set<ViewName> views;
    for (const WhyRow &row : rows) {
        if (isSetOffElsewhere(rows, row))
            add(row.origin->actor);
        add(row.decision.sent.actor);
        if (row.change)
            views.insert(row.change->document.view);
        if (missesSomething(row.decision))
            views.insert(row.decision.sent.seen->view);
    }
    m_writeSide = m_all.size();
    m_all.push_back(Titles::writeSide());
    for (const ViewName view : views)
        add(view);
}

void Lifelines::add(const Actor &actor)
{
    const auto [person, isNew] = m_persons.insert({actor.name.text(), m_all.size()});
    if (!isNew)
        return addRole(m_all[person->second], actor);
    m_all.push_back(
        {Lifeline::Kind::Person, Titles::of(actor), personText(actor), hueOf(actor.role)});
}

void Lifelines::add(ViewName view)
{
    m_views.insert({view, m_all.size()});
    m_all.push_back(Titles::of(view));
}

std::size_t Lifelines::of(const Actor &actor) const
{
    return m_persons.at(actor.name.text());
}

std::size_t Lifelines::of(ViewName view) const
{
    return m_views.at(view);
}

} // namespace restaurant
