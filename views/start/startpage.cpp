#include "startpage.h"

#include "common/controls.h"
#include "startcard.h"
#include "theme/themes.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {
namespace {

constexpr int pathRole = Qt::UserRole;

/// In a quarter of the page.
QSize sizeOfPicture()
{
    const int height = theme().sizes.line * 3;
    return {height * 16 / 10, height};
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_story(new StartCard("startStory", "story", tr("Watch the story"),
                            tr("One server, too many guests, and what a second pair of hands "
                               "changes. It runs by itself and says what to look at.")))
    , m_try(new StartCard("startTry", "work", tr("Try it yourself"),
                          tr("Take orders, cook and serve while the evening goes on, and watch "
                             "each click become a command.")))
    , m_compare(new StartCard("startCompare", "compare", tr("Compare"),
                              tr("The same evening twice, side by side, with the same guests: what "
                                 "does another architecture change?")))
    , m_recent(new QStandardItemModel(this))
    , m_recentList(new QListView)
    , m_noRecent(plainLabel(tr("What you open or save stands here the next time."), "noRecent"))
    , m_atStart(new QCheckBox(tr("Show this page when the program starts")))
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start page"));
    setAttribute(Qt::WA_OpaquePaintEvent); // what lies below takes no focus while it is there
    const Sizes &sizes = theme().sizes;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(2 * sizes.margin, sizes.margin, 2 * sizes.margin, sizes.margin);
    column->setSpacing(sizes.margin);
    column->addWidget(makeHead());
    column->addWidget(makeCards());
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.margin);
    row->addWidget(panel("startLessons", tr("Take a lesson"), makeLessons()), 2);
    row->addWidget(panel("startOpen", tr("Open"), makeRecent()), 1);
    column->addLayout(row, 1);
    column->addWidget(makeFoot());
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("startArea"));
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(m_story, &QAbstractButton::clicked, this, &StartPage::storyRequested);
    connect(m_try, &QAbstractButton::clicked, this, &StartPage::tryRequested);
    connect(m_compare, &QAbstractButton::clicked, this,
            [this] { emit compareRequested(m_compare->mapToGlobal(m_compare->rect().center())); });
    connect(m_atStart, &QCheckBox::clicked, this, &StartPage::shownAtStartChosen);
}

QWidget *StartPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().sizes.tight);
    QLabel *title = plainLabel(tr("A restaurant that shows how CQRS works"), "startTitle");
    title->setFont(theme().fonts.board(theme().sizes.line * 3 / 2));
    QLabel *about =
        plainLabel(tr("Orders are commands, what happens is recorded as events, and the kitchen, "
                      "the waiter and the guests each read a view of their own."),
                   "startAbout");
    about->setWordWrap(true);
    asKind(about, WidgetKind::Dim);
    words->addWidget(title);
    words->addWidget(about);
    row->addLayout(words, 1);
    auto *leave = new QPushButton(tr("To the restaurant"));
    nameControl(leave, "startLeave", tr("To the restaurant (Esc)"));
    asKind(leave, WidgetKind::Quiet);
    connect(leave, &QPushButton::clicked, this, &StartPage::left);
    row->addWidget(leave, 0, Qt::AlignTop);
    return head;
}

QWidget *StartPage::makeCards()
{
    m_story->setRemark(tr("about 3 minutes"));
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.margin);
    for (StartCard *card : {m_story, m_try, m_compare})
        row->addWidget(card, 1);
    return cards;
}

QWidget *StartPage::panel(const char *name, const QString &title, QWidget *below)
{
    const Sizes &sizes = theme().sizes;
    auto *made = new QWidget;
    made->setObjectName(QLatin1String(name));
    asKind(made, WidgetKind::Card);
    made->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(sizes.padding, sizes.padding, sizes.padding, sizes.padding);
    column->setSpacing(sizes.tight);
    QLabel *head = plainLabel(title);
    head->setFont(theme().fonts.number);
    column->addWidget(head);
    if (below)
        column->addWidget(below, 1);
    return made;
}

/// They come when they have been read.
QWidget *StartPage::makeLessons()
{
    auto *made = new QWidget;
    m_lessons = new QVBoxLayout(made);
    m_lessons->setContentsMargins(0, 0, 0, 0);
    m_lessons->setSpacing(theme().sizes.tight);
    m_lessons->setAlignment(Qt::AlignTop);
    m_lessonsAbout = plainLabel({}, "startLessonsAbout");
    m_lessonsAbout->setWordWrap(true);
    asKind(m_lessonsAbout, WidgetKind::Dim);
    m_lessons->addWidget(m_lessonsAbout);
    return made;
}

QWidget *StartPage::makeRecent()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.tight);
    nameControl(m_recentList, "startRecent", tr("Files that were open lately"));
    m_recentList->setModel(m_recent);
    m_recentList->setIconSize(sizeOfPicture());
    m_recentList->setMinimumHeight(sizeOfPicture().height());
    m_recentList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recentList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    asKind(m_noRecent, WidgetKind::Dim);
    m_noRecent->setWordWrap(true);
    auto *open = new QPushButton(tr("Choose a file…"));
    nameControl(open, "startChoose", tr("Choose a scenario or a recording"));
    column->addWidget(m_recentList, 1);
    column->addWidget(m_noRecent, 1, Qt::AlignTop);
    column->addWidget(makeButtons(open));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    const auto choose = [this](const QModelIndex &index) {
        emit recentChosen(index.data(pathRole).toString());
    };
    connect(m_recentList, &QListView::clicked, this, choose);
    connect(m_recentList, &QListView::activated, this, [this, choose](const QModelIndex &index) {
        if (m_recentList->hasFocus() && !m_recentList->underMouse()) // a click has told already
            choose(index);
    });
    return made;
}

/// In as many rows as they need.
QWidget *StartPage::makeButtons(QPushButton *open)
{
    auto *lead = new QPushButton(tr("Lead a class…"));
    nameControl(lead, "startLead",
                tr("A class on several machines: lead its evening, whose log stands on a server"));
    auto *join = new QPushButton(tr("Join a class…"));
    nameControl(
        join, "startJoin",
        tr("A class on several machines: take a seat as kitchen, waiter, counter or board"));
    connect(lead, &QPushButton::clicked, this, &StartPage::leadRequested);
    connect(join, &QPushButton::clicked, this, &StartPage::joinRequested);
    auto *made = new QWidget;
    auto *row = new FlowLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : {open, lead, join})
        row->addWidget(one);
    return made;
}

QWidget *StartPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_atStart->setObjectName(QStringLiteral("startShown"));
    row->addWidget(m_atStart);
    row->addStretch();
    QLabel *keys =
        plainLabel(tr("Ctrl+K finds every command; Help brings this page back"), "startKeys");
    asKind(keys, WidgetKind::Small);
    row->addWidget(keys);
    return foot;
}

void StartPage::setRecent(const QList<RecentFile> &files)
{
    m_recent->clear();
    for (const RecentFile &file : files) {
        const QFileInfo info(file.path);
        auto *item = new QStandardItem(info.fileName());
        QPixmap picture = file.picture;
        if (picture.isNull()) {
            picture = QPixmap(sizeOfPicture());
            picture.fill(theme().colours.raised);
        }
        item->setIcon(picture);
        item->setData(file.path, pathRole);
        item->setToolTip(info.absolutePath().toHtmlEscaped());
        item->setData(tr("%1, in %2").arg(info.fileName(), info.absolutePath()),
                      Qt::AccessibleTextRole);
        m_recent->appendRow(item);
    }
    m_recentList->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
}

void StartPage::setLessons(QListView *list)
{
    m_lessons->addWidget(list, 1);
    setTabOrder(m_compare, list);
}

void StartPage::sayOfLessons(const QString &about)
{
    m_lessonsAbout->setText(about);
}

void StartPage::setShownAtStart(bool on)
{
    m_atStart->setChecked(on);
}

/// Wider than this, lines are too long to be read.
void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int most = theme().sizes.line * 76;
    const int aside = std::max(2 * theme().sizes.margin, (width() - most) / 2);
    const QMargins now = m_content->layout()->contentsMargins();
    m_content->layout()->setContentsMargins(aside, now.top(), aside, now.bottom());
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_story->setFocus();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colours.window);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_startpage.cpp"
