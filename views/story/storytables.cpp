#include "storytables.h"

#include "storymodel.h"
#include "storyscene.h"

#include <QCoreApplication>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace restaurant {

namespace {

class InWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryThings)

public:
    explicit InWords(const StoryItem &item)
        : m_item(item)
    {
    }

    std::vector<StoryThing> take()
    {
        std::visit([this](const auto &look) { tell(look); }, m_item.look);
        return std::move(m_things);
    }

private:
    void add(const StorySubject &subject, const QString &what, const QStringList &parts)
    {
        QStringList said = parts;
        said.removeAll(QString());
        m_things.push_back({subject, what, said.join(QStringLiteral(" · "))});
    }

    void tell(const BoardLook &look)
    {
        add(*m_item.subject, look.titles.front(),
            {look.state, look.instead,
             look.isWrong   ? tr("wrong")
             : look.isRight ? tr("right")
                            : QString()});
        for (const BoardLineLook &line : look.lines)
            add(line.documents.empty() ? *m_item.subject : StorySubject(line.documents.front()),
                look.titles.front(),
                {line.text, line.clock, line.isWrong ? tr("wrong") : QString()});
    }
    void tell(const LogLook &look) { add(*m_item.subject, look.title, {look.newest, look.older}); }
    void tell(const WriteLook &look)
    {
        QStringList parts{look.doing, look.decision, look.counts.front(), look.tables, look.slips};
        for (const ServiceLook &service : look.services)
            if (!service.condition.isEmpty())
                parts.append(tr("%1 %2").arg(service.name, service.condition));
        add(*m_item.subject, look.title, parts);
    }
    void tell(const ManagerLook &look)
    {
        add(*m_item.subject, look.title, QStringList{look.last} + look.waits);
    }
    void tell(const JobLook &look) { add(JobSubject{}, tr("Job"), {look.text}); }
    void tell(const RowLook &look)
    {
        add(FlowPlace{FlowPlace::Kind::Events, {}}, look.title,
            look.fields + QStringList{look.data});
    }
    void tell(const StreamLook &look) { add(look.road, tr("Messages on the way"), {look.text}); }
    void tell(const CaptionLook &look)
    {
        add(FlowPlace{FlowPlace::Kind::WriteSide, {}}, tr("Just now"), {look.title, look.text});
    }
    void tell(const BubbleLook &look)
    {
        add(*m_item.subject, tr("Thought"),
            {look.believed, look.isTrue, look.differs ? tr("differs") : QString()});
    }
    void tell(const GazeLook &look)
    {
        if (const auto *by = std::get_if<LookSubject>(&*m_item.subject))
            add(*m_item.subject, tr("Look"),
                {QString::fromStdString(by->who),
                 look.isStale ? tr("at what is late") : QString()});
    }
    void tell(const ChipLook &) {}  // an event: it stands among the messages
    void tell(const LabelLook &) {} // likewise

    const StoryItem &m_item;
    std::vector<StoryThing> m_things;
};

} // namespace

const StoryThings::Columns &StoryThings::table()
{
    static const Columns all{
        {QT_TR_NOOP("What"), [](const StoryThing &thing) { return thing.what; }},
        {QT_TR_NOOP("What it says"), [](const StoryThing &thing) { return thing.says; }}};
    return all;
}

/// Rows keep their places as far as there are as many; first those are told anew, then the others
/// come or go.
void StoryThings::refresh(const StoryScene &scene)
{
    std::vector<StoryThing> things;
    for (const StoryItem &item : scene.items())
        for (StoryThing &thing : InWords(item).take())
            things.push_back(std::move(thing));
    if (things == m_rows)
        return;
    const auto kept = static_cast<std::ptrdiff_t>(std::min(m_rows.size(), things.size()));
    std::move(things.begin(), things.begin() + kept, m_rows.begin());
    if (kept > 0)
        emit dataChanged(index(0, 0), index(static_cast<int>(kept) - 1, columns - 1),
                         {Qt::DisplayRole});
    const int before = rowCount();
    const int after = static_cast<int>(things.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(things.begin() + kept),
                      std::make_move_iterator(things.end()));
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.erase(m_rows.begin() + kept, m_rows.end());
        endRemoveRows();
    }
}

StoryTables::StoryTables(StoryModel *model, const StoryScene *scene, QWidget *parent)
    : TableTwin("storyTableChoice", tr("Which table of the story"), parent)
    , m_model(model)
    , m_scene(scene)
    , m_messages(&model->flow())
{
    QTableView *things = add(
        {tr("Picture"), "storyThings", tr("What stands in the picture"), tr("Nothing here yet.")},
        &m_things, StoryThings::SaysColumn);
    connect(things->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_things.document(index.row()).subject);
            });
    QTableView *messages =
        add({tr("Messages"), "storyMessages", tr("Commands and events"), tr("No message yet.")},
            &m_messages, FlowMessages::AboutColumn);
    messages->setColumnHidden(FlowMessages::StepColumn, true);
    connect(messages->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_messages.traveller(index.row()));
            });
    FloorModels &floor = model->floor();
    addPeople(tr("Staff"), "storyStaff", &floor.staff, StaffModel::TaskColumn,
              [](const FloorStaff &staff) { return staffSubject(staff.name); });
    addPeople(tr("Guests"), "storyGuests", &floor.guests, GuestsModel::StateColumn,
              [](const FloorGuest &guest) { return subjectOf(guest.guest); });
}

template <typename Model, typename SubjectOf>
void StoryTables::addPeople(const QString &title, const char *name, Model *model, int widestColumn,
                            SubjectOf subjectOf)
{
    QTableView *table = add({title, name, tr("%1 in the room").arg(title), tr("Nobody is here.")},
                            model, widestColumn);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model, subjectOf](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(StorySubject(subjectOf(model->document(index.row()))));
            });
}

void StoryTables::refresh()
{
    m_things.refresh(*m_scene);
    m_messages.refresh();
    m_model->floor().setNow(m_scene->now());
}

} // namespace restaurant

#include "moc_storytables.cpp"
