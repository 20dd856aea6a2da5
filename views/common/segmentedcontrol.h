#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace restaurant {

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

} // namespace restaurant
