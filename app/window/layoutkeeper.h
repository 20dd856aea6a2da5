#pragma once

#include "window/layouts.h"

#include <QMainWindow>
#include <QObject>

#include <map>
#include <vector>

namespace restaurant {

class PaneDock;

/// Where the panes stand: as a layout has them at first, as a person left them in it, or one alone.
/// What is moved in one layout is moved in no other.
class LayoutKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutKeeper)
public:
    /// The docks of a window, in the order of PaneSet.
    LayoutKeeper(QMainWindow *window, std::vector<PaneDock *> docks);

    [[nodiscard]] Layout layout() const { return m_layout; }
    /// The pane that stands on the stage; empty: the layout is another one.
    [[nodiscard]] QString onStage() const;
    /// As it was when it was left; as at first, if it never was.
    void choose(Layout layout);
    /// The present layout as at first.
    void reset();
    /// The window has another size: what had no room side by side may have it now. From outside:
    /// by a person or the desktop, at any time; else by the program, or by what needs more room.
    void followSize(bool isFromOutside);
    /// Panes may ask for more since they have something to show: the window keeps its size.
    void settle();
    /// As it was when it was saved last; as at first, if it never was or cannot be read.
    void restore();
    void save();
    /// Shows only the pane of this name. False, and nothing changes, if there is none.
    bool showOnly(const QString &name);
    /// The same for a while; another that comes to the front takes its place.
    void beginAlone(const QString &name);
    void endAlone();
    /// All behind each other for a while, so that one of them at a time is large, and there is room
    /// beside it.
    void beginStacked();
    void endStacked();

signals:
    /// The panes stand in another layout now, or it is another pane that is on the stage.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] PaneDock *find(const QString &name) const;
    void arrange(const Arrangement &how);
    void placeColumn(const LayoutColumn &column);
    void placeCell(const LayoutCell &cell);
    void hideOthers(const LayoutCell &shown, PaneDock *home);
    void arrangeClose();
    void takeOut();
    void share(const Arrangement &how);
    void arrangeAsFits();
    void keepSize();
    [[nodiscard]] QSize neededBy(const Arrangement &how) const;
    [[nodiscard]] bool isClose() const;
    bool bringBack(const QByteArray &state);
    [[nodiscard]] QByteArray present() const;
    void stack();
    [[nodiscard]] bool isForOne() const;
    void keepStage(PaneDock *front);

    QMainWindow *m_window;
    std::vector<PaneDock *> m_docks;
    Layout m_layout = Layout::Everything;
    std::map<Layout, QByteArray> m_left; ///< As they were when they were left.
    QSize m_size;                        ///< Of the window, as it is wanted.
    QSize m_needed;                      ///< By the arrangement that was tried last.
    int m_pushes = 0;        ///< Waited for: the window may be larger meanwhile than is wanted.
    std::size_t m_tried = 0; ///< The present arrangement; past the last: all panes close.
    bool m_isOwn = false;    ///< Arranged here, not by a person.
    QByteArray m_before;     ///< While a pane is alone.
    QByteArray m_unstacked;  ///< While they are stacked.
};

} // namespace restaurant
