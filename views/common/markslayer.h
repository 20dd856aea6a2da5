#pragma once

#include "read/finding.h"
#include "read/trail.h"

#include <QList>
#include <QModelIndex>
#include <QPoint>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <utility>

class QAbstractItemView;
class QAction;

namespace restaurant {

class DocumentMarks;

/// Lets a person ask a widget why it says what it says: with the key W about what is chosen there,
/// and in the menu that a right click opens, beside the widget's other actions. Belongs to the
/// widget, which has to choose what is clicked, with either button, and to take the focus then.
class WhyMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyMenu)

public:
    /// The document at a place of the widget, or, without one, the document that is chosen.
    using DocumentAt = std::function<std::optional<DocumentName>(std::optional<QPoint>)>;
    using DocumentOf = std::function<std::optional<DocumentName>(const QModelIndex &)>;

    WhyMenu(QWidget *widget, DocumentAt documentAt);
    /// About the documents behind the rows.
    explicit WhyMenu(QAbstractItemView *view);
    WhyMenu(QAbstractItemView *view, DocumentOf documentOf);

    [[nodiscard]] std::optional<DocumentName> documentAt(QPoint place) const
    {
        return m_documentAt(place);
    }

signals:
    void whyRequested(const restaurant::DocumentName &document);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void open(QPoint onScreen);

    QWidget *m_widget;
    DocumentAt m_documentAt;
    QAction *m_why;
};

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
