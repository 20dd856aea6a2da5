#pragma once

#include "words/whyrows.h"

#include <QAbstractTableModel>

namespace restaurant {

/// An answer as a table: what the diagram shows, in words, from the person to the screen.
class WhyModel final : public QAbstractTableModel
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

    explicit WhyModel(QObject *parent = nullptr);

    /// Another answer.
    void setRows(WhyRows rows);
    [[nodiscard]] const WhyRows &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const WhyRow &row, Column column);
    [[nodiscard]] static QString textOfChange(const WhyRow &row, Column column);

    WhyRows m_rows;
};

} // namespace restaurant
