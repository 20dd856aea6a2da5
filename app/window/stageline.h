#pragma once

#include <QToolBar>

namespace restaurant {

class LayoutKeeper;
class TimelineModel;
class TimelinePane;

/// The evening as a line at the lower edge of the window, while a picture stands on the stage that
/// has no such line itself.
class StageLine final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageLine)
public:
    /// The model, the pane that moves the cursor, and the keeper outlive it.
    StageLine(TimelineModel *model, TimelinePane *cursor, QWidget *window);

    /// Shown or hidden, as the layout is now, and what stands in it.
    void follow(const LayoutKeeper &layout);
};

} // namespace restaurant
