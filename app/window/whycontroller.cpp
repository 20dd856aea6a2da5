#include "whycontroller.h"

#include "evening/evening.h"
#include "flow/flowpane.h"
#include "paneset.h"
#include "why/whypane.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QLineEdit>

namespace restaurant {
namespace {

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget);
}

LitCommands commandsOf(const Trail &trail)
{
    LitCommands commands;
    for (const TrailStep &step : trail.steps)
        commands.insert(step.decision.number);
    return commands;
}

LitCommands commandsOf(const Effects &effects)
{
    LitCommands commands{effects.decision.number};
    for (const DecidedCommand &reaction : effects.reactions)
        commands.insert(reaction.number);
    return commands;
}

LitDocuments documentsOf(const Effects &effects)
{
    LitDocuments documents;
    for (const Effect &effect : effects.effects)
        documents.insert(effect.change.document);
    return documents;
}

} // namespace

WhyController::WhyController(PaneSet *panes, QWidget *window)
    : QObject(window)
    , m_panes(panes)
    , m_end(new QAction(tr("&End the trail"), this))
{
    m_end->setObjectName(QStringLiteral("endTrailAction"));
    m_end->setShortcut(Qt::Key_Escape);
    m_end->setStatusTip(tr("Stop showing why: everything is lit again"));
    window->addAction(m_end);
    connect(m_end, &QAction::triggered, this, &WhyController::end);
    connect(qApp, &QApplication::focusChanged, this, &WhyController::offerEscape);
    connect(panes, &PaneSet::whyRequested, this,
            [this](const DocumentName &document) { ask(document); });
    connect(panes, &PaneSet::effectsRequested, this,
            [this](qint64 command) { ask(CommandNumber{command}); });
    offerEscape();
}

void WhyController::serve(Evening *evening)
{
    end();
    m_evening = evening;
    connect(evening, &Evening::whyAnswered, this, &WhyController::showTrail);
    connect(evening, &Evening::effectsAnswered, this, &WhyController::showEffects);
    connect(evening, &Evening::cursorMoved, this, &WhyController::follow);
}

void WhyController::ask(const Question &question)
{
    if (!m_evening)
        return;
    if (!m_evening->isLive())
        m_evening->pause(); // the answer is about where the cursor stands
    m_asked = question;
    if (const auto *document = std::get_if<DocumentName>(&question))
        m_evening->askWhy(*document);
    else
        m_evening->askEffects(std::get<CommandNumber>(question));
}

bool WhyController::isAwaited(const Question &question)
{
    if (m_asked != question)
        return false;
    m_asked.reset();
    return true;
}

void WhyController::showTrail(const Trail &trail)
{
    if (!isAwaited(trail.document))
        return;
    if (trail.steps.empty()) {
        end();
        emit nothingKnown(tr("Nothing is known of why this says what it says: no event in the log "
                             "has made it."));
        return;
    }
    light({trail.document}, commandsOf(trail));
    m_panes->flow()->showTrail(trail);
    m_panes->why()->showTrail(trail);
}

void WhyController::showEffects(const Effects &effects)
{
    if (!isAwaited(effects.decision.number))
        return;
    light(documentsOf(effects), commandsOf(effects));
    m_panes->flow()->showEffects(effects);
    m_panes->why()->showEffects(effects);
}

void WhyController::light(const LitDocuments &documents, const LitCommands &commands)
{
    m_isLit = true;
    offerEscape();
    m_panes->setLit(documents, commands);
    m_panes->showAnswer();
}

void WhyController::end()
{
    m_asked.reset();
    m_isLit = false;
    offerEscape();
    m_panes->setLit(std::nullopt, std::nullopt);
    m_panes->flow()->endTrail();
    m_panes->why()->clear();
}

/// The live cursor goes on by itself; in the past, where it comes to stand, another answer may be
/// right.
void WhyController::follow(const CursorState &cursor)
{
    const bool hasMoved = cursor.mark != m_cursor.mark || cursor.now != m_cursor.now;
    const bool isElsewhere = cursor.live != m_cursor.live || (!cursor.live && hasMoved);
    m_cursor = cursor;
    if (m_isLit && isElsewhere)
        end();
}

void WhyController::offerEscape()
{
    m_end->setEnabled(m_isLit && !isEditor(QApplication::focusWidget()));
}

} // namespace restaurant

#include "moc_whycontroller.cpp"
