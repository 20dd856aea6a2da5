#include "figuresmodel.h"

#include <algorithm>
#include <chrono>

namespace restaurant {

FiguresModel::FiguresModel(QObject *parent)
    : QObject(parent)
{
}

void FiguresModel::begin(Instant starts, std::vector<ChartTheory> theory)
{
    m_figures = {};
    m_figures.starts = starts;
    m_figures.now = starts;
    m_figures.theory = std::move(theory);
    emit changed();
}

void FiguresModel::apply(const ShownChanges<MeasuresBoard> &changes)
{
    applyTo(m_figures.waits, std::get<Changes<WaitMeasure>>(changes));
    applyTo(m_figures.pools, std::get<Changes<PoolMeasure>>(changes));
    applyTo(m_figures.guests, std::get<Changes<GuestsMeasure>>(changes));
    applyTo(m_figures.minutes, std::get<Changes<MinuteMeasure>>(changes));
    applyTo(m_figures.clocks, std::get<Changes<MeasuresClock>>(changes));
    emit changed();
}

void FiguresModel::addMark(const ChartMark &mark)
{
    auto &marks = m_figures.marks;
    if (std::find(marks.begin(), marks.end(), mark) != marks.end())
        return;
    const auto place =
        std::upper_bound(marks.begin(), marks.end(), mark,
                         [](const ChartMark &a, const ChartMark &b) { return a.at < b.at; });
    marks.insert(place, mark);
    emit changed();
}

void FiguresModel::setLateQuestions(std::vector<Instant> moments)
{
    if (moments == m_figures.lateQuestions)
        return;
    m_figures.lateQuestions = std::move(moments);
    emit changed();
}

void FiguresModel::setNow(Instant now)
{
    const bool sameSecond = std::chrono::floor<std::chrono::seconds>(now) ==
                            std::chrono::floor<std::chrono::seconds>(m_figures.now);
    m_figures.now = now;
    if (!sameSecond)
        emit changed();
}

} // namespace restaurant

#include "moc_figuresmodel.cpp"
