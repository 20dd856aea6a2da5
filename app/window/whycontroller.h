#pragma once

#include "common/documentmarks.h"
#include "evening/eveninginfo.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <variant>

class QAction;
class QWidget;

namespace restaurant {

class Evening;
class PaneSet;

/// Carries "why?" from the panes to the evening, and lights the answer up in all of them until
/// Escape, the next answer, another evening, or a move of the cursor in the past.
class WhyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyController)
public:
    /// The panes outlive it; Escape is heard anywhere in `window`.
    WhyController(PaneSet *panes, QWidget *window);

    /// From now on this evening is asked.
    void serve(Evening *evening);
    /// For a menu: ends what is lit. Off where Escape is for what somebody writes.
    [[nodiscard]] QAction *endAction() const { return m_end; }

signals:
    /// There is nothing to be lit, in words.
    void nothingKnown(const QString &text);

private:
    using Question = std::variant<DocumentName, CommandNumber>;

    void ask(const Question &question);
    /// Whether that is the answer to what was asked last.
    [[nodiscard]] bool isAwaited(const Question &question);
    void showTrail(const Trail &trail);
    void showEffects(const Effects &effects);
    void light(const LitDocuments &documents, const LitCommands &commands);
    void end();
    void follow(const CursorState &cursor);
    void offerEscape();

    PaneSet *m_panes;
    QAction *m_end;
    QPointer<Evening> m_evening;
    std::optional<Question> m_asked;
    CursorState m_cursor;
    bool m_isLit = false;
};

} // namespace restaurant
