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
    /// As it was when it was saved last; as at first, if it never was or cannot be read.
    void restore();
    void save() const;
    /// Shows only the pane of this name. False, and nothing changes, if there is none.
    bool showOnly(const QString &name);

private:
    [[nodiscard]] PaneDock *find(const char *name) const;
    void arrange();
    void share();

    QMainWindow *m_window;
    std::vector<PaneDock *> m_docks;
};

} // namespace restaurant
