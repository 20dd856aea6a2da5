#pragma once

#include "read/details.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;

namespace restaurant {

/// What can be done about the order that is shown: void its chosen line, cancel it. Each asks for
/// a reason first, in the place of the buttons: Enter goes on, Escape goes back. And what becomes
/// of a refund, where there is one: say that the bank has declined it, or try it again.
class OrderActions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderActions)

public:
    explicit OrderActions(QWidget *parent = nullptr);

    /// Nothing: no order is shown. A reason half typed is kept as long as the order is the same.
    void setOrder(const std::optional<OrderDetails> &details);
    /// Nothing: no line is chosen.
    void setLine(std::optional<LineId> line);
    /// For the view of the lines, whose keys they are.
    [[nodiscard]] QList<QAction *> commands() const
    {
        return {m_void, m_cancel, m_decline, m_retry};
    }

signals:
    void voidLineRequested(OrderId order, LineId line, const restaurant::WhyText &why);
    void cancelOrderRequested(OrderId order, const restaurant::WhyText &why);
    void declineRefundRequested(OrderId order);
    void retryRefundRequested(OrderId order);

private:
    [[nodiscard]] QAction *makeAction(const char *name, const QString &text, const QString &tip,
                                      const QKeySequence &key);
    [[nodiscard]] QWidget *makeQuestion();
    /// Nothing: why the order is to be cancelled.
    void askWhy(std::optional<LineId> line);
    void confirm();
    void leave();
    void refresh();

    QAction *m_void;
    QAction *m_cancel;
    QAction *m_decline;
    QAction *m_retry;
    QLabel *m_prompt;
    QLineEdit *m_why;
    QWidget *m_buttons;
    QWidget *m_question;
    QPointer<QWidget> m_before; ///< Had the focus when the question came.
    std::optional<OrderDetails> m_details;
    std::optional<LineId> m_line;  ///< The chosen one.
    std::optional<LineId> m_asked; ///< The one that the question is about; nothing: the order.
};

} // namespace restaurant
