#include "twinactions.h"

#include "common/controls.h"
#include "twinchooser.h"
#include "twinpace.h"
#include "twinwindow.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace restaurant {

TwinActions::TwinActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_choose(namedAction(this, "twinRunChooseAction", tr("&Twin run…"),
                           tr("Play the open evening in two ways, side by side")))
{
    m_choose->setShortcut({Qt::CTRL | Qt::Key_T});
    m_choose->setEnabled(false);
    connect(m_choose, &QAction::triggered, this, &TwinActions::choose);
    const QString back = QStringLiteral(":/scenarios/charlie-is-back.scenario.json");
    const QString board = QStringLiteral(":/scenarios/the-board.scenario.json");
    addQuestion("twinOneOrTwoAction", tr("One server, or two who do everything?"),
                tr("A second server at 12:30, and the same guests without him"), back,
                "staffing=one", "staffing=two");
    addQuestion("twinTwoOrSplitAction", tr("Two who do everything, or Charlie and Roger?"),
                tr("Whether the two share all work, or one takes orders and one serves"), back,
                "staffing=two", "staffing=split");
    addQuestion("twinBoardAction", tr("The status board, or asking Roger?"),
                tr("Boards in everybody's sight, and the same guests without any"), board,
                "boards=all", "boards=none");
    addQuestion("twinLateOrLostAction", tr("Wrong at no lag: all late, or one event lost?"),
                tr("Order details that show everything two minutes late, and others that are "
                   "never late and have lost one event"),
                QStringLiteral(":/scenarios/quiet-lunch.scenario.json"), "delay=details:120",
                "bend=details:drop:@71");
    addQuestion("twinStampedeAction", tr("An empty board: does each look rebuild it, or one?"),
                tr("A status board that is thrown away at the peak: everybody who finds it empty "
                   "begins a rebuild, or one does and the others wait"),
                QStringLiteral(":/scenarios/empty-board.scenario.json"), "protect=status:none",
                "protect=status:single-flight");
}

void TwinActions::addQuestion(const char *name, const QString &text, const QString &tip,
                              const QString &scenario, const char *a, const char *b)
{
    QAction *question = namedAction(this, name, text, tip);
    const TwinWish wish{scenario, {variantFrom(a).value(), variantFrom(b).value()}};
    connect(question, &QAction::triggered, this, [this, wish] { open(wish); });
    m_questions += question;
}

void TwinActions::fill(QMenu *menu) const
{
    menu->addAction(m_choose);
    menu->addSeparator();
    menu->addActions(m_questions);
}

void TwinActions::offerAt(const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("twinOffer"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(place);
}

void TwinActions::setEvening(const QString &file)
{
    m_evening = file;
    m_choose->setEnabled(!file.isEmpty());
}

void TwinActions::choose()
{
    auto *chooser = new TwinChooser(m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &TwinChooser::chosen, this, [this](const Variant &a, const Variant &b) {
        open({m_evening, {a, b}});
    });
    chooser->open();
}

void TwinActions::open(const TwinWish &wish)
{
    auto *twins = new TwinWindow(wish, m_window);
    twins->setAttribute(Qt::WA_DeleteOnClose);
    connect(twins, &TwinWindow::opened, twins, [twins] { twins->pace()->run(); });
    twins->show();
    emit opened(twins);
}

} // namespace restaurant

#include "moc_twinactions.cpp"
