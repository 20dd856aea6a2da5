#pragma once

#include "common/picture.h"
#include "read/status.h"
#include "read/trail.h"

#include <QRect>

#include <utility>

namespace restaurant {

class DocumentMarks;
class StatusModel;

/// How numbers fill a rectangle: as large as they can be, row by row, from the top left.
struct NumberFlow
{
    int pixels = 0;            ///< Height of the font.
    std::vector<QRect> places; ///< Of the numbers that are shown, in their order.
    int left = 0;              ///< How many found no room: "+3" stands in the last place + 1.
    QRect more;                ///< Where that is said; empty if nothing is left.

    /// For `count` numbers of `digits` digits, in a font between the two heights. The smallest one
    /// is never undercut: what does not fit then is left.
    [[nodiscard]] static NumberFlow of(const QRect &area, int count, int digits, int smallest,
                                       int largest);
};

/// Preparing on the left, Ready on the right, in numbers as large as there is room for. Fills
/// whatever it is given: a pane or a monitor. Takeaway orders carry a bag. A click or the arrow
/// keys choose a number.
class StatusBoardWidget final : public Picture
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBoardWidget)

public:
    /// `marks` outlive the board. Null: it is for guests, who choose nothing and see no marks.
    explicit StatusBoardWidget(const StatusModel *model, const DocumentMarks *marks = nullptr,
                               QWidget *parent = nullptr);

    /// A board that stands alone says below how old it is. Empty: a pane's header says so.
    void setAge(const QString &age);

    /// Of the number at this place, or of the one that is chosen.
    [[nodiscard]] std::optional<DocumentName> documentAt(std::optional<QPoint> place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void orderActivated(OrderId order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;

private:
    QRect paintAge(QPainter &painter) const;
    void paintHalf(QPainter &painter, const QRect &half, StatusStage stage);
    void paintNumber(QPainter &painter, const QRect &cell, const StatusNumber &number,
                     int pixels) const;
    void paintMarks(QPainter &painter, const QRect &cell, const StatusNumber &number) const;
    [[nodiscard]] const StatusNumber *numberAt(QPoint place) const;
    [[nodiscard]] const StatusNumber *chosenNumber() const;
    void choose(std::optional<OrderId> order);
    void chooseNext(int step);
    void sayAll();

    const StatusModel *m_model;
    const DocumentMarks *m_marks;
    QString m_age;
    std::optional<OrderId> m_chosen;
    /// What was painted where.
    std::vector<std::pair<QRect, StatusNumber>> m_painted;
};

} // namespace restaurant
