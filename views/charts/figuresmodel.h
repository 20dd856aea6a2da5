#pragma once

#include "chartdata.h"

#include "read/boardchanges.h"
#include "read/measuresboard.h"

#include <QObject>

namespace restaurant {

/// Keeps the figures of the evening that is shown, as the measures view tells them.
class FiguresModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresModel)

public:
    explicit FiguresModel(QObject *parent = nullptr);

    [[nodiscard]] const EveningFigures &figures() const { return m_figures; }

    /// Forgets all and begins with an evening of which nothing is measured yet.
    void begin(Instant starts, std::vector<ChartTheory> theory);
    void apply(const ShownChanges<MeasuresBoard> &changes);
    /// A moment to be marked once its time has come; one that is known already is passed over.
    void addMark(const ChartMark &mark);
    void setNow(Instant now);
    /// When guests asked because a board was late, by time; those to come are not shown yet.
    void setLateQuestions(std::vector<Instant> moments);

signals:
    void changed();

private:
    EveningFigures m_figures;
};

} // namespace restaurant
