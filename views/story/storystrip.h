#pragma once

#include "domain/command.h"
#include "read/progress.h"
#include "storytext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace restaurant {

class DelaySlider;

/// What there is to say of whatever is chosen, and what can be done to it: to a board, to delay it,
/// stop it, rebuild it, see its table; to anything, to follow it, to ask why, to see its order.
class StoryStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryStrip)

public:
    explicit StoryStrip(QWidget *parent = nullptr);

    void show(const StoryInfo &info);
    /// Of the board that is chosen: how far it is, and how late on purpose. `whyNot` it cannot be
    /// delayed now; empty: it can.
    void showBoard(const ViewProgress &progress, Duration delay, const QString &whyNot);
    void setLive(bool live);
    /// Why a board cannot be stopped now; empty: it can.
    void forbidStopping(const QString &why);

signals:
    void followRequested(qint64 command);
    void orderActivated(restaurant::OrderId order);
    void whyRequested(const restaurant::DocumentName &document);
    void controlRequested(restaurant::ViewName view, restaurant::ViewControl wish);
    void delayRequested(restaurant::ViewName view, restaurant::Duration delay);
    void tableRequested(restaurant::ViewName view);
    void deliveriesRequested(restaurant::ViewName view);

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void layOut();
    void connectButtons();
    void offer();

    StoryInfo m_info;
    bool m_isLive = true;
    bool m_isStopped = false;
    QString m_whyNotStopped;
    QString m_whyNotDelayed;
    QLabel *m_title;
    QLabel *m_text;
    QPlainTextEdit *m_json;
    DelaySlider *m_delay;
    QPushButton *m_follow;
    QPushButton *m_order;
    QPushButton *m_why;
    QPushButton *m_stop;
    QPushButton *m_rebuild;
    QPushButton *m_table;
    QPushButton *m_deliveries;
};

} // namespace restaurant
