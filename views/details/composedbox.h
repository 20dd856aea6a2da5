#pragma once

#include "common/columnmodel.h"
#include "read/composed.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace restaurant {

/// Who was asked for an order, what he said, and what it cost.
struct AskedRow
{
    QString asked; ///< "orders", "all three", "the view"
    QString answer;
    std::optional<QueryCost> cost; ///< Nothing: it was not measured.
    QString tip;
    bool isMissing = false;
};

class AskedModel final : public RowTable<AskedModel, AskedRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskedModel)

public:
    enum Column { AskedColumn, AnswerColumn, StatementsColumn, RowsColumn, TookColumn };
    enum Role { MissingRole = Qt::UserRole /**< bool: there was no answer. */ };

    using RowTable::RowTable;
    [[nodiscard]] static const Columns &table();
    void show(std::vector<AskedRow> rows);

protected:
    [[nodiscard]] QVariant more(const AskedRow &row, int column, int role) const override;
};

/// The same order by composition: three services asked at each refresh, each alone, beside what the
/// view says. It asks while it is visible: when the order changes, and once a second, because a
/// service comes and goes without a word.
class ComposedBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposedBox)

public:
    explicit ComposedBox(QWidget *parent = nullptr);

    /// The view says this of the order; nothing: none is shown.
    void setView(const std::optional<OrderDetails> &view);
    /// What the view's last answer to a person's question has cost.
    void setViewCost(OrderId order, const QueryCost &cost);
    void show(const ComposedDetails &details);
    using QWidget::show;

signals:
    void asked(OrderId order);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void tell();
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] AskedRow rowOf(const ServiceAnswer &answer) const;

    QLabel *m_verdict;
    QTableView *m_table;
    AskedModel m_rows;
    QTimer m_again;
    std::optional<OrderDetails> m_view;
    std::optional<QueryCost> m_viewCost;
    std::optional<ComposedDetails> m_composed;
    OrderId m_waitsFor{}; ///< 0: for nothing.
};

} // namespace restaurant
