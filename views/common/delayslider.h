#pragma once

#include "domain/time.h"

#include <QString>
#include <QToolButton>
#include <QWidget>

class QLabel;
class QSlider;

namespace restaurant {

/// How late a view is on purpose, to be set: fine where a second matters, coarse where minutes do.
class DelaySlider final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DelaySlider)

public:
    /// Beyond that, somebody would see it as a fault.
    static constexpr Duration longest = std::chrono::minutes(5);

    /// The slider is found by `name`, what it says by that and "Text".
    explicit DelaySlider(const char *name, QWidget *parent = nullptr);

    /// How late it is now. While somebody holds the slider it stays where it is.
    void show(Duration delay);
    /// Why it cannot be set; empty: it can.
    void setWhyNot(const QString &why);
    void setSettable(bool settable);

signals:
    /// Once the slider has been let go.
    void chosen(restaurant::Duration delay);

private:
    [[nodiscard]] Duration chosenNow() const;
    void say();

    QSlider *m_slider;
    QLabel *m_text;
};

/// A button that says how late a view is, "+0:30", and opens the slider below it.
class DelayButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DelayButton)

public:
    explicit DelayButton(QWidget *parent = nullptr);

    /// `whyNot` it cannot be set now; empty: it can.
    void show(Duration delay, const QString &whyNot);
    [[nodiscard]] bool isLate() const { return m_delay > Duration::zero(); }

signals:
    void chosen(restaurant::Duration delay);

private:
    void open();

    Duration m_delay{};
    QWidget *m_popup;
    DelaySlider *m_slider;
};

} // namespace restaurant
