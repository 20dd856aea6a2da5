#include "storytext.h"

#include "boardlines.h"
#include "flow/flowtext.h"
#include "notyet.h"
#include "storymodel.h"
#include "storyscene.h"
#include "words/architecturetext.h"
#include "words/askingtext.h"
#include "words/names.h"
#include "words/ordertext.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/summaries.h"

#include <QCoreApplication>

#include <algorithm>

namespace restaurant {

namespace {

class AboutIt
{
    Q_DECLARE_TR_FUNCTIONS(StoryText)

public:
    AboutIt(const StoryModel &model, const StoryScene &scene)
        : m_model(model)
        , m_scene(scene)
    {
    }

    StoryInfo operator()(const FloorSubject &subject) const
    {
        const auto said = SubjectText(m_model.floor(), m_scene.now()).about(subject);
        if (!said)
            return {};
        StoryInfo info{said->title, said->text, {}, said->order, {}, {}, {}};
        info.document = documentBehind(m_model.floor(), subject);
        if (subject.thing == FloorThing::Staff)
            info.command = lastWhere([&](const HandledCommand &handled) {
                return handled.sent.actor.name.text() == subject.name;
            });
        else if (info.order)
            info.command = lastAbout(*info.order);
        return info;
    }

    StoryInfo operator()(const FlowPlace &place) const
    {
        if (place.kind == FlowPlace::Kind::View)
            return board(place.view);
        return ofFlow(place);
    }

    StoryInfo operator()(const FlowTraveller &traveller) const
    {
        StoryInfo info = ofFlow(traveller);
        if (info.title.isEmpty())
            return info;
        info.command = traveller.message.command;
        const HandledCommand *handled = m_model.flow().find(traveller.message.command);
        const RecordedEvent *event = m_model.flow().findEvent(traveller.message);
        const OrderId order = event     ? summaryOf(event->event).order
                              : handled ? summaryOf(handled->sent.command).order
                                        : OrderId{};
        if (order != OrderId{})
            info.order = order;
        return info;
    }

    StoryInfo operator()(const FlowRoad &road) const { return ofFlow(road); }

    StoryInfo operator()(const LookSubject &subject) const
    {
        for (const Look &look : m_model.looks()) {
            if (look.at != subject.at || look.who != subject.who || look.view != subject.view)
                continue;
            StoryInfo info;
            info.title =
                tr("%1 looks at %2").arg(AskingText::who(look), ViewNames::inSentence(look.view));
            info.text = AskingText::story(look);
            info.view = look.view;
            return info;
        }
        return {};
    }

    StoryInfo operator()(const JobSubject &subject) const
    {
        const StoryItem *item = m_scene.find(subject);
        if (!item)
            return {};
        const Architecture &architecture = m_model.flow().architecture();
        StoryInfo info;
        info.title = architectureName(architecture);
        info.text = tr("%1. %2. %3.")
                        .arg(std::get<JobLook>(item->look).text, whatKeepsInStep(architecture),
                             howStale(architecture));
        return info;
    }

    StoryInfo operator()(const DocumentName &document) const
    {
        for (const BoardLine &line : m_model.lines(document.view)) {
            if (std::find(line.documents.begin(), line.documents.end(), document) ==
                line.documents.end())
                continue;
            StoryInfo info;
            info.title = line.text();
            info.text = tr("On the %1 board since event %2.")
                            .arg(withinSentence(ViewNames::shortName(document.view)),
                                 grouped(number(line.changedAt)));
            if (line.changedAt == Position{})
                info.text =
                    tr("On the %1 board.").arg(withinSentence(ViewNames::shortName(document.view)));
            info.document = document;
            info.view = document.view;
            return info;
        }
        return {};
    }

private:
    StoryInfo ofFlow(const FlowSubject &subject) const
    {
        const FlowInfo info = infoOf(m_model.flow(), m_scene.traffic(), subject);
        return {info.title, info.text, info.json, {}, {}, {}, {}};
    }

    /// What it is, how far it has come, who looks, and what it does not know.
    StoryInfo board(ViewName view) const
    {
        const FlowModel &flow = m_model.flow();
        const ViewProgress progress = flow.progress(view);
        StoryInfo info;
        info.view = view;
        info.title = tr("%1 board").arg(ViewNames::shortName(view));
        info.text = m_model.refusal(view);
        if (!info.text.isEmpty())
            return info;
        QStringList parts{tr("read view"), ProgressText::line(progress)};
        if (!flow.hears(view))
            parts.append(tr("%1: reads %2")
                             .arg(architectureName(flow.architecture()),
                                  whatIsRead(flow.architecture().kind)));
        info.text = parts.join(QStringLiteral(" · ")) + QLatin1Char('.');
        const QString unknown = notYetOn(view, progress.at, flow.history(), m_scene.now()).text();
        const QString reason = ProgressText::reason(progress);
        for (const QString &more : {reason, unknown})
            if (!more.isEmpty())
                info.text += QLatin1Char(' ') + more;
        return info;
    }

    template <typename Test> std::optional<CommandNumber> lastWhere(Test test) const
    {
        const FlowHistory &history = m_model.flow().history();
        for (std::size_t i = history.upTo(m_scene.now()); i-- > 0;)
            if (test(history.entries()[i].handled))
                return history.entries()[i].handled.outcome.number;
        return std::nullopt;
    }

    std::optional<CommandNumber> lastAbout(OrderId order) const
    {
        return lastWhere([order](const HandledCommand &handled) {
            return summaryOf(handled.sent.command).order == order;
        });
    }

    const StoryModel &m_model;
    const StoryScene &m_scene;
};

} // namespace

StoryInfo aboutInStory(const StoryModel &model, const StoryScene &scene,
                       const StorySubject &subject)
{
    return std::visit(AboutIt(model, scene), subject);
}

} // namespace restaurant
