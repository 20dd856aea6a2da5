#pragma once

#include <QMainWindow>

#include <vector>

namespace restaurant {

class PaneDock;

/// Where the panes stand: as at first, as a person left them, or one alone.
class LayoutKeeper final
{
public:
    /// The docks of a window, in the order of PaneSet.
    LayoutKeeper(QMainWindow *window, std::vector<PaneDock *> docks);

    /// As at first.
    void reset();
    /// The window has become larger: what had no room side by side may have it now.
    void followSize();
    /// As it was when it was saved last; as at first, if it never was or cannot be read.
    void restore();
    void save() const;
    /// Shows only the pane of this name. False, and nothing changes, if there is none.
    bool showOnly(const QString &name);
    /// The same for a while.
    void beginAlone(const QString &name);
    void endAlone();
    /// All behind each other for a while, so that one of them at a time is large, and there is room
    /// beside it.
    void beginStacked();
    void endStacked();

private:
    [[nodiscard]] PaneDock *find(const char *name) const;
    void arrange();
    [[nodiscard]] bool isWide() const;
    void arrangeClose();
    void takeOut();
    void showAll();
    [[nodiscard]] bool fits(const QSize &needed) const;
    void share();

    QMainWindow *m_window;
    std::vector<PaneDock *> m_docks;
    QSize m_needed;         ///< By all panes side by side.
    bool m_isClose = false; ///< They stand behind each other for want of it.
    QByteArray m_before;    ///< While a pane is alone.
    QByteArray m_unstacked; ///< While they are stacked.
};

} // namespace restaurant
