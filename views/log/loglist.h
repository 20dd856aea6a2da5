#pragma once

#include "common/documentmarks.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace restaurant {

/// Paints a command of a LogModel in two lines: what was sent, by whom and with what outcome; and
/// below it the events it caused, or why there are none. Events that do not fit are counted; the
/// tool tip and the clipboard have them all. While a trail is shown, its commands have a bar at
/// their left, and the others are dimmed.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogDelegate)
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Nothing: no trail is shown. Takes effect when the list is painted next.
    void setLit(const std::optional<LitCommands> &lit) { m_lit = lit; }
    [[nodiscard]] const std::optional<LitCommands> &lit() const { return m_lit; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    std::optional<LitCommands> m_lit;
};

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
