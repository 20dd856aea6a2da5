#include "lessonpane.h"

#include "choicerow.h"
#include "common/controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr int mostChoices = 6;

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

LessonPane::LessonPane(QWidget *parent)
    : Pane("lessonPane", tr("Lesson"), PaneSide::Both, parent)
    , m_goOn(namedAction(this, "lessonOnAction", tr("Go on"), tr("On with the lesson (F2)")))
    , m_again(namedAction(this, "lessonAgainAction", tr("Again"),
                          tr("Show the last stretch once more, at half the speed (Shift+F2)")))
    , m_hintOn(namedAction(this, "lessonHintAction", tr("Hint"), tr("Show what helps, or hide it")))
    , m_end(namedAction(this, "lessonEndAction", tr("End"),
                        tr("Leave the lesson; the evening stays as it is")))
    , m_caption(plainLabel({}, "lessonCaption"))
    , m_hint(plainLabel({}, "lessonHint"))
    , m_ask(plainLabel({}, "lessonAsk"))
    , m_reasons(plainLabel({}, "lessonReasons"))
    , m_doing(plainLabel({}, "lessonDoing"))
    , m_happened(plainLabel({}, "lessonHappened"))
    , m_principle(plainLabel({}, "lessonPrinciple"))
    , m_area(new QScrollArea)
    , m_goOnButton(new QPushButton)
{
    makeActions();
    makeKeys();
    layOut();
    setScene({});
}

void LessonPane::makeActions()
{
    m_goOn->setShortcut(Qt::Key_F2);
    m_again->setShortcut(Qt::SHIFT | Qt::Key_F2);
    m_hintOn->setCheckable(true);
    addActions(commands());
    connect(m_goOn, &QAction::triggered, this, &LessonPane::goOnRequested);
    connect(m_again, &QAction::triggered, this, &LessonPane::againRequested);
    connect(m_end, &QAction::triggered, this, &LessonPane::endRequested);
    connect(m_hintOn, &QAction::toggled, this,
            [this](bool on) { m_hint->setVisible(on && !m_scene.hint.isEmpty()); });
}

QList<QAction *> LessonPane::commands() const
{
    return {m_goOn, m_again, m_hintOn, m_end};
}

/// A field for counts keeps the digits that are typed into it.
void LessonPane::makeKeys()
{
    for (int choice = 0; choice < mostChoices; ++choice) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_1 + choice), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, choice] { raiseHand(choice); });
    }
}

void LessonPane::raiseHand(int choice)
{
    if (m_scene.isOpen && choice < static_cast<int>(m_scene.choices.size()))
        emit handRaised(choice);
}

void LessonPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    auto *page = new QWidget;
    asKind(page, WidgetKind::Pane);
    auto *texts = new QVBoxLayout(page);
    texts->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    texts->setSpacing(sizes.gap);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    addTold(m_caption, WidgetKind::Title);
    addTold(m_hint, WidgetKind::Pending);
    addTold(m_ask, WidgetKind::Strong);
    for (int choice = 0; choice < mostChoices; ++choice) {
        auto *row = new ChoiceRow(choice);
        m_choices.push_back(row);
        texts->addWidget(row);
        connect(row, &ChoiceRow::handRaised, this, [this, choice] { raiseHand(choice); });
        connect(row, &ChoiceRow::handsTyped, this,
                [this, choice](int hands) { emit handsTyped(choice, hands); });
    }
    addTold(m_reasons, WidgetKind::Dim);
    addTold(m_happened, WidgetKind::Card);
    addTold(m_principle, WidgetKind::Accepted);
    texts->addStretch();
    asKind(m_doing, WidgetKind::Dim);
    m_doing->setWordWrap(true);
    m_doing->setContentsMargins(sizes.margin, 0, sizes.margin, 0);
    column()->addWidget(m_area, 1);
    column()->addWidget(m_doing);
    column()->addWidget(makeButtons());
}

void LessonPane::addTold(QLabel *label, WidgetKind kind)
{
    asKind(label, kind);
    label->setWordWrap(true);
    if (kind == WidgetKind::Card)
        label->setMargin(theme().sizes.padding);
    m_area->widget()->layout()->addWidget(label);
}

QWidget *LessonPane::makeButtons()
{
    const Sizes &sizes = theme().sizes;
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.margin);
    row->setSpacing(sizes.gap);
    row->addWidget(buttonBar({m_end, m_hintOn, m_again}), 1);
    m_goOnButton->setObjectName(QStringLiteral("lessonOn"));
    asKind(m_goOnButton, WidgetKind::Primary);
    connect(m_goOnButton, &QPushButton::clicked, m_goOn, &QAction::trigger);
    row->addWidget(m_goOnButton);
    return bar;
}

void LessonPane::setScene(const LessonScene &scene)
{
    const bool isOtherStop = scene.place != m_scene.place || scene.lesson != m_scene.lesson;
    const bool isOtherStep = isOtherStop || scene.goOn != m_scene.goOn;
    const bool isHere = isAncestorOf(window()->focusWidget());
    m_scene = scene;
    if (isOtherStop)
        m_hintOn->setChecked(false);
    header()->setRemark(scene.place);
    showTexts();
    showChoices();
    showActions();
    if (isOtherStep && (isHere || scene.isOpen) && m_goOnButton->isEnabled())
        m_goOnButton->setFocus(); // keys count hands here
    if (isOtherStep)
        QMetaObject::invokeMethod(this, &LessonPane::showNewest, Qt::QueuedConnection);
}

/// What was told last is seen whole, once all has its place.
void LessonPane::showNewest()
{
    for (QLabel *label : {m_principle, m_happened})
        if (!label->isHidden())
            return m_area->ensureWidgetVisible(label, 0, theme().sizes.gap);
    m_area->verticalScrollBar()->setValue(0);
}

void LessonPane::showTexts()
{
    say(m_caption, m_scene.caption);
    m_hint->setText(m_scene.hint);
    m_hint->setVisible(m_hintOn->isChecked() && !m_scene.hint.isEmpty());
    say(m_ask, m_scene.ask);
    say(m_reasons, m_scene.reasons);
    say(m_happened, m_scene.happened);
    say(m_principle, m_scene.principle);
    say(m_doing, m_scene.doing);
}

void LessonPane::showChoices()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool isThere = i < m_scene.choices.size();
        m_choices[i]->setVisible(isThere);
        if (isThere)
            m_choices[i]->setChoice(m_scene.choices[i], m_scene.isOpen, m_scene.isTold);
    }
}

void LessonPane::showActions()
{
    m_goOn->setEnabled(!m_scene.goOn.isEmpty());
    m_goOnButton->setEnabled(m_goOn->isEnabled());
    m_goOnButton->setText(m_scene.goOn.isEmpty() ? m_goOn->text()
                                                 : buttonText(m_scene.goOn.toStdString()));
    m_goOnButton->setToolTip(m_goOn->statusTip());
    m_again->setEnabled(m_scene.canRepeat);
    m_hintOn->setVisible(!m_scene.hint.isEmpty());
}

} // namespace restaurant

#include "moc_lessonpane.cpp"
