#pragma once

#include "read/trail.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace restaurant {

class DocumentMarks;
struct Finding;

/// Lies over the page of one order and marks it as a whole: a veil, a ring, and an outline around
/// what is wrong. Hidden while nothing is marked. Belongs to the page.
class PageMarks final : public QWidget
{
    Q_OBJECT

public:
    /// `marks` outlive the page.
    PageMarks(QWidget *page, const DocumentMarks *marks);

    /// This part of the page shows these fields, and outlines them by itself if it is a table.
    void addPart(const QWidget *part, const QStringList &fields);
    /// Which order the page shows; 0: none.
    void setOrder(OrderId order);
    [[nodiscard]] const std::optional<DocumentName> &document() const { return m_document; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        const QWidget *widget = nullptr;
        QStringList fields;
    };

    void follow();
    void paintWrong(QPainter &painter) const;
    [[nodiscard]] const Part *partOf(const Finding &finding) const;

    const DocumentMarks *m_marks;
    QList<Part> m_parts;
    std::optional<DocumentName> m_document;
};

} // namespace restaurant
