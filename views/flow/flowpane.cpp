#include "flowpane.h"

#include "common/controls.h"
#include "flowhand.h"
#include "flowmodel.h"
#include "flowtables.h"
#include "flowtext.h"
#include "flowwidget.h"
#include "theme/themes.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr int textEveryMilliseconds = 500;

void toBeRead(QPlainTextEdit *text, const char *objectName, const QString &accessibleName)
{
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
}

/// Where it has been scrolled to, it stays, as long as it says the same.
void sayIn(QPlainTextEdit *place, const QString &text)
{
    place->setVisible(!text.isEmpty());
    if (place->toPlainText() != text)
        place->setPlainText(text);
}

} // namespace

FlowPane::FlowPane(FlowModel *model, QWidget *parent)
    : Pane("flowPane", tr("Data flow"), PaneSide::Writing, parent)
    , m_model(model)
    , m_flow(new FlowWidget(model, twin()))
    , m_tables(new FlowTables(model, twin()))
    , m_title(plainLabel({}, "flowInfoTitle"))
    , m_text(plainLabel({}, "flowInfo"))
    , m_json(new QPlainTextEdit)
    , m_steps(new QPlainTextEdit)
    , m_slow(namedAction(this, "flowSlowAction", tr("Slow"),
                         tr("Messages take three times as long (S)")))
    , m_hold(namedAction(this, "flowHoldAction", tr("Hold"),
                         tr("The picture stands still; the evening goes on (H)")))
    , m_follow(namedAction(this, "flowFollowAction", tr("Follow"),
                           tr("Show the trip of the message that is chosen, from end to end (F)")))
{
    makeActions();
    toBeRead(m_json, "flowJson", tr("What the message carries, as JSON"));
    toBeRead(m_steps, "flowSteps", tr("The steps of the trail"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(textEveryMilliseconds);
    layOut();
    connectViews();
    showInfo();
}

void FlowPane::makeActions()
{
    makeTwin(m_flow, m_tables, "flowTableAction", tr("Show the data flow as tables"));
    for (QAction *action : {m_slow, m_hold})
        action->setCheckable(true);
    m_slow->setShortcut(Qt::Key_S);
    m_hold->setShortcut(Qt::Key_H);
    m_follow->setShortcut(Qt::Key_F);
    for (QAction *action : {m_slow, m_hold, m_follow}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_flow->addAction(action);
    }
    m_follow->setEnabled(false);
}

void FlowPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    for (QAction *action : {m_slow, m_hold, m_follow, asTable()})
        header()->addAction(action);
    asKind(m_title, WidgetKind::Strong);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    asKind(m_json, WidgetKind::Mono);
    measure();
    auto *info = new QVBoxLayout;
    info->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    info->setSpacing(sizes.tight);
    info->addWidget(m_title);
    info->addWidget(m_text);
    info->addWidget(m_json);
    info->addWidget(m_steps);
    column()->addWidget(twin(), 1);
    column()->addLayout(info);
}

/// What is told has its lines, however many it needs: the picture is never pushed.
void FlowPane::measure()
{
    const Sizes &sizes = theme().sizes;
    m_text->setMinimumHeight(2 * sizes.line);
    m_json->setFixedHeight(2 * sizes.line + sizes.gap);
    m_steps->setMinimumHeight(2 * sizes.line + sizes.gap);
    m_steps->setMaximumHeight(6 * sizes.line + sizes.gap);
}

void FlowPane::connectViews()
{
    connect(&Themes::instance(), &Themes::themeChanged, this, &FlowPane::measure);
    connect(m_flow, &FlowWidget::choiceChanged, this, [this] {
        m_follow->setEnabled(chosenTraveller());
        showInfo();
    });
    auto *hand = new BendHand(m_flow, [this](std::optional<QPoint> place) {
        return travellingEvent(*m_model, place ? m_flow->subjectAt(*place) : m_flow->chosen());
    });
    connect(hand, &BendHand::bendRequested, this, &FlowPane::bendRequested);
    connect(m_slow, &QAction::toggled, m_model, &FlowModel::setSlow);
    connect(m_hold, &QAction::toggled, m_model, &FlowModel::setHeld);
    connect(m_follow, &QAction::triggered, this, &FlowPane::followChosen);
    connect(m_flow, &FlowWidget::followRequested, this,
            [this](qint64 command) { follow(CommandNumber{command}); });
    connect(m_tables, &FlowTables::chosen, m_flow, &FlowWidget::choose);
    connect(m_model, &FlowModel::changed, this, &FlowPane::noticeNews);
    connect(m_model, &FlowModel::trailChanged, this, &FlowPane::refresh);
    connect(&m_soon, &QTimer::timeout, this, &FlowPane::refresh);
}

void FlowPane::follow(CommandNumber command)
{
    if (!m_model->find(command))
        return;
    m_flow->choose(FlowTraveller{{FlowRoad::Kind::ToWriteSide, {}}, {command, {}}});
    m_model->follow(command);
}

const FlowTraveller *FlowPane::chosenTraveller() const
{
    const auto &chosen = m_flow->chosen();
    return chosen ? std::get_if<FlowTraveller>(&*chosen) : nullptr;
}

void FlowPane::followChosen()
{
    if (const FlowTraveller *traveller = chosenTraveller())
        m_model->follow(traveller->message.command);
}

void FlowPane::noticeNews()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void FlowPane::showEvent(QShowEvent *)
{
    refresh();
}

void FlowPane::refresh()
{
    showInfo();
    if (m_tables->isVisible())
        m_tables->refresh();
}

void FlowPane::showTrail(const Trail &trail)
{
    light(FlowTrail(trail));
}

void FlowPane::showEffects(const Effects &effects)
{
    light(FlowTrail(effects));
}

void FlowPane::endTrail()
{
    if (m_model->trail())
        light(std::nullopt);
}

/// What was chosen before belongs to another picture.
void FlowPane::light(std::optional<FlowTrail> trail)
{
    m_flow->choose(std::nullopt);
    m_model->setTrail(std::move(trail));
}

void FlowPane::showInfo()
{
    const auto &subject = m_flow->chosen();
    const FlowInfo chosen = subject ? infoOf(*m_model, m_flow->traffic(), *subject) : FlowInfo();
    if (!chosen.title.isEmpty())
        say(chosen);
    else if (const FlowTrail *trail = m_model->trail())
        tell(*trail);
    else
        say({{}, caption(), {}});
}

QString FlowPane::caption() const
{
    return m_model->isHeld() ? tr("Held: the picture stands still while the evening goes on.")
                             : captionOf(*m_model);
}

void FlowPane::say(const FlowInfo &info)
{
    m_title->setText(info.title);
    m_title->setVisible(!info.title.isEmpty());
    m_text->setText(info.text);
    m_text->show();
    sayIn(m_json, info.json);
    m_steps->hide();
    m_flow->setAccessibleDescription(
        info.title.isEmpty() ? info.text : tr("%1: %2").arg(info.title, info.text));
}

void FlowPane::tell(const FlowTrail &trail)
{
    m_title->hide();
    m_text->hide();
    m_json->hide();
    sayIn(m_steps, tr("%1:\n%2").arg(trail.title(), trail.text()));
    m_flow->setAccessibleDescription(m_steps->toPlainText());
}

void FlowPane::showAsTable(bool table)
{
    m_tables->refresh();
    Pane::showAsTable(table);
}

} // namespace restaurant

#include "moc_flowpane.cpp"
