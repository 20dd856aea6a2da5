#include "picturefile.h"

#include "theme/themes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace restaurant {

namespace {

class PictureFile
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)

public:
    explicit PictureFile(const PictureToSave &picture)
        : m_picture(picture)
        , m_all(QPoint(), picture.on->size())
    {
        if (picture.caption.isEmpty())
            return;
        const int margin = theme().sizes.margin;
        m_caption = {margin, m_all.height() + margin / 2, m_all.width() - 2 * margin, 0};
        m_caption.setHeight(QFontMetrics(theme().fonts.small, picture.on)
                                .boundingRect(m_caption, wrapped, picture.caption)
                                .height());
        m_all.setBottom(m_caption.bottom() + margin / 2);
    }

    [[nodiscard]] QByteArray png() const
    {
        constexpr int scale = 2;
        QImage image(m_all.size() * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(theme().colours.card);
        paint(image);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    [[nodiscard]] QByteArray svg() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator drawing;
        drawing.setOutputDevice(&buffer);
        drawing.setSize(m_all.size());
        drawing.setViewBox(m_all);
        drawing.setTitle(m_picture.title);
        drawing.setDescription(m_picture.description);
        drawing.setResolution(m_picture.on->logicalDpiX());
        paint(drawing);
        return bytes;
    }

private:
    static constexpr int wrapped =
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;

    void paint(QPaintDevice &device) const
    {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        m_picture.paint(painter);
        painter.restore();
        if (m_caption.isEmpty())
            return;
        const QRect below(0, m_picture.on->height(), m_all.width(),
                          m_all.height() - m_picture.on->height());
        painter.fillRect(below, theme().colours.card); // what was painted may reach over its edge
        painter.setFont(theme().fonts.small);
        painter.setPen(theme().colours.text);
        painter.drawText(m_caption, wrapped, m_picture.caption);
    }

    const PictureToSave &m_picture;
    QRect m_all;
    QRect m_caption; ///< Empty: there is none.
};

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

bool isPicture(const QString &path)
{
    return endingOf(path) == QLatin1String("png") || endingOf(path) == QLatin1String("svg");
}

QString writePicture(const QString &path, const PictureToSave &picture)
{
    if (!isPicture(path))
        return PictureFile::tr("%1: a picture is saved as .png or .svg").arg(path);
    const PictureFile file(picture);
    return writeFile(path, endingOf(path) == QLatin1String("png") ? file.png() : file.svg());
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return PictureFile::tr("%1 cannot be written: %2").arg(path, file.errorString());
    return {};
}

QString pictureFilter()
{
    return PictureFile::tr("Pictures (*.png);;Drawings (*.svg)");
}

} // namespace restaurant
