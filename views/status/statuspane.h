#pragma once

#include "common/pane.h"

#include <QPointer>

class QAction;
class QTableView;

namespace restaurant {

class StatusBoardWidget;
class StatusModel;
class TooMuch;

/// The status board as a pane, as a table, and, for the guests, on a whole monitor.
class StatusPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPane)

public:
    /// The model must outlive the pane.
    explicit StatusPane(StatusModel *model, QWidget *parent = nullptr);
    ~StatusPane() override;

    void setProgress(const ViewProgress &progress) override;
    /// Of the order details: what they would tell guests.
    void take(const ChangesOfABoard &changes) override;
    void clear() override;
    /// For a menu: full screen, show as table, one wrong turn.
    [[nodiscard]] QList<QAction *> commands() const override
    {
        return {m_fullScreen, asTable(), m_wrongTurn};
    }
    /// The board on the second monitor, or on the only one; Escape closes it.
    void showFullScreenBoard(bool shown);

private:
    void makeActions();
    void makeTable();
    void makeMarks();
    void layOut();

    StatusModel *m_model;
    StatusBoardWidget *m_board;
    QTableView *m_table;
    TooMuch *m_tooMuch;
    QAction *m_fullScreen;
    QAction *m_wrongTurn;
    QPointer<StatusBoardWidget> m_screen; ///< While it is shown.
    QString m_age;                        ///< How far the view has come, in words.
};

} // namespace restaurant
