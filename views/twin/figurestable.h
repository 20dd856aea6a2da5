#pragma once

#include "common/columnmodel.h"
#include "words/twintext.h"

namespace restaurant {

/// The figures of both evenings beside each other; a sign marks those that differ.
class TwinFigures final : public RowTable<TwinFigures, TwinText::Figure>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinFigures)
public:
    enum Column { NameColumn, AColumn, BColumn, MarkColumn };

    TwinFigures() = default;
    [[nodiscard]] static const Columns &table();

    void show(const MeasuresBoard &a, const MeasuresBoard &b);
};

} // namespace restaurant
