#include "theme.h"

#include <QFontDatabase>
#include <QFontMetrics>

namespace restaurant {

namespace {
constexpr QRgb black = 0;
}

const Colours &lightColours()
{
    static const Colours colours{
        .dark = false,
        .window = 0xf4f6f9,
        .card = 0xffffff,
        .raised = 0xf7f9fc,
        .border = 0xdfe4ec,
        .outline = 0x838e9e,
        .text = 0x1b2230,
        .dim = 0x5d6879,
        .selection = 0xe3ecfd,
        .ground = 0xfaf8f4,
        .wood = 0xe6dccb,
        .solid = 0x1c2433,
        .onSolid = 0xffffff,
        .tints = {{
            // strong, on strong, fill, text
            {0x7a8697, black, 0xedf0f5, 0x414b5a},    // neutral
            {0x2f6be0, 0xffffff, 0xe4edfd, 0x1d55bd}, // command
            {0xc27223, black, 0xfdefdf, 0x8f4a08},    // event
            {0x9f840a, black, 0xfdf6d9, 0x695600},    // write side
            {0x1b8355, 0xffffff, 0xe2f3ea, 0x136443}, // read view
            {0x8a57d1, 0xffffff, 0xf0e9fb, 0x6635ad}, // policy
            {0xcf3340, 0xffffff, 0xfde8ea, 0xac1f2c}, // trouble
            {0xc23d87, 0xffffff, 0xfde9f4, 0x9c2467}, // external
        }},
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .dark = true,
        .window = 0x11151b,
        .card = 0x1a2028,
        .raised = 0x212934,
        .border = 0x2c3541,
        .outline = 0x66768c,
        .text = 0xeef1f6,
        .dim = 0x9ca8b8,
        .selection = 0x20355c,
        .ground = 0x15181c,
        .wood = 0x443c31,
        .solid = 0xe8ecf2,
        .onSolid = 0x12161c,
        .tints = {{
            {0x8492a5, black, 0x27303b, 0xb9c3d0}, // neutral
            {0x5b9bff, black, 0x19294a, 0x94bdff}, // command
            {0xf5a55a, black, 0x38270f, 0xf8bb80}, // event
            {0xe6c33c, black, 0x302a10, 0xecd06a}, // write side
            {0x4cc38a, black, 0x132e21, 0x74d8a8}, // read view
            {0xb48af0, black, 0x2a2042, 0xcbadf8}, // policy
            {0xf0616d, black, 0x3b181d, 0xff979f}, // trouble
            {0xf07fbd, black, 0x391c2e, 0xf7a5d1}, // external
        }},
    };
    return colours;
}

namespace {

QFont bodyFont(qreal points)
{
    QFont font;
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family()});
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1); // Digits of one width: a running clock does not shiver.
#endif
    font.setPointSizeF(points);
    return font;
}

QFont heavier(QFont font, qreal factor)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QFont Fonts::board(int pixels) const
{
    QFont font = strong;
    font.setPixelSize(qMax(1, pixels));
    return font;
}

Fonts fontsOf(qreal points)
{
    Fonts fonts;
    fonts.body = bodyFont(points);
    fonts.strong = heavier(fonts.body, 1.0);
    fonts.small = fonts.body;
    fonts.small.setPointSizeF(points * 0.88);
    fonts.title = heavier(fonts.body, 1.08);
    fonts.number = heavier(fonts.body, 1.15);
    fonts.mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fonts.mono.setPointSizeF(points * 0.95);
    return fonts;
}

Sizes sizesFor(const Fonts &fonts)
{
    const QFontMetrics body(fonts.body);
    Sizes sizes;
    sizes.line = body.height();
    sizes.smallLine = QFontMetrics(fonts.small).height();
    sizes.tight = qMax(2, sizes.line / 4);
    sizes.gap = qMax(4, sizes.line / 2);
    sizes.padding = qMax(6, sizes.line * 3 / 5);
    sizes.margin = qMax(8, sizes.line * 3 / 4);
    sizes.radius = qMax(4, sizes.line * 2 / 5);
    sizes.row = sizes.line + 2 * sizes.tight + 2;
    sizes.header = sizes.line * 2 + 2;
    sizes.ticket = body.horizontalAdvance(QLatin1Char('0')) * 22;
    sizes.icon = body.ascent();
    return sizes;
}

} // namespace restaurant
