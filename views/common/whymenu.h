#pragma once

#include "read/trail.h"

#include <QModelIndex>
#include <QPoint>
#include <QWidget>

#include <functional>
#include <optional>

class QAbstractItemView;
class QAction;

namespace restaurant {

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

} // namespace restaurant
