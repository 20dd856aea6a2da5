#include "followedlist.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/followedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

WidgetKind kindFor(const FollowedCommand &command)
{
    using Stage = FollowedCommand::Stage;
    if (command.stage == Stage::Refused || command.stage == Stage::Dropped ||
        (command.isLate() && !command.goneOn))
        return WidgetKind::Rejected;
    const bool isForgotten = command.choice->kind == Consistency::FireAndForget;
    return command.stage == Stage::Shown && !isForgotten ? WidgetKind::Accepted
                                                         : WidgetKind::Pending;
}

/// Those of which something is still to come, and then the others, the newest first.
std::vector<const FollowedCommand *> worthTelling(const std::vector<FollowedCommand> &commands)
{
    std::vector<const FollowedCommand *> chosen;
    for (auto one = commands.rbegin(); one != commands.rend(); ++one)
        if (one->choice)
            chosen.push_back(&*one);
    std::stable_partition(chosen.begin(), chosen.end(),
                          [](const FollowedCommand *command) { return !command->isOver(); });
    return chosen;
}

void sayOf(QLabel *label, const QString &text, WidgetKind kind)
{
    if (label->text() != text) {
        label->setText(text);
        label->setAccessibleName(text);
    }
    asKind(label, kind);
}

} // namespace

FollowedList::FollowedList(QWidget *parent)
    : QWidget(parent)
    , m_waitOn(button("waitOn", tr("Wait on")))
    , m_goOn(button("goOn", tr("Go on without")))
{
    setObjectName(QStringLiteral("followed"));
    setAccessibleName(tr("What is known of the orders that you sent"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.tight);
    for (std::size_t i = 0; i < most; ++i) {
        m_labels.push_back(plainLabel({}, "followedOrder"));
        m_labels.back()->setWordWrap(true);
        asKind(m_labels.back(), WidgetKind::Pending); // all that follow have the same padding
        m_labels.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(m_labels.back());
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_waitOn);
    row->addWidget(m_goOn);
    column->insertLayout(1, row);
    m_waitOn->setToolTip(tr("As long again"));
    m_goOn->setToolTip(tr("The order stays sent; what becomes of it is told here"));
    connect(m_waitOn, &QPushButton::clicked, this, [this] { emit waitOnRequested(m_late); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goOnRequested(m_late); });
    tell({});
}

QPushButton *FollowedList::button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    return made;
}

void FollowedList::tell(const std::vector<FollowedCommand> &commands)
{
    const std::vector<const FollowedCommand *> chosen = worthTelling(commands);
    const std::size_t shown = std::min(chosen.size(), most);
    for (std::size_t i = 0; i < most; ++i) {
        m_labels[i]->setVisible(i < shown);
        if (i < shown)
            sayOf(m_labels[i], followedText(*chosen[i]), kindFor(*chosen[i]));
    }
    const auto open = std::count_if(chosen.begin(), chosen.end(),
                                    [](const auto *command) { return !command->isOver(); });
    if (open > std::ptrdiff_t{most})
        sayOf(m_labels.back(),
              tr("… and %1 more are under way").arg(open + 1 - std::ptrdiff_t{most}),
              WidgetKind::Pending);
    const auto late = std::find_if(commands.rbegin(), commands.rend(), [](const auto &command) {
        return command.isHeld() && command.isLate();
    });
    ask(late == commands.rend() ? nullptr : &*late);
    setVisible(shown > 0);
}

void FollowedList::ask(const FollowedCommand *late)
{
    m_late = late ? late->sent.id : CommandId{};
    m_waitOn->setVisible(late != nullptr);
    m_goOn->setVisible(late != nullptr);
}

} // namespace restaurant

#include "moc_followedlist.cpp"
