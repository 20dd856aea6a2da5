#pragma once

#include <QListView>

namespace restaurant {

/// A list that follows what is added at its end, until the reader scrolls up; from then on it
/// holds still what is being read, also when old rows go away above it.
class LogList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogList)
public:
    explicit LogList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// The selected commands with their events, as lines of text.
    void copySelection() const;

signals:
    void followingChanged(bool following);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void followByScrolling();
    void holdStill(int removedRows);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] bool isPointedAt() const;

    bool m_following = true;
};

} // namespace restaurant
