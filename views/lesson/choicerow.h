#pragma once

#include "lessonscene.h"

#include <QPushButton>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace restaurant {

/// A button whose text is wrapped, and stands there letter for letter.
class WrappedButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedButton)

public:
    explicit WrappedButton(QWidget *parent = nullptr);

    void say(const QString &text);
    /// Closed, it cannot be pressed, and can be read as before.
    void setOpen(bool open);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_text;
};

/// One choice of a question: a button that counts a hand, a field for whoever counts them all, and
/// once it is told, how many there were and what somebody believes who chose it.
class ChoiceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceRow)

public:
    static constexpr int mostHands = 999;

    /// `place` is its place among the choices, from 0: its letter, and the key that counts.
    explicit ChoiceRow(int place, QWidget *parent = nullptr);

    void setChoice(const SceneChoice &choice, bool isOpen, bool isTold);

signals:
    void handRaised();
    void handsTyped(int hands);

private:
    void layOut();
    void tell(const SceneChoice &choice);

    const int m_place;
    WrappedButton *m_button;
    QLineEdit *m_hands;
    QLabel *m_tally;
    QLabel *m_belief;
};

} // namespace restaurant
