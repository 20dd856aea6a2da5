#include "startcard.h"

#include "common/paint.h"
#include "theme/themes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

/// Outside of every namespace, as Qt wants it.
static void takePicturesAlong()
{
    Q_INIT_RESOURCE(start);
}

namespace restaurant {
namespace {

constexpr int linesOfText = 3; ///< At least, so that cards beside each other are alike.

} // namespace

StartCard::StartCard(const char *name, const char *picture, const QString &title,
                     const QString &about, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(QLatin1String(picture))
    , m_about(about)
{
    setObjectName(QLatin1String(name));
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(about);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    takePicture();
    connect(&Themes::instance(), &Themes::themeChanged, this, &StartCard::takePicture);
}

void StartCard::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleDescription(remark + QStringLiteral(". ") + m_about);
    update();
}

void StartCard::takePicture()
{
    takePicturesAlong();
    m_picture.load(
        QStringLiteral(":/start/%1-%2.png")
            .arg(m_name, theme().colours.dark ? QLatin1String("dark") : QLatin1String("light")));
    updateGeometry();
    update();
}

int StartCard::pictureHeight(int width) const
{
    return width * 9 / 16;
}

int StartCard::heightFor(int width) const
{
    const Sizes &sizes = theme().sizes;
    const int textWidth = width - 2 - 2 * sizes.padding;
    const QRect about = QFontMetrics(theme().fonts.body)
                            .boundingRect(0, 0, textWidth, width, Qt::TextWordWrap, m_about);
    return pictureHeight(width) + 2 * sizes.padding + QFontMetrics(theme().fonts.number).height() +
           sizes.tight + std::max(linesOfText * sizes.line, about.height() + sizes.tight);
}

QSize StartCard::sizeHint() const
{
    const int width = theme().sizes.ticket * 2;
    return {width, heightFor(std::max(width, this->width()))};
}

QSize StartCard::minimumSizeHint() const
{
    const int width = theme().sizes.ticket * 6 / 5;
    return {width, heightFor(width)};
}

/// As high as its width wants it, so that no text is cut.
void StartCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setFixedHeight(heightFor(width()));
}

void StartCard::paintPicture(QPainter &painter, const QRect &place) const
{
    const int radius = theme().sizes.radius;
    QPainterPath clip;
    clip.addRoundedRect(place.adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setClipPath(clip);
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, m_picture);
    painter.restore();
    painter.setPen(theme().colours.border);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

/// At the lower right of the picture.
void StartCard::paintRemark(QPainter &painter, const QRect &picture) const
{
    if (m_remark.isEmpty())
        return;
    QRect pill(QPoint(), pillSize(m_remark));
    const int gap = theme().sizes.gap;
    pill.moveBottomRight(picture.bottomRight() - QPoint(gap, gap));
    paintCard(painter, pill, theme().colours.card, theme().colours.border); // the picture is busy
    paintPill(painter, pill, m_remark, Hue::ReadGreen);
}

void StartCard::paintEvent(QPaintEvent *)
{
    const auto &[colours, fonts, sizes] = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || isDown();
    const QRect whole = rect().adjusted(1, 1, -1, -1);
    paintCard(painter, whole, isLit ? colours.raised : colours.card,
              hasFocus() ? colours[Hue::CommandBlue].strong
                         : (isLit ? colours.dim : colours.border),
              hasFocus() ? 2.0 : 1.0);
    const QRect picture(whole.left() + 1, whole.top() + 1, whole.width() - 2,
                        pictureHeight(width()));
    paintPicture(painter, picture);
    paintRemark(painter, picture);
    QRect line = whole.adjusted(sizes.padding, picture.height() + sizes.padding, -sizes.padding,
                                -sizes.tight);
    const int titleHeight = QFontMetrics(fonts.number).height();
    paintLine(painter, QRect(line.topLeft(), QSize(line.width(), titleHeight)), text(),
              fonts.number, colours.text);
    line.setTop(line.top() + titleHeight + sizes.tight);
    painter.setFont(fonts.body);
    painter.setPen(colours.dim);
    painter.drawText(line, Qt::TextWordWrap, m_about);
}

/// Enter, too: it is a place to go to.
void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_startcard.cpp"
