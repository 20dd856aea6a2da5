#pragma once

#include "domain/outcome.h"

#include <QWidget>

#include <deque>

class QLabel;

namespace restaurant {

/// What became of the last few orders a person placed, the newest on top, in words.
class AnswerList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerList)
public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// The answer to a command of this pane.
    void tell(const HandledCommand &handled);
    /// An order that was accepted as a command was rejected later, by the process manager.
    void tellRejected(OrderId order, const WhyText &why);
    void clear();

private:
    void add(bool good, const QString &text);

    std::deque<QLabel *> m_answers; ///< The newest first.
};

} // namespace restaurant
