#pragma once

#include "domain/bend.h"

#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace restaurant {

/// An event on its way to a view, where a picture shows it.
struct TravellingEvent
{
    ViewName view{};
    Position event{};
    QString whyNot{}; ///< It cannot be bent any more; empty: it can.
    bool operator==(const TravellingEvent &) const = default;
};

/// Lets a person lay hands on the events in a picture of what is on its way: a right click or the
/// menu key opens what can be done to one, and what the picture offers besides; one that is dragged
/// aside comes late, with the control key held twice, dragged onto another on the same way it is
/// swapped, and dragged out of the picture it is thrown away. Belongs to the picture; installed
/// behind whatever else opens a menu there, so that one menu opens.
class BendHand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BendHand)
public:
    /// What is there; without a place, what is chosen.
    using EventAt = std::function<std::optional<TravellingEvent>(std::optional<QPoint>)>;

    BendHand(QWidget *picture, EventAt eventAt);

signals:
    void bendRequested(const restaurant::Bend &bend);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool open(const std::optional<TravellingEvent> &event, QPoint onScreen);
    void press(QPoint place);
    void drag(QPoint place, Qt::KeyboardModifiers keys);
    void release(QPoint place, Qt::KeyboardModifiers keys);
    /// What letting go there does.
    [[nodiscard]] std::optional<Bend> bendAt(QPoint place, Qt::KeyboardModifiers keys) const;
    void letGo();

    QWidget *m_picture;
    EventAt m_eventAt;
    std::optional<TravellingEvent> m_held;
    QPoint m_from;
    bool m_isDragged = false;
};

} // namespace restaurant
