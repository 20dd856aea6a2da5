#pragma once

#include "closing/reportrun.h"
#include "report/handout.h"
#include "words/reporttext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace restaurant {

class ReportView;

/// What an evening was, beside the same one otherwise staffed if it was played; and what may come
/// next: again, the next, a handout.
class ClosingWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClosingWindow)
public:
    explicit ClosingWindow(QWidget *parent);

    /// Of another evening, or of the same later on.
    void showReport(const EveningReport &report, const QString &file);
    /// What comes next, by its name; empty: nothing does.
    void setNext(const QString &name);
    void setCanBeginAnew(bool can);
    /// Something that went wrong.
    void say(const QString &text);

    [[nodiscard]] const ReportText &shown() const;
    [[nodiscard]] HandoutSize handoutSize() const;

signals:
    void againRequested();
    void nextRequested();
    /// The handout is to be saved; asked for a name elsewhere.
    void handoutRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *bar();
    void addStaffings(QLayout *row);
    void addSizes(QLayout *row);
    void play(Staffing staffing);
    void take(Staffing staffing, const EveningReport &report);
    void refresh();
    void offerStaffings();
    void print();

    ReportView *m_view;
    QLabel *m_state;
    QPushButton *m_again = nullptr;
    QPushButton *m_next = nullptr;
    QComboBox *m_sizes = nullptr;
    std::vector<std::pair<Staffing, QPushButton *>> m_staffings;
    QString m_file;
    EveningReport m_report;
    std::vector<OtherEvening> m_others;
    ReportRun m_run;
};

} // namespace restaurant
