// The small things that panes are put together from.
#pragma once

#include "theme/theme.h"

#include <QIcon>
#include <QLayout>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QButtonGroup;
class QLabel;
class QToolButton;

namespace restaurant {

/// A label that shows what it is given letter for letter, and can be found by `name`.
[[nodiscard]] QLabel *plainLabel(const QString &text, const char *name = "");
/// What is found by `objectName`, and read aloud and shown as a tip by the other.
void nameControl(QWidget *widget, const char *objectName, const QString &accessibleName);
/// Gives a window its first size: this one, or what its screen has room for with a title bar above.
void sizeToScreen(QWidget *window, QSize wanted);
/// Changes a text that changes often: the label grows when it must and never shrinks, so that
/// nothing beside it moves and nothing is laid out anew.
void sayInPlace(QLabel *label, const QString &text);

/// A word on a rounded ground of its hue: "read view", "command".
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, Hue hue, QWidget *parent = nullptr);

    void say(const QString &text, Hue hue);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Hue m_hue;
};

/// A few choices side by side, of which one is taken: "Dine-in | Takeaway". Arrow keys move the
/// choice; Tab goes past it.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Adds a choice at the end; the first one added is taken. `text` may hold a mnemonic.
    QToolButton *add(const QString &text, int id);
    /// Takes a choice without telling. An unknown id takes none.
    void setCurrent(int id);
    [[nodiscard]] int current() const;

signals:
    /// Somebody took another choice.
    void chosen(int id);

private:
    void shape();

    QButtonGroup *m_group;
};

/// Puts widgets side by side, and goes on in the next row when there is no more room: a bar of
/// buttons that is never cut off.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that it takes; places the items only if `place`.
    int arrange(const QRect &rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Small pictures for buttons, drawn in the colours of the theme at the moment they are painted.
enum class Icon { Table, FullScreen, Question };
[[nodiscard]] QIcon iconOf(Icon icon);

/// An action that says in a tool tip and in the status line what it does.
[[nodiscard]] QAction *namedAction(QObject *owner, const char *name, const QString &text,
                                   const QString &tip);
/// A button with the action's text, called after it: "bumpButton" for "bumpAction".
[[nodiscard]] QToolButton *textButton(QAction *action, const QString &accessibleName);
/// Such buttons, called what their status tips say, in as many rows as are needed; each is there
/// while its action is visible.
[[nodiscard]] QWidget *buttonBar(const QList<QAction *> &actions);

} // namespace restaurant
