#include "storypane.h"

#include "common/controls.h"
#include "common/markslayer.h"
#include "common/motion.h"
#include "common/picturefile.h"
#include "flow/flowhand.h"
#include "flow/flowtext.h"
#include "storycaption.h"
#include "storymodel.h"
#include "storyrates.h"
#include "storystrip.h"
#include "storytables.h"
#include "storytext.h"
#include "storywidget.h"
#include "theme/themes.h"
#include "timeline/timelineband.h"
#include "words/architecturetext.h"
#include "words/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace restaurant {

namespace {

constexpr int textEveryMilliseconds = 500;
constexpr int skippedToldMilliseconds = 4000;
/// By the wall's clock, as it ran when it was seen first.
constexpr std::chrono::seconds stretchAgain(12);

} // namespace

StoryPane::StoryPane(StoryModel *model, TimelineModel *timeline, QWidget *parent)
    : Pane("storyPane", tr("Story"), PaneSide::Both, parent)
    , m_model(model)
    , m_picture(new StoryWidget(model, twin()))
    , m_tables(new StoryTables(model, &m_picture->scene(), twin()))
    , m_band(new TimelineBand(timeline, body()))
    , m_rates(new StoryRates)
    , m_strip(new StoryStrip(body()))
    , m_hold(namedAction(this, "storyHoldAction", tr("Hold"),
                         tr("The picture stands still; the evening goes on (H)")))
    , m_again(namedAction(this, "storyAgainAction", tr("Again"),
                          tr("Show the last stretch once more, at half the speed (A)")))
    , m_follow(namedAction(this, "storyFollowAction", tr("Follow"),
                           tr("Show the message that is chosen, or the last of a person or an "
                              "order, from end to end (F)")))
    , m_thoughts(namedAction(this, "storyThoughtsAction", tr("Thoughts"),
                             tr("Show what people believe, beside what is true (T)")))
    , m_captions(namedAction(this, "storyCaptionsAction", tr("Captions"),
                             tr("Say at what moves what happens (C)")))
    , m_lessMotion(namedAction(this, "storyMotionAction", tr("Less motion"),
                               tr("Nothing travels: a road is lit while something is on it (M)")))
    , m_nearer(namedAction(this, "storyNearerAction", tr("Nearer"),
                           tr("Nearer to what is written: room, service, stream, row (+)")))
    , m_further(namedAction(this, "storyFurtherAction", tr("Further"),
                            tr("Further from what is written (−)")))
    , m_export(namedAction(this, "storyExportAction", tr("Save the picture…"),
                           tr("Save this moment as a drawing (SVG) or a picture (PNG)")))
{
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(textEveryMilliseconds);
    layOut();
    connectViews();
    showInfo();
}

void StoryPane::makeActions()
{
    makeTwin(m_picture, m_tables, "storyTableAction", tr("Show the story as tables"));
    for (QAction *action : {m_hold, m_thoughts, m_captions, m_lessMotion})
        action->setCheckable(true);
    m_captions->setChecked(true);
    m_hold->setShortcut(Qt::Key_H);
    m_again->setShortcut(Qt::Key_A);
    m_follow->setShortcut(Qt::Key_F);
    m_thoughts->setShortcut(Qt::Key_T);
    m_captions->setShortcut(Qt::Key_C);
    m_lessMotion->setShortcut(Qt::Key_M);
    m_nearer->setShortcuts({Qt::Key_Plus, Qt::Key_Equal});
    m_further->setShortcut(Qt::Key_Minus);
    for (QAction *action :
         {m_hold, m_again, m_follow, m_thoughts, m_captions, m_lessMotion, m_nearer, m_further}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_picture->addAction(action);
    }
    m_follow->setEnabled(false);
    m_lessMotion->setChecked(wantsLessMotion(*this));
    m_picture->setLessMotion(m_lessMotion->isChecked());
}

QList<QAction *> StoryPane::commands() const
{
    return {asTable(),  m_hold,   m_again,   m_follow,     m_thoughts,
            m_captions, m_nearer, m_further, m_lessMotion, m_export};
}

void StoryPane::layOut()
{
    for (QAction *action : {m_hold, m_again, m_follow, m_thoughts, m_captions, asTable()})
        header()->addAction(action);
    const Sizes &sizes = theme().sizes;
    measure();
    auto *time = new QHBoxLayout;
    time->setContentsMargins(0, 0, sizes.margin, 0);
    time->setSpacing(sizes.gap);
    m_band->setObjectName(QStringLiteral("storyBand")); // the timeline has one of its own
    m_band->setAccessibleName(tr("The evening as a band; the timeline tells the same as a table"));
    time->addWidget(m_band, 1);
    time->addWidget(m_rates);
    column()->addWidget(twin(), 1);
    column()->addLayout(time);
    column()->addWidget(m_strip);
}

/// The columns of the evening have their room between two lines of words.
void StoryPane::measure()
{
    m_band->setFixedHeight(3 * theme().sizes.smallLine + theme().sizes.gap);
}

void StoryPane::connectViews()
{
    connect(&Themes::instance(), &Themes::themeChanged, this, &StoryPane::measure);
    connect(m_picture, &StoryWidget::choiceChanged, this, &StoryPane::showInfo);
    connect(m_picture, &StoryWidget::quietChanged, this, [this] { emit idles(isIdle()); });
    connect(m_picture, &StoryWidget::activated, this, &StoryPane::followChosen);
    connect(m_tables, &StoryTables::chosen, m_picture, &StoryWidget::choose);
    connect(m_hold, &QAction::toggled, &m_model->flow(), &FlowModel::setHeld);
    connect(&m_model->flow(), &FlowModel::changed, m_hold,
            [this] { m_hold->setChecked(m_model->flow().isHeld()); });
    connect(m_again, &QAction::triggered, this, [this] {
        const double speed = std::max(1.0, m_model->flow().speed());
        emit againRequested(std::chrono::duration_cast<Duration>(stretchAgain * speed));
    });
    connect(m_lessMotion, &QAction::toggled, this, [this](bool on) {
        rememberLessMotion(on);
        m_picture->setLessMotion(on);
    });
    connect(m_nearer, &QAction::triggered, m_picture, [this] { m_picture->zoomBy(1); });
    connect(m_further, &QAction::triggered, m_picture, [this] { m_picture->zoomBy(-1); });
    m_skippedTold.setSingleShot(true);
    m_skippedTold.setInterval(skippedToldMilliseconds);
    connect(&m_skippedTold, &QTimer::timeout, m_picture, [this] { m_picture->tellSkipped({}); });
    connect(m_follow, &QAction::triggered, this, &StoryPane::followChosen);
    connect(m_thoughts, &QAction::toggled, m_picture, &StoryWidget::setThoughts);
    connect(m_captions, &QAction::toggled, m_picture, &StoryWidget::setCaptions);
    connect(m_export, &QAction::triggered, this, &StoryPane::askForExport);
    connect(m_band, &TimelineBand::seekRequested, this, &StoryPane::seekRequested);
    connect(m_strip, &StoryStrip::followRequested, this,
            [this](qint64 command) { follow(CommandNumber{command}); });
    connect(m_strip, &StoryStrip::orderActivated, this, &StoryPane::orderActivated);
    connect(m_strip, &StoryStrip::whyRequested, this, &StoryPane::whyRequested);
    connect(m_strip, &StoryStrip::controlRequested, this, &StoryPane::controlRequested);
    connect(m_strip, &StoryStrip::delayRequested, this, &StoryPane::delayRequested);
    connect(m_strip, &StoryStrip::tableRequested, this, &StoryPane::tableRequested);
    connect(m_strip, &StoryStrip::deliveriesRequested, this, &StoryPane::deliveriesRequested);
    auto *why = new WhyMenu(m_picture, [this](std::optional<QPoint> place) {
        const auto subject = place ? m_picture->subjectAt(*place) : m_picture->chosen();
        return subject ? aboutInStory(*m_model, m_picture->scene(), *subject).document
                       : std::nullopt;
    });
    connect(why, &WhyMenu::whyRequested, this, &StoryPane::whyRequested);
    auto *hand = new BendHand(m_picture, [this](std::optional<QPoint> place) {
        return travellingEvent(m_model->flow(),
                               place ? m_picture->subjectAt(*place) : m_picture->chosen());
    });
    connect(hand, &BendHand::bendRequested, this, &StoryPane::bendRequested);
    connect(m_model, &StoryModel::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &StoryPane::refresh);
}

void StoryPane::refresh()
{
    showInfo();
    m_rates->show(ratesOf(m_model->minutes()));
    if (m_tables->isVisible())
        m_tables->refresh();
}

void StoryPane::showInfo()
{
    const auto &chosen = m_picture->chosen();
    StoryInfo info = chosen ? aboutInStory(*m_model, m_picture->scene(), *chosen) : StoryInfo();
    if (info.title.isEmpty())
        info.text = m_model->flow().isHeld()
                        ? tr("Held: the picture stands still while the evening goes on.")
                        : lately();
    m_follow->setEnabled(info.command.has_value());
    m_strip->show(info);
    if (info.view && !info.document) {
        const FlowModel &flow = m_model->flow();
        m_strip->forbidStopping(m_model->whyNotStopped(*info.view));
        m_strip->showBoard(flow.progress(*info.view), flow.latenessOf(*info.view),
                           flow.whyNotLate(*info.view));
    }
    m_picture->setAccessibleDescription(
        info.title.isEmpty() ? info.text : tr("%1: %2").arg(info.title, info.text));
}

/// As far as the picture has come, which is behind the clock by what is on its way.
QString StoryPane::lately() const
{
    const auto &caption = m_picture->scene().caption();
    return caption ? tr("%1. %2").arg(caption->title, caption->text) : captionOf(m_model->flow());
}

void StoryPane::follow(CommandNumber command)
{
    if (!m_model->flow().find(command))
        return;
    m_picture->choose(FlowTraveller{{FlowRoad::Kind::ToWriteSide, {}}, {command, {}}});
    m_model->flow().follow(command);
}

void StoryPane::followLastBy(Instant at)
{
    const FlowHistory &history = m_model->flow().history();
    if (const std::size_t known = history.upTo(at); known > 0)
        follow(history.entries()[known - 1].handled.outcome.number);
}

void StoryPane::followChosen()
{
    const auto &chosen = m_picture->chosen();
    const StoryInfo info =
        chosen ? aboutInStory(*m_model, m_picture->scene(), *chosen) : StoryInfo();
    if (info.command)
        follow(*info.command);
    else if (info.order)
        emit orderActivated(*info.order);
}

QString StoryPane::skippedText(Instant from, Instant to)
{
    return tr("nothing for %1: skipped").arg(ageOf(from, to));
}

void StoryPane::tellSkipped(Instant from, Instant to)
{
    m_picture->tellSkipped(skippedText(from, to));
    m_skippedTold.start();
}

void StoryPane::setAgain(bool on)
{
    header()->setRemark(on ? tr("again, at half the speed") : QString());
}

bool StoryPane::isIdle() const
{
    return isVisible() && m_picture->scene().isQuiet();
}

void StoryPane::settle()
{
    m_picture->settle();
}

/// The picture, not its table.
void StoryPane::askForExport()
{
    asTable()->setChecked(false);
    QString time = clockOf(m_model->flow().now());
    emit exportRequested(QStringLiteral("story-%1.png").arg(time.remove(QLatin1Char(':'))));
}

QString StoryPane::exportTo(const QString &path)
{
    PictureToSave picture;
    picture.on = m_picture;
    picture.title = m_evening;
    picture.caption = captionOfFile();
    picture.description = picture.caption;
    picture.paint = [this](QPainter &painter) { m_picture->paintWhole(painter); };
    return writePicture(path, picture);
}

/// "Friday rush, 12:25:04, event 284, by events. Charlie: PlaceOrder. ..."
QString StoryPane::captionOfFile() const
{
    FlowModel &flow = m_model->flow();
    const FlowModel::Moment moment = flow.moment();
    const QString when =
        tr("%1, %2, event %3, %4.")
            .arg(m_evening, clockOf(moment.now), grouped(number(flow.counts().written)),
                 architectureName(flow.architecture()));
    const auto caption = captionAt(*m_model, moment.now, moment.shown);
    return caption ? tr("%1 %2. %3").arg(when, caption->title, caption->text) : when;
}

void StoryPane::setReader(std::optional<Role> reader)
{
    m_model->setReader(reader);
    refuse(m_model->refusal(ViewName::Floor));
    showInfo();
}

void StoryPane::setLive(bool live)
{
    m_strip->setLive(live);
}

void StoryPane::showEvent(QShowEvent *)
{
    refresh();
    emit idles(isIdle());
}

void StoryPane::hideEvent(QHideEvent *)
{
    emit idles(false);
}

void StoryPane::showAsTable(bool table)
{
    m_tables->refresh();
    Pane::showAsTable(table);
}

} // namespace restaurant

#include "moc_storypane.cpp"
