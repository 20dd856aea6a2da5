#pragma once

#include "flow/flowpainter.h"
#include "storylooks.h"
#include "storyplan.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace restaurant {

/// How boards, log, write side and what goes between look, in the theme shown now: commands are
/// squares, events discs, looks dashed, refusals crossed. Nothing is told by its colour alone.
class StoryPainter
{
    Q_DECLARE_TR_FUNCTIONS(StoryPainter)

public:
    StoryPainter(QPainter &painter, const StoryPlan &plan)
        : m_painter(painter)
        , m_plan(plan)
    {
    }

    /// What never moves, but for the room itself.
    void paintGround();
    void paint(const StoryItem &item);
    void paintChoice(const QRect &rect);

private:
    void paint(const QRect &rect, const BoardLook &look);
    void paint(const QRect &rect, const ChipLook &look);
    void paint(const QRect &rect, const LogLook &look);
    void paint(const QRect &rect, const WriteLook &look);
    void paint(const QRect &rect, const ManagerLook &look);
    void paint(const QRect &rect, const JobLook &look);
    void paint(const QRect &rect, const RowLook &look);
    void paint(const QRect &rect, const StreamLook &look);
    void paint(const QRect &rect, const GazeLook &look);
    void paint(const QRect &rect, const LabelLook &look);
    void paint(const QRect &rect, const CaptionLook &look);
    void paint(const QRect &rect, const BubbleLook &look);

    void paintRoads();
    void paintTransaction();
    void paintLegend();
    void paintRelay();
    /// Left the longest title, right the longest remark that there is room for beside it.
    void paintHead(const QRect &line, const QStringList &titles, const QStringList &remarks,
                   const QColor &title, const QColor &remark);
    void paintLine(QRect line, const BoardLineLook &look);
    void paintServices(QRect line, const WriteLook &look);
    void paintTip(const QRect &rect, QPointF tip, const QColor &fill, const QColor &outline);
    [[nodiscard]] const Fonts &fonts() const { return m_plan.measures().fonts; }
    [[nodiscard]] const Sizes &sizes() const { return m_plan.measures().sizes; }

    QPainter &m_painter;
    const StoryPlan &m_plan;
};

[[nodiscard]] QSize rowSize(const FlowMeasures &measures, const RowLook &look, int widest);
/// So large a caption or a bubble is with these words, at most so wide.
[[nodiscard]] QSize captionSize(const FlowMeasures &measures, const QString &title,
                                const QString &text, int widest);

} // namespace restaurant
