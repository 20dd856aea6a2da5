#include "bendmenu.h"

#include "words/bendtext.h"
#include "words/plaintext.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace restaurant {

namespace {

/// What one does with one's hand comes first.
constexpr std::array byHand{BendKind::Delay, BendKind::Duplicate, BendKind::Swap, BendKind::Drop};
constexpr std::array besides{BendKind::CrashBeforeCheckpoint, BendKind::LostWakeUp,
                             BendKind::Poison, BendKind::Busy, BendKind::Unpublished};

} // namespace

void addBends(QMenu *menu, ViewName view, Position event, std::function<void(const Bend &)> ask)
{
    const auto add = [&](BendKind kind) {
        QAction *action = menu->addAction(QStringLiteral("%1  %2").arg(
            BendText::sign(kind), buttonText(BendText::deed(kind).toStdString())));
        action->setObjectName(toQString(toWord(kind)) + QStringLiteral("BendAction"));
        action->setToolTip(toolTipText(BendText::meaning(kind)));
        action->setStatusTip(BendText::meaning(kind));
        QObject::connect(action, &QAction::triggered, menu,
                         [ask, bend = usualBend(view, kind, event)] { ask(bend); });
    };
    menu->setToolTipsVisible(true);
    for (const BendKind kind : byHand)
        add(kind);
    menu->addSeparator();
    for (const BendKind kind : besides)
        add(kind);
}

} // namespace restaurant
