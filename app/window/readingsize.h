#pragma once

#include <QObject>

#include <vector>

class QMainWindow;

namespace restaurant {

class PaneDock;

/// A pane that is shown alone is shown to many: what it says grows with the window, until it can be
/// read from the last row of a classroom. Bars and menus stay as they are.
class ReadingSize final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingSize)
public:
    /// Belongs to the window, as the docks do.
    ReadingSize(QMainWindow *window, std::vector<PaneDock *> docks);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void dress();
    /// Null: there are several panes, or none.
    [[nodiscard]] PaneDock *alone() const;

    QMainWindow *m_window;
    std::vector<PaneDock *> m_docks;
    PaneDock *m_grown = nullptr;
};

} // namespace restaurant
