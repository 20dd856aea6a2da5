#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace restaurant {

class PaletteModel;

/// Over the window: a field, and below it every action whose words begin as what is typed. Enter
/// does it, Escape leaves; the focus goes back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)
public:
    explicit CommandPalette(QMainWindow *window);

    /// Opens it, for a menu.
    [[nodiscard]] QAction *openAction() const { return m_open; }
    void openUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } // there is one thing to be in

private:
    void layOut();
    void place();
    void seek(const QString &sought);
    void showAbout();
    void doCurrent();
    void leave();
    bool takeKey(int key);

    QMainWindow *m_window;
    QAction *m_open;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_about;
    QPointer<QWidget> m_before; ///< Had the focus.
};

} // namespace restaurant
