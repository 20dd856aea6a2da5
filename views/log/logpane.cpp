#include "logpane.h"

#include "common/controls.h"
#include "common/tables.h"
#include "loglist.h"
#include "logmodel.h"
#include "looksview.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/servicetext.h"
#include "words/summaries.h"
#include "words/underwaytext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

constexpr int highestOrder = 9'999'999;

} // namespace

LogPane::LogPane(LogModel *model, LooksModel *looks, QWidget *parent)
    : Pane("logPane", tr("Log"), PaneSide::Writing, parent)
    , m_underWayText(plainLabel({}, "underWay"))
    , m_model(model)
    , m_filter(new LogFilter(this))
    , m_order(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_actor(new QComboBox(this))
    , m_rejected(new QCheckBox(tr("Re&jected only"), this))
    , m_clear(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_list(new LogList(this))
    , m_kinds(new SegmentedControl)
    , m_pages(new QStackedWidget(body()))
    , m_looks(new LooksView(looks, m_pages))
    , m_delegate(new LogDelegate(m_list))
    , m_askEffects(new QAction(tr("What did this &change?"), this))
    , m_trip(new QAction(tr("Show its &trip"), this))
{
    m_filter->setSourceModel(m_model);
    build();
    layOut();
    offerKinds();
    connectFilter();
    connectList();
    offerEffects();
    forgetActors();
    showRemark();
}

void LogPane::build()
{

    nameControl(m_order, "logOrder", tr("Only this order"));
    m_order->setPlaceholderText(tr("Order"));
    m_order->setValidator(new QIntValidator(1, highestOrder, m_order));
    m_order->setClearButtonEnabled(true);

    nameControl(m_type, "logType", tr("Only commands of this type, or that caused this event"));
    m_type->addItem(tr("All types"));
    m_type->addItems(commandWords());
    m_type->insertSeparator(m_type->count());
    m_type->addItems(eventWords());

    nameControl(m_actor, "logActor", tr("Only what this actor sent"));
    nameControl(m_rejected, "logRejected", tr("Only commands that were rejected"));
    nameControl(m_clear, "logClear", tr("Show all commands again"));
    m_clear->setText(QStringLiteral("×"));
    m_clear->setShortcut(QKeySequence(Qt::ALT | Qt::Key_L));
    nameControl(m_follow, "logFollow", tr("Keep the newest command in sight"));
    m_follow->setText(tr("Foll&ow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);

    nameControl(m_list, "logList", tr("Commands and events"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_filter);
    new EmptyState(m_list, tr("No commands to show yet"));
}

void LogPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    const auto measure = [this] {
        m_order->setFixedWidth(QFontMetrics(theme().fonts.body).averageCharWidth() * 11);
    };
    measure();
    connect(&Themes::instance(), &Themes::themeChanged, m_order, measure);
    m_type->setMinimumContentsLength(8);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_actor->setMinimumContentsLength(8);
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    tools->setSpacing(sizes.gap);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_order, m_type, m_actor, m_rejected, m_clear})
        tools->addWidget(widget);
    tools->addStretch();
    tools->addWidget(m_follow);

    m_underWayText->setWordWrap(true);
    m_underWayText->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    asKind(m_underWayText, WidgetKind::Pending);
    m_underWayText->hide();
    connect(&m_underWay, &UnderWay::changed, this, &LogPane::showUnderWay);

    auto *commands = new QWidget(m_pages);
    auto *page = new QVBoxLayout(commands);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(tools);
    page->addWidget(m_underWayText);
    page->addWidget(m_list, 1);
    m_pages->addWidget(commands);
    m_pages->addWidget(m_looks);
    column()->addWidget(m_pages, 1);
}

void LogPane::offerKinds()
{
    m_kinds->setObjectName(QStringLiteral("logKinds"));
    m_kinds->setAccessibleName(tr("What the log shows"));
    const auto add = [this](const QString &text, Kind kind, const char *objectName,
                            const QString &tip) {
        QToolButton *button = m_kinds->add(text, static_cast<int>(kind));
        button->setObjectName(QLatin1String(objectName));
        button->setToolTip(tip);
    };
    add(tr("Commands"), Kind::Commands, "logCommands", tr("Commands with the events they caused"));
    add(tr("Queries"), Kind::Queries, "logQueries",
        tr("Who looked at which view: they change nothing, and cause no event"));
    header()->addControl(m_kinds);
    connect(m_kinds, &SegmentedControl::chosen, this,
            [this](int kind) { showKind(static_cast<Kind>(kind)); });
    connect(m_looks, &LooksView::remarkChanged, this, &LogPane::showRemark);
    connect(m_looks, &LooksView::detailsRequested, this, &LogPane::detailsRequested);
}

LogPane::Kind LogPane::shownKind() const
{
    return static_cast<Kind>(m_kinds->current());
}

void LogPane::showKind(Kind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    m_pages->setCurrentIndex(static_cast<int>(kind));
    showRemark();
}

void LogPane::connectFilter()
{
    connect(m_order, &QLineEdit::textChanged, this, &LogPane::filterByOrder);
    connect(m_type, &QComboBox::currentIndexChanged, this, &LogPane::filterByType);
    connect(m_actor, &QComboBox::currentIndexChanged, this, &LogPane::filterByActor);
    connect(m_rejected, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->showRejectedOnly(only);
        showRemark();
    });
    connect(m_clear, &QToolButton::clicked, this, &LogPane::clearFilters);
    connect(m_model, &LogModel::actorAppeared, this, &LogPane::addActor);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPane::forgetActors);
}

void LogPane::connectList()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPane::showRemark);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPane::showRemark);
    connect(m_follow, &QToolButton::toggled, m_list, &LogList::setFollowing);
    connect(m_list, &LogList::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &row) {
        const auto orders = row.data(LogModel::OrdersRole).value<QList<int>>();
        if (!orders.isEmpty())
            emit detailsRequested(orders.first());
    });
}

void LogPane::offerEffects()
{
    m_askEffects->setObjectName(QStringLiteral("effectsAction"));
    m_askEffects->setShortcut(Qt::Key_W);
    m_askEffects->setShortcutContext(Qt::WidgetShortcut);
    m_askEffects->setStatusTip(tr("Light up all that this command has changed"));
    m_trip->setObjectName(QStringLiteral("followAction"));
    m_trip->setShortcut(Qt::Key_T);
    m_trip->setShortcutContext(Qt::WidgetShortcut);
    m_trip->setStatusTip(tr("Show in the data flow which way this command has gone"));
    m_list->addAction(m_trip);
    connect(m_trip, &QAction::triggered, this, [this] {
        if (const QModelIndex row = m_list->currentIndex(); row.isValid())
            emit followRequested(row.data(LogModel::NumberRole).toLongLong());
    });
    m_list->addAction(m_askEffects);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_askEffects, &QAction::triggered, this, [this] {
        if (const QModelIndex row = m_list->currentIndex(); row.isValid())
            emit effectsRequested(row.data(LogModel::NumberRole).toLongLong());
    });
}

void LogPane::setLit(const std::optional<LitCommands> &lit)
{
    if (lit)
        showKind(Kind::Commands);
    m_delegate->setLit(lit);
    m_list->viewport()->update();
    if (lit && !m_followedBefore)
        m_followedBefore = m_list->isFollowing();
    if (lit)
        scrollToLit(*lit);
    else if (m_followedBefore && std::exchange(m_followedBefore, std::nullopt).value())
        m_list->setFollowing(true);
}

void LogPane::scrollToLit(const LitCommands &lit)
{
    for (int row = m_filter->rowCount(); row-- > 0;) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!lit.contains(CommandNumber{index.data(LogModel::NumberRole).toLongLong()}))
            continue;
        m_list->setFollowing(false);
        m_list->scrollTo(index);
        return;
    }
}

void LogPane::addActor(const QString &name)
{
    m_actor->addItem(name);
}

void LogPane::forgetActors()
{
    m_actor->clear();
    m_actor->addItem(tr("All actors"));
    m_actor->addItems(m_model->actors());
}

void LogPane::filterByOrder(const QString &text)
{
    m_filter->showOrder(text.isEmpty() ? std::nullopt : std::optional(text.toInt()));
    showRemark();
}

void LogPane::filterByType()
{
    m_filter->showType(m_type->currentIndex() == 0 ? QString() : m_type->currentText());
    showRemark();
}

void LogPane::filterByActor()
{
    m_filter->showActor(m_actor->currentIndex() <= 0 ? QString() : m_actor->currentText());
    showRemark();
}

void LogPane::clearFilters()
{
    m_order->clear();
    m_type->setCurrentIndex(0);
    m_actor->setCurrentIndex(0);
    m_rejected->setChecked(false);
}

void LogPane::setWaiting(std::vector<SentCommand> commands)
{
    m_waiting = std::move(commands);
    showUnderWay();
}

/// Of what waits for a service is said that, and nothing else.
void LogPane::showUnderWay()
{
    constexpr qsizetype mostTold = 5;
    QStringList lines;
    for (const SentCommand &command : m_waiting)
        lines.append(waitingText(command));
    for (const UnderWay::Waiting &one : m_underWay.slow()) {
        const auto is = [&](const SentCommand &waiting) { return waiting.id == one.command.id; };
        if (std::none_of(m_waiting.begin(), m_waiting.end(), is))
            lines.append(underWayText(one.command, one.since));
    }
    if (const qsizetype more = lines.size() - mostTold; more > 0)
        lines = lines.first(mostTold) << tr("… and %1 more").arg(grouped(more));
    m_underWayText->setText(lines.join(u'\n'));
    m_underWayText->setAccessibleName(m_underWayText->text());
    m_underWayText->setVisible(!lines.isEmpty());
}

void LogPane::showRemark()
{
    const QString kept = grouped(m_model->rowCount());
    QString remark;
    if (shownKind() == Kind::Queries)
        remark = m_looks->remark();
    else if (m_filter->isFiltering())
        remark = tr("%1 of %2 commands").arg(grouped(m_filter->rowCount()), kept);
    else if (m_model->dropped() > 0)
        remark = tr("the last %1 commands; %2 older ones are in the file")
                     .arg(kept, grouped(m_model->dropped()));
    header()->setRemark(remark);
    m_clear->setVisible(m_filter->isFiltering());
}

} // namespace restaurant

#include "moc_logpane.cpp"
