#pragma once

#include <QString>
#include <QToolBar>

namespace restaurant {

/// Below the picture: what is to be seen in it, the clock, and how far the evening has come. As
/// large as the last row needs it, and as high as the caption needs.
class CaptionBand final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionBand)
public:
    explicit CaptionBand(QWidget *parent);

    /// Empty: there is nothing to be said.
    void say(const QString &caption);
    /// "12:04:31", and which part of the evening is over, 0 to 1.
    void setClock(const QString &clock, double share);
    /// In which all of it is read.
    [[nodiscard]] QFont font() const;
    [[nodiscard]] const QString &caption() const { return m_caption; }
    /// The height of the picture in which it stands has changed.
    void fit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect captionPlace() const;
    [[nodiscard]] int captionWidth(int width) const;
    [[nodiscard]] int margin() const;

    QString m_caption;
    QString m_clock;
    double m_share = 0;
};

} // namespace restaurant
