#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace restaurant {

/// A card to press: a picture of what it leads to, what that is called, and a sentence on it.
class StartCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartCard)
public:
    /// `picture` is of "story" in ":/start/story-light.png".
    StartCard(const char *name, const char *picture, const QString &title, const QString &about,
              QWidget *parent = nullptr);

    /// How long it takes, on the picture.
    void setRemark(const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int pictureHeight(int width) const;
    void takePicture();
    void paintPicture(QPainter &painter, const QRect &place) const;
    void paintRemark(QPainter &painter, const QRect &picture) const;

    QString m_name;
    QString m_about;
    QString m_remark;
    QPixmap m_picture;
};

} // namespace restaurant
