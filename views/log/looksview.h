#pragma once

#include <QWidget>

class QComboBox;
class QTableView;
class QToolButton;

namespace restaurant {

class LooksFilter;
class LooksModel;

/// The queries of the log pane: who looked at which view, how far it had come, and what the answer
/// cost where that was measured. Follows the newest until the reader scrolls up.
class LooksView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LooksView)

public:
    /// `model` belongs to the caller and outlives the page.
    explicit LooksView(LooksModel *model, QWidget *parent = nullptr);

    /// "12 of 80 queries", or what is to be known of all.
    [[nodiscard]] QString remark() const;

signals:
    void remarkChanged();
    /// Somebody wants to know all about the order that was asked for.
    void detailsRequested(int order);

private:
    void build();
    void layOut();
    void follow();
    void forgetPeople();

    LooksModel *m_model;
    LooksFilter *m_filter;
    QComboBox *m_view;
    QComboBox *m_person;
    QToolButton *m_clear;
    QTableView *m_table;
    bool m_isAtEnd = true;
};

} // namespace restaurant
