#pragma once

#include "orderprocess.h"
#include "theme/stylesheet.h"

#include <QWidget>

#include <deque>

class QLabel;

namespace restaurant {

/// What became of the last few orders a person placed, the newest on top, in words. Each follows
/// its order: placed is not accepted yet.
class AnswerList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerList)
public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// A command of this pane was refused: nothing was placed.
    void tellRefused(const Rejection &rejection);
    /// How far an order has come. One that is not told of any more comes back if it failed.
    void follow(const OrderProcess &process);
    void clear();

private:
    struct Answer
    {
        OrderId order{}; ///< 0: there is none.
        QLabel *label = nullptr;
    };
    void add(OrderId order, WidgetKind kind, const QString &text);

    std::deque<Answer> m_answers; ///< The newest first.
};

} // namespace restaurant
