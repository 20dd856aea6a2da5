#pragma once

#include <QPointer>
#include <QVariantAnimation>
#include <QWidget>

namespace restaurant {

/// A light that spreads over what is pointed at, while the rest of the window dims. It lies over
/// everything and is not in the way of the mouse. Where the desktop animates nothing, the light is
/// there at once.
class Spotlight final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Spotlight)

public:
    explicit Spotlight(QWidget *window);

    /// `beside` is not dimmed either: there stands what is to be read. Null: nothing does.
    void pointAt(QWidget *target, QWidget *beside);
    void end();
    [[nodiscard]] QWidget *target() const { return isHidden() ? nullptr : m_target.data(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watch(QWidget *widget, bool on);
    [[nodiscard]] QRect placeOf(const QWidget *widget) const;

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_beside;
    QVariantAnimation m_spread;
};

} // namespace restaurant
