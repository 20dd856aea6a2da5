// Every colour, size and font of the program. Colours follow EventStorming: command blue, event
// orange, write side yellow, read view green, policy lilac, trouble red, external pink.
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace restaurant {

enum class Hue {
    Neutral,
    CommandBlue,
    EventOrange,
    WriteYellow,
    ReadGreen,
    PolicyLilac,
    TroubleRed,
    ExternalPink
};
inline constexpr std::array allHues{Hue::Neutral,     Hue::CommandBlue, Hue::EventOrange,
                                    Hue::WriteYellow, Hue::ReadGreen,   Hue::PolicyLilac,
                                    Hue::TroubleRed,  Hue::ExternalPink};

/// One hue in the four strengths that are needed. `text` can be read on `fill`, on a card and on
/// the window; `onStrong` on `strong`.
struct Tint
{
    QColor strong; ///< Outlines, dots, filled buttons.
    QColor onStrong;
    QColor fill; ///< Quiet background of a pill or a card's head.
    QColor text;
};

struct Colours
{
    bool dark = false;
    QColor window; ///< Behind the cards.
    QColor card;
    QColor raised; ///< A button or a card under the mouse; every other row.
    QColor border;
    QColor outline; ///< Of fields and buttons: seen without being looked for.
    QColor text;
    QColor dim; ///< Less important text, still readable.
    QColor selection;
    QColor ground; ///< The floor of the dining room.
    QColor wood;   ///< Counter, pass, walls and chairs.
    QColor solid;  ///< The chosen one of several: dark on light, light on dark.
    QColor onSolid;
    std::array<Tint, allHues.size()> tints;

    [[nodiscard]] const Tint &operator[](Hue hue) const
    {
        return tints[static_cast<std::size_t>(hue)];
    }
};

struct Fonts
{
    QFont body;
    QFont strong; ///< Body in semi-bold.
    QFont small;  ///< Pills, remarks.
    QFont title;  ///< Of a pane.
    QFont number; ///< The ticket's number.
    QFont mono;   ///< Streams, positions.

    /// The body font, semi-bold, `pixels` high: for boards that fill a screen.
    [[nodiscard]] QFont board(int pixels) const;
};

/// In device-independent pixels, derived from the body font.
struct Sizes
{
    int line = 0;      ///< One line of body text.
    int smallLine = 0; ///< One line of small text.
    int tight = 0;     ///< Between things that belong together.
    int gap = 0;       ///< Between things.
    int padding = 0;   ///< Between a card's edge and what it holds.
    int margin = 0;    ///< Between a pane's edge and what it holds.
    int radius = 0;    ///< Of a card's corner.
    int row = 0;       ///< A table's row.
    int header = 0;    ///< A pane's header.
    int ticket = 0;    ///< Least width of a ticket: 22 digits.
    int icon = 0;
};

struct Theme
{
    Colours colours;
    Fonts fonts;
    Sizes sizes;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// Fonts of the body size `points`; Inter where it is installed, else the system's font.
[[nodiscard]] Fonts fontsOf(qreal points);
[[nodiscard]] Sizes sizesFor(const Fonts &fonts);

} // namespace restaurant
