#pragma once

#include <QStyledItemDelegate>

namespace restaurant {

class ComparisonModel;
struct ComparedLook;

/// Paints a bar with a whisker for its interval, the mean beside it, and below what differs from
/// the first column: by a shape and a word, and only then by a colour.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDelegate)
public:
    /// The model outlives it.
    ComparisonDelegate(const ComparisonModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const ComparisonModel *m_model;
};

} // namespace restaurant
