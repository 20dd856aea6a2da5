#include "doorposter.h"

#include "presenter/lastrow.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int quietModules = 4;
constexpr int fingerprintShown = 3 * 6 - 1; // six bytes: as many as somebody compares

/// In groups of three, as it is read aloud.
QString spaced(const QString &pin)
{
    QString text;
    for (qsizetype i = 0; i < pin.size(); ++i) {
        if (i > 0 && i % 3 == 0)
            text += QChar::Nbsp;
        text += pin[i];
    }
    return text;
}

} // namespace

DoorPoster::DoorPoster(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("doorPoster"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Themes::instance(), &Themes::themeChanged, this, qOverload<>(&QWidget::update));
    showDoors({}, {}, {});
}

void DoorPoster::showDoors(const QString &link, const QString &address, const QString &pin)
{
    if (link != m_link || !m_code.size)
        m_code = link.isEmpty() ? QrCode() : qrCodeOf(link);
    m_link = link;
    m_address = address;
    m_pin = pin;
    setAccessibleName(link.isEmpty()
                          ? tr("The doors are closed")
                          : tr("The doors are open: type %1, and the PIN %2").arg(address, pin));
    update();
}

QString DoorPoster::guestsText(int guests)
{
    return counted("DoorPoster", "%1 guest with a phone",
                   QT_TRANSLATE_N_NOOP("DoorPoster", "%1 guests with phones"), guests);
}

QString DoorPoster::remarkOn(const DoorsState &state)
{
    if (!state.areOpen)
        return {};
    QString here = guestsText(static_cast<int>(state.guests.size()));
    if (state.fingerprint.isEmpty())
        return here;
    return here + QLatin1Char('\n') +
           tr("Encrypted. The certificate's fingerprint begins with %1.")
               .arg(state.fingerprint.left(fingerprintShown));
}

void DoorPoster::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

QFont DoorPoster::smallestFont() const
{
    return readable(theme().fonts.body, height());
}

/// Three times as large as the last row needs, where there is room.
QFont DoorPoster::largeFont() const
{
    const QFont wanted = readable(theme().fonts.strong, 3 * height());
    return fitting(wanted, m_address.size() > 12 ? m_address : QString(12, u'8'),
                   wordsPlace().width());
}

QFont DoorPoster::fitting(QFont font, const QString &text, int width) const
{
    const int least = QFontInfo(smallestFont()).pixelSize();
    int pixels = QFontInfo(font).pixelSize();
    while (pixels > least && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(--pixels);
    return font;
}

QSize DoorPoster::sizeHint() const
{
    const int line = theme().sizes.line;
    return {line * 44, line * 26};
}

QSize DoorPoster::minimumSizeHint() const
{
    const int line = theme().sizes.line;
    return {line * 24, line * 14};
}

QRect DoorPoster::codePlace() const
{
    const int margin = height() / 20;
    const int side = std::min(height() - 2 * margin, width() / 2 - margin);
    return {margin, (height() - side) / 2, side, side};
}

QRect DoorPoster::wordsPlace() const
{
    const int margin = height() / 20;
    return {codePlace().right() + margin, codePlace().top() + margin / 2,
            width() - codePlace().right() - 2 * margin, codePlace().height()};
}

void DoorPoster::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.card);
    if (m_link.isEmpty()) {
        painter.setFont(largeFont());
        painter.setPen(theme().colours.dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The doors are closed"));
        return;
    }
    paintCode(painter);
    paintWords(painter);
}

/// Dark on light in either theme, and whole pixels for each module: cameras like both.
void DoorPoster::paintCode(QPainter &painter) const
{
    const QRect place = codePlace();
    const int modules = m_code.size + 2 * quietModules;
    const int pixels = std::max(1, place.width() / modules);
    const QRect square(0, 0, pixels * modules, pixels * modules);
    const QPoint corner = place.center() - square.center();
    painter.fillRect(square.translated(corner), Qt::white);
    for (int row = 0; row < m_code.size; ++row)
        for (int column = 0; column < m_code.size; ++column)
            if (m_code.isDark(column, row))
                painter.fillRect(QRect((column + quietModules) * pixels,
                                       (row + quietModules) * pixels, pixels, pixels)
                                     .translated(corner),
                                 Qt::black);
}

void DoorPoster::paintWords(QPainter &painter) const
{
    QRect left = wordsPlace();
    const auto say = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        QRect used;
        painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        left.setTop(used.bottom() + QFontMetrics(font).height() / 3);
    };
    const Colours &colours = theme().colours;
    const QFont small = smallestFont();
    const QFont large = largeFont();
    say(small, colours.dim, tr("Be a guest: scan the code, or type"));
    say(large, colours.text, m_address);
    say(small, colours.dim, tr("and the PIN"));
    say(large, colours.text, spaced(m_pin));
    if (!m_remark.isEmpty())
        say(small, colours.dim, m_remark);
    say(small, colours.dim, tr("In the same network. Nothing is typed that says who you are."));
}

} // namespace restaurant

#include "moc_doorposter.cpp"
