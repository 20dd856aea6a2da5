#include "stageline.h"

#include "timeline/timelineband.h"
#include "timeline/timelinepane.h"
#include "window/layoutkeeper.h"

namespace restaurant {

StageLine::StageLine(TimelineModel *model, TimelinePane *cursor, QWidget *window)
    : QToolBar(tr("Evening"), window)
{
    setObjectName(QStringLiteral("stageLine"));
    setMovable(false);
    toggleViewAction()->setVisible(false); // it comes and goes with the stage
    auto *band = new TimelineBand(model);
    band->setObjectName(QStringLiteral("stageBand"));
    addWidget(band);
    connect(band, &TimelineBand::seekRequested, cursor, &TimelinePane::seekRequested);
    hide();
}

void StageLine::follow(const LayoutKeeper &layout)
{
    const QString alone = layout.onStage();
    setVisible(!alone.isEmpty() && alone != QLatin1String("story") &&
               alone != QLatin1String("timeline"));
}

} // namespace restaurant

#include "moc_stageline.cpp"
