#include "spacetimelayout.h"

#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/trailtext.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace restaurant {

namespace {

// In lines of small text.
constexpr int heightOfHead = 2;
constexpr int heightOfShortestFlight = 2;
constexpr int heightOfLongestGap = 6; ///< What would be longer is cut.
constexpr int heightOfCut = 2;
constexpr int widestHead = 8;
constexpr int widestSpread = 3; ///< Between two heads, where there is room.
constexpr int narrowestText = 10;
constexpr int comfortableText = 20;

int widthOf(const QString &text)
{
    return QFontMetrics(theme().fonts.small).horizontalAdvance(text);
}

/// Broken between words.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && widthOf(longer) <= width)
            lines.last() = longer;
        else
            lines += word;
    }
    return lines;
}

int marginWidth()
{
    return std::max(widthOf(QStringLiteral("88:88:88")), widthOf(QStringLiteral("≈ 8:88:88"))) +
           theme().sizes.gap;
}

int widthOfHead(const Lifeline &lifeline, int padding)
{
    int width = 4 * SpaceTimeLayout::reach();
    for (const QString &line : lifeline.title.split(QLatin1Char('\n')))
        width = std::max(width, widthOf(line) + 2 * padding);
    return std::min(width, widestHead * theme().sizes.smallLine);
}

/// Of all of them side by side, with what is between them.
int widthOfHeads(const SpaceTimePlan &plan, int padding)
{
    int width = theme().sizes.tight;
    for (const Lifeline &lifeline : plan.lifelines)
        width += widthOfHead(lifeline, padding) + theme().sizes.tight;
    return width;
}

class Caption
{
    Q_DECLARE_TR_FUNCTIONS(SpaceTimeLayout)

public:
    static QString of(const SpaceTimePlan &plan, bool isCut)
    {
        QStringList sentences{tr("Time runs down; what happens at one instant stands one below the "
                                 "other, in its order.")};
        const Duration longest = longestFlight(plan);
        if (longest > Duration{})
            sentences += tr("A line to a view that slopes is an event in flight, for %1 at "
                            "the longest.")
                             .arg(TrailText::length(longest));
        else
            sentences += tr("No line to a view slopes: the views hear of events at once.");
        if (isCut)
            sentences += tr("Where a lifeline is dotted, time is left out (≈).");
        return sentences.join(QLatin1Char(' '));
    }
};

} // namespace

SpaceTimeLayout::SpaceTimeLayout(const SpaceTimePlan &plan, int width)
{
    if (plan.moments.empty())
        return;
    const Sizes &sizes = theme().sizes;
    if (const Duration shortest = shortestFlight(plan); shortest > Duration{})
        m_perMicrosecond = static_cast<double>(heightOfShortestFlight * sizes.smallLine) /
                           static_cast<double>(shortest.count());
    placeHeads(plan, width);
    m_size.setWidth(std::max(width, m_textLeft + narrowestText * sizes.smallLine + sizes.gap));
    placeMoments(plan);
    placeClocks(plan);
    placeCaption(plan, width);
}

int SpaceTimeLayout::reach()
{
    return theme().sizes.smallLine * 2 / 5;
}

int SpaceTimeLayout::headHeight()
{
    return heightOfHead * theme().sizes.smallLine + theme().sizes.tight;
}

/// Where it is narrow, there is no margin: the times stand before the texts.
void SpaceTimeLayout::placeHeads(const SpaceTimePlan &plan, int width)
{
    const Sizes &sizes = theme().sizes;
    const int spare = width - marginWidth() - widthOfHeads(plan, sizes.gap) -
                      comfortableText * sizes.smallLine - sizes.gap;
    m_hasMargin = spare >= 0;
    const int lifelines = static_cast<int>(plan.lifelines.size());
    const int spread = std::clamp(spare / lifelines, 0, widestSpread * sizes.smallLine);
    int x = m_hasMargin ? marginWidth() + sizes.tight : sizes.tight;
    for (const Lifeline &lifeline : plan.lifelines) {
        const int wide = widthOfHead(lifeline, m_hasMargin ? sizes.gap : sizes.tight);
        m_heads.push_back({x + spread / 2, 0, wide, headHeight()});
        x += wide + spread + sizes.tight;
    }
    m_textLeft = x + sizes.tight;
}

bool SpaceTimeLayout::isNewSecond(const SpaceTimePlan &plan, std::size_t moment)
{
    return moment == 0 || !isSameSecond(plan.moments[moment - 1].at, plan.moments[moment].at);
}

QStringList SpaceTimeLayout::textsBeside(const SpaceTimePlan &plan, std::size_t moment) const
{
    QStringList texts = plan.moments[moment].texts;
    if (!m_hasMargin && !texts.isEmpty() && isNewSecond(plan, moment))
        texts.first().prepend(clockOf(plan.moments[moment].at) + QLatin1Char(' '));
    return texts;
}

void SpaceTimeLayout::placeMoments(const SpaceTimePlan &plan)
{
    const Sizes &sizes = theme().sizes;
    const int width = m_size.width() - m_textLeft - sizes.gap;
    int y = sizes.smallLine;
    for (std::size_t i = 0; i < plan.moments.size(); ++i) {
        Place place{y, {}};
        int top = y - sizes.smallLine / 2;
        for (const QString &text : textsBeside(plan, i)) {
            for (const QString &line : wrapped(text, width)) {
                place.texts.push_back({{m_textLeft, top, width, sizes.smallLine}, line});
                top += sizes.smallLine;
            }
        }
        m_moments.push_back(std::move(place));
        y += gapAfter(plan, i);
    }
    m_size.setHeight(y);
}

int SpaceTimeLayout::heightOf(std::size_t moment) const
{
    const int lines = std::max(1, static_cast<int>(m_moments[moment].texts.size()));
    return lines * theme().sizes.smallLine + theme().sizes.tight;
}

/// To the next moment; notes where time is left out.
int SpaceTimeLayout::gapAfter(const SpaceTimePlan &plan, std::size_t moment)
{
    const Sizes &sizes = theme().sizes;
    const int least = heightOf(moment);
    if (moment + 1 == plan.moments.size())
        return least;
    const Duration length = plan.moments[moment + 1].at - plan.moments[moment].at;
    if (length == Duration{})
        return least;
    const double scaled = static_cast<double>(length.count()) * m_perMicrosecond;
    if (m_perMicrosecond > 0 && scaled <= heightOfLongestGap * sizes.smallLine)
        return std::max(least, static_cast<int>(scaled));
    return cutAfter(moment, QStringLiteral("≈ ") + TrailText::length(length));
}

/// In the margin, or else below the moment's texts.
int SpaceTimeLayout::cutAfter(std::size_t moment, const QString &length)
{
    const Sizes &sizes = theme().sizes;
    const int texts = heightOf(moment);
    const int gap = std::max(texts + (m_hasMargin ? 0 : sizes.smallLine),
                             heightOfCut * sizes.smallLine + sizes.tight);
    const int top = m_moments[moment].top;
    const QRect inMargin(0, top + (gap - sizes.smallLine) / 2, marginWidth(), sizes.smallLine);
    const QRect belowTexts(m_textLeft, top - sizes.smallLine / 2 + texts,
                           m_size.width() - m_textLeft - sizes.gap, sizes.smallLine);
    m_cuts.push_back({top, top + gap, {m_hasMargin ? inMargin : belowTexts, length}});
    return gap;
}

/// Only where the clock shows something new.
void SpaceTimeLayout::placeClocks(const SpaceTimePlan &plan)
{
    const int height = theme().sizes.smallLine;
    for (std::size_t i = 0; m_hasMargin && i < plan.moments.size(); ++i)
        if (isNewSecond(plan, i))
            m_clocks.push_back(
                {{0, yOf(i) - height / 2, marginWidth(), height}, clockOf(plan.moments[i].at)});
}

void SpaceTimeLayout::placeCaption(const SpaceTimePlan &plan, int room)
{
    const Sizes &sizes = theme().sizes;
    const int width = std::max(room, narrowestText * sizes.smallLine) - 2 * sizes.gap;
    int top = m_size.height() + sizes.gap;
    for (const QString &line : wrapped(Caption::of(plan, !m_cuts.empty()), width)) {
        m_caption.push_back({{sizes.gap, top, width, sizes.smallLine}, line});
        top += sizes.smallLine;
    }
    m_size.setHeight(top + sizes.gap);
}

QString SpaceTimeLayout::captionText() const
{
    QStringList lines;
    for (const Text &line : m_caption)
        lines += line.text;
    return lines.join(QLatin1Char(' '));
}

QPoint SpaceTimeLayout::placeOf(const TimeMark &mark) const
{
    return {xOf(mark.lifeline), yOf(mark.moment)};
}

QLineF SpaceTimeLayout::lineOf(const Flight &flight) const
{
    return {QPointF(xOf(flight.from), yOf(flight.begins)),
            QPointF(xOf(flight.to), yOf(flight.ends))};
}

QRect SpaceTimeLayout::rowOf(std::size_t moment) const
{
    return {0, yOf(moment) - theme().sizes.smallLine / 2, m_size.width(), heightOf(moment)};
}

} // namespace restaurant
