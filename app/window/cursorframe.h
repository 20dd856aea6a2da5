#pragma once

#include <QWidget>

namespace restaurant {

/// A frame round the whole window that says that it does not show the evening as it is now: it
/// shows the past of it, or a branch. Over everything, but not in the way of the mouse.
class CursorFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CursorFrame)
public:
    explicit CursorFrame(QWidget *window);

    /// Empty: no frame.
    void say(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int menusEnd() const;

    QString m_text;
};

} // namespace restaurant
