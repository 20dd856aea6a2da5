#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace restaurant {

/// A word on a rounded ground of its hue: "read view", "command".
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, Hue hue, QWidget *parent = nullptr);

    void say(const QString &text, Hue hue);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Hue m_hue;
};

} // namespace restaurant
