#pragma once

#include "seatlink.h"

#include "models/boardmodels.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace restaurant {

class OrderEntryPane;
class Pill;
class ReadPane;
class SeatDeeds;

/// What a kind of seat is called.
[[nodiscard]] QString seatKindText(SeatKind kind);

/// A seat of a class: the boards of its kind with how old they are, who is there, and what became
/// of its commands. Closing it leaves the seat.
class SeatWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeatWindow)
public:
    /// Where a copy of the log is to be saved; empty: nowhere.
    using WhereToSave = std::function<QString(QWidget *parent)>;

    SeatWindow(const SeatPlace &place, std::chrono::milliseconds delay, WhereToSave where,
               QWidget *parent = nullptr);
    ~SeatWindow() override;

    [[nodiscard]] const SeatPlace &place() const { return m_link->place(); }

private:
    void makePanes();
    [[nodiscard]] QWidget *strip();
    [[nodiscard]] QWidget *side();
    [[nodiscard]] QWidget *listed(const QString &title, QWidget *list);
    void connectLink();
    void connectEntry();
    void add(ReadPane *pane);

    void begin(const Scenario &scenario);
    void showState();
    void showAges();
    void showPresent(const std::vector<Present> &present);
    void showCommands();
    void takeBack();
    void save();
    void saved(const QString &note);
    void say(const QString &note);

    SeatLink *m_link;
    SeatDeeds *m_deeds;
    const WhereToSave m_where;
    BoardModels m_models;
    std::vector<ReadPane *> m_panes;
    OrderEntryPane *m_entry = nullptr; ///< Null: this kind of seat takes no orders.
    QSplitter *m_split;
    Pill *m_pill;
    QLabel *m_age;
    QLabel *m_note; ///< What was refused or saved last.
    QDoubleSpinBox *m_delay;
    QPushButton *m_save;
    QListWidget *m_present;
    QListWidget *m_commands;
    QPushButton *m_takeBack;
    QListWidget *m_contests;
    SeatState m_state;
    bool m_hasEnded = false;
    std::map<ViewName, ViewProgress> m_progress; ///< As it was told last.
    QTimer m_second;
};

} // namespace restaurant
