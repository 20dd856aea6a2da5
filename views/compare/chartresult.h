#pragma once

#include "savebuttons.h"

class QAbstractItemModel;
class QChartView;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace restaurant {

/// What was found as a chart or as the table of what it draws, with a choice of figures, buttons to
/// save it, and notes below.
class ChartResult final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartResult)
public:
    struct Texts
    {
        QString tableName; ///< For who hears it: "The sweep as a table".
        QString whenEmpty;
        QString csvTip; ///< What a line of the CSV file is.
    };
    /// `prefix` begins the names of its controls: "sweep". The chart becomes its own; the model
    /// outlives it.
    ChartResult(const QString &prefix, QChartView *chart, QAbstractItemModel *model,
                const Texts &texts, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *figures() const { return m_figures; }
    void say(const QString &notes);
    void setSavable(bool savable) { m_save->setEnabled(savable); }
    /// The chart, with the notes below it, as the ending of `path` says; the answer as of
    /// writePicture().
    [[nodiscard]] QString savePicture(const QString &path, const QString &title) const;

signals:
    void fileRequested(restaurant::ResultFile as);

private:
    QHBoxLayout *makeBar(const QString &prefix, const QString &tableName, QStackedWidget *either);

    QComboBox *m_figures;
    SaveButtons *m_save;
    QChartView *m_chart;
    QLabel *m_notes;
};

} // namespace restaurant
