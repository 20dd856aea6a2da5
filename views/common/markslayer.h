#pragma once

#include "read/finding.h"

#include <QList>
#include <QModelIndex>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>

class QAbstractItemView;

namespace restaurant {

class DocumentMarks;
class WhyMenu;

/// Lies over an item view and marks the documents in it: those off the trail step back behind a
/// veil, those on it have a ring, and what is wrong is outlined: in a table the cells that show it,
/// of a card the part. Tells the marks in tool tips too. Hidden, and without cost, as long as
/// nothing is marked. Belongs to the view; set the model first.
class MarksLayer final : public QWidget
{
    Q_OBJECT

public:
    /// Where a card shows a field, in the viewport; an empty rectangle: nowhere by itself.
    using FieldPlace = std::function<QRect(const QModelIndex &card, const std::string &field)>;
    /// Whether the rows are documents, or parts of one that has marks of its own for the trail.
    enum class Rows { Documents, Parts };

    /// `marks` outlive the view. `why` is the view's; null: nothing can be asked there.
    MarksLayer(QAbstractItemView *view, const DocumentMarks *marks, const WhyMenu *why,
               Rows rows = Rows::Documents);
    void setFieldPlace(FieldPlace place) { m_fieldPlace = std::move(place); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void cover();
    [[nodiscard]] QRect rectOf(int row) const;
    void paintTrail(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintWrong(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] QList<QRect> placesOf(const Finding &finding, const QModelIndex &index) const;
    [[nodiscard]] bool tellToolTip(QPoint place, QPoint onScreen) const;

    QAbstractItemView *m_view;
    const DocumentMarks *m_marks;
    const WhyMenu *m_why;
    Rows m_rows;
    FieldPlace m_fieldPlace;
};

} // namespace restaurant
