#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace restaurant {

class LogFilter;
class LogList;
class LogModel;
class PaneHeader;

/// The write side seen from outside: each command, what became of it and what it caused.
class LogPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPane)
public:
    /// `model` belongs to the caller and outlives the pane.
    explicit LogPane(LogModel *model, QWidget *parent = nullptr);

signals:
    /// Somebody wants to know all about the order that a line names.
    void detailsRequested(int order);

private:
    void build();
    void layOut();
    void connectFilter();
    void connectList();
    void addActor(const QString &name);
    void forgetActors();
    void filterByOrder(const QString &text);
    void filterByType();
    void filterByActor();
    void showRemark();
    void clearFilters();

    LogModel *m_model;
    LogFilter *m_filter;
    PaneHeader *m_header;
    QLineEdit *m_order;
    QComboBox *m_type;
    QComboBox *m_actor;
    QCheckBox *m_rejected;
    QToolButton *m_clear;
    QToolButton *m_follow;
    LogList *m_list;
};

} // namespace restaurant
