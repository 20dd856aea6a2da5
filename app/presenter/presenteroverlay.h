#pragma once

#include <QPoint>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace restaurant {

/// Over the whole window, but not in the way of the mouse: nothing but black, a spot of light that
/// follows the pointer while the rest dims, and the keys that are pressed.
class PresenterOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresenterOverlay)
public:
    explicit PresenterOverlay(QWidget *window);

    void setBlack(bool on);
    [[nodiscard]] bool isBlack() const { return m_isBlack; }
    /// Nothing: no spot.
    void setSpot(std::optional<QPoint> at);
    [[nodiscard]] std::optional<QPoint> spot() const { return m_spot; }
    /// For a while.
    void showKeys(const QString &keys);
    [[nodiscard]] const QString &keys() const { return m_keys; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintSpot(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;

    bool m_isBlack = false;
    std::optional<QPoint> m_spot;
    QString m_keys;
    QTimer m_gone;
};

} // namespace restaurant
