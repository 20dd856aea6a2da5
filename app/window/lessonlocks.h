#pragma once

#include "lesson/lesson.h"

#include <QObject>

#include <map>
#include <vector>

class QWidget;

namespace restaurant {

class OrderController;

/// Takes away what a lesson locks: actions and controls of the window, found by their names, and
/// what goes through the one door for what a person does.
class LessonLocks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonLocks)
public:
    /// The controller outlives it, as the window does.
    LessonLocks(QWidget *window, OrderController *orders);

    /// These, and no others.
    void lock(const std::vector<LessonAction> &actions);
    void unlock() { lock({}); }
    [[nodiscard]] bool isLocked(LessonAction action) const;
    /// How many actions and controls it has taken away.
    [[nodiscard]] std::size_t held() const { return m_held.size(); }
    /// For whoever asks for something that is locked.
    [[nodiscard]] static QString whyNot();

    /// Whoever enables a control meanwhile has it enabled once it is unlocked.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close(LessonAction action);
    void letGo();

    QWidget *m_window;
    OrderController *m_orders;
    std::vector<LessonAction> m_locked;
    std::map<QObject *, bool> m_held; ///< Each, and whether it would be enabled.
};

} // namespace restaurant
