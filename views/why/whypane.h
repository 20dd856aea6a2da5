#pragma once

#include "common/columnmodel.h"
#include "common/pane.h"
#include "words/trailtext.h"

class QAction;
class QLabel;
class QTableView;

namespace restaurant {

class SpaceTimeDiagram;

/// An answer as a table: what the diagram shows, in words, from the person to the screen.
class WhyModel final : public RowTable<WhyModel, WhyRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyModel)

public:
    enum Column {
        WrittenColumn,
        PersonColumn,
        CommandColumn,
        DecisionColumn, ///< The state that it was decided on.
        StaleColumn,    ///< What the person did not know; empty: nothing.
        EventColumn,
        ViewColumn,
        DocumentColumn,
        ChangeColumn, ///< Fields, before and after.
        ShownColumn,
        RuleColumn
    };
    static constexpr int columns = RuleColumn + 1;

    using RowTable::RowTable;

    /// Another answer.
    void setRows(WhyRows rows);
    [[nodiscard]] const WhyRows &rows() const { return m_rows; }

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const WhyRow &row, int column, int role) const override;
};

/// Why something is as it is, in one plain sentence, and below it the trail as a space-time diagram
/// or as a table: of a document from the screen back to persons, or of a command to all that it
/// changed. What is chosen in one is chosen in the other.
class WhyPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPane)

public:
    explicit WhyPane(QWidget *parent = nullptr);

    void showTrail(const Trail &trail);
    void showEffects(const Effects &effects);
    /// Nothing is asked any more.
    void clear();

signals:
    /// What else did the command with this number change?
    void effectsRequested(qint64 command);
    void whyRequested(const restaurant::DocumentName &document);

protected:
    void showAsTable(bool table) override;

private:
    void makeActions();
    void layOut();
    void connectViews();
    void offer(const QString &question, const QString &brief);
    void showRows(const WhyRows &rows);
    void showPlace();
    void choose(int row);
    [[nodiscard]] QString withBent(const QString &sentence) const;
    void say();
    void ask();
    void openMenu(const QWidget *on, const QPoint &place);
    [[nodiscard]] const WhyRow *chosen() const;

    WhyModel *m_model;
    QLabel *m_sentence;
    QLabel *m_empty;
    SpaceTimeDiagram *m_diagram;
    QTableView *m_table;
    QAction *m_ask; ///< The question that leads on from the row that is chosen.
    QString m_bent; ///< What befell events on their way that would be part of the trail.
    std::optional<QString> m_effects; ///< What the command changed; nothing: a trail is shown.
};

} // namespace restaurant
