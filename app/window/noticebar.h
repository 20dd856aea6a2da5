#pragma once

#include <QToolBar>

class QLabel;
class QToolButton;

namespace restaurant {

/// One line below the toolbar that says what has just happened, until it is closed or the next
/// thing happens. It never asks and never takes the focus.
class NoticeBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// A moment of the script worth pointing at.
    void showCue(const QString &title, const QString &caption);
    /// No such moment: what it said of one is gone; trouble stays.
    void showNoCaption();
    /// Something was refused or went wrong.
    void showTrouble(const QString &text);
    void dismiss();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAs(bool trouble, const QString &text);
    void fitHeight();

    bool m_isTrouble = false;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace restaurant
