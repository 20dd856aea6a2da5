#pragma once

#include "read/followedcommands.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace restaurant {

/// What is known of the last orders for which somebody chose what to wait for, the newest on top;
/// and where one keeps him waiting longer than he wanted, whether he waits on or goes on.
class FollowedList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowedList)
public:
    explicit FollowedList(QWidget *parent = nullptr);

    /// All there are, in the order of sending. Those without a choice are not shown.
    void tell(const std::vector<FollowedCommand> &commands);

signals:
    void waitOnRequested(const restaurant::CommandId &command);
    void goOnRequested(const restaurant::CommandId &command);

private:
    static constexpr std::size_t most = 3;

    void ask(const FollowedCommand *late);
    [[nodiscard]] QPushButton *button(const char *name, const QString &text);

    std::vector<QLabel *> m_labels; ///< As many as are shown at most.
    QPushButton *m_waitOn;
    QPushButton *m_goOn;
    CommandId m_late;
};

} // namespace restaurant
