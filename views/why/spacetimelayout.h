#pragma once

#include "spacetimeplan.h"

#include <QLineF>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <vector>

namespace restaurant {

/// Where everything of a space-time diagram is: computed from the plan, the width and the fonts.
/// Time runs down. What was in flight slopes, to scale; long times in which nothing happens are cut
/// short, and moments at one instant stand one below the other. No text covers another.
class SpaceTimeLayout
{
public:
    struct Text
    {
        QRect rect;
        QString text;
    };
    /// Time that is left out between two moments.
    struct Cut
    {
        int top = 0;
        int bottom = 0;
        Text length; ///< How much it is.
    };

    SpaceTimeLayout() = default;
    /// May become wider than `width`, if that is too narrow.
    SpaceTimeLayout(const SpaceTimePlan &plan, int width);

    /// Of all that scrolls; the heads stand above it.
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] static int headHeight();
    /// Its top is 0, like that of the strip they all stand in.
    [[nodiscard]] const std::vector<QRect> &heads() const { return m_heads; }

    [[nodiscard]] int xOf(std::size_t lifeline) const { return m_heads[lifeline].center().x(); }
    [[nodiscard]] int yOf(std::size_t moment) const { return m_moments[moment].top; }
    [[nodiscard]] QPoint placeOf(const TimeMark &mark) const;
    [[nodiscard]] QLineF lineOf(const Flight &flight) const;
    /// A moment with all that is written beside it, over the whole width.
    [[nodiscard]] QRect rowOf(std::size_t moment) const;

    [[nodiscard]] const std::vector<Text> &textsOf(std::size_t moment) const
    {
        return m_moments[moment].texts;
    }
    /// Times, in the margin; none where there is no room for one.
    [[nodiscard]] const std::vector<Text> &clocks() const { return m_clocks; }
    [[nodiscard]] const std::vector<Cut> &cuts() const { return m_cuts; }
    [[nodiscard]] bool hasMargin() const { return m_hasMargin; }
    /// How to read it; below everything.
    [[nodiscard]] const std::vector<Text> &caption() const { return m_caption; }
    [[nodiscard]] QString captionText() const;

    /// Half the height of a mark.
    [[nodiscard]] static int reach();

private:
    struct Place
    {
        int top = 0; ///< The line on which its marks are.
        std::vector<Text> texts;
    };

    void placeHeads(const SpaceTimePlan &plan, int width);
    void placeMoments(const SpaceTimePlan &plan);
    [[nodiscard]] static bool isNewSecond(const SpaceTimePlan &plan, std::size_t moment);
    [[nodiscard]] QStringList textsBeside(const SpaceTimePlan &plan, std::size_t moment) const;
    [[nodiscard]] int gapAfter(const SpaceTimePlan &plan, std::size_t moment);
    int cutAfter(std::size_t moment, const QString &length);
    [[nodiscard]] int heightOf(std::size_t moment) const;
    void placeClocks(const SpaceTimePlan &plan);
    void placeCaption(const SpaceTimePlan &plan, int room);

    QSize m_size;
    std::vector<QRect> m_heads;
    std::vector<Place> m_moments;
    std::vector<Text> m_clocks;
    std::vector<Cut> m_cuts;
    std::vector<Text> m_caption;
    double m_perMicrosecond = 0; ///< Pixels; 0: nothing was in flight.
    bool m_hasMargin = true;     ///< Else times stand before the texts.
    int m_textLeft = 0;
};

} // namespace restaurant
