#include "figurestable.h"

namespace restaurant {

const TwinFigures::Columns &TwinFigures::table()
{
    using F = TwinText::Figure;
    static const Columns columns{{QT_TR_NOOP("Simulated, so far"), &F::name},
                                 {QT_TR_NOOP("A"), &F::a, {}, asNumber},
                                 {QT_TR_NOOP("B"), &F::b, {}, asNumber},
                                 {QT_TR_NOOP("≠"), [](const F &figure) {
                                      return figure.differs() ? QStringLiteral("≠") : QString();
                                  }}};
    return columns;
}

void TwinFigures::show(const MeasuresBoard &a, const MeasuresBoard &b)
{
    auto figures = TwinText::figures(a, b);
    if (m_rows.size() != figures.size()) {
        beginResetModel();
        m_rows = std::move(figures);
        endResetModel();
        return;
    }
    m_rows = std::move(figures);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace restaurant

#include "moc_figurestable.cpp"
