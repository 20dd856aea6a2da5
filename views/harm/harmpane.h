#pragma once

#include "common/pane.h"
#include "domain/time.h"

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace restaurant {

class HarmFilter;
class HarmModel;

/// Decisions by a view that did not show what was true, and what they cost: what is let through in
/// a table, and above it its sums, cause by cause.
class HarmPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HarmPane)

public:
    /// `model` belongs to the caller and outlives the pane.
    explicit HarmPane(HarmModel *model, QWidget *parent = nullptr);

signals:
    /// Somebody wants to see the moment of an entry.
    void momentActivated(restaurant::Instant at);

private:
    void build();
    void offerFilters();
    void layOut();
    void tellSums();

    HarmModel *m_model;
    HarmFilter *m_filter;
    QComboBox *m_kind;
    QComboBox *m_cause;
    QToolButton *m_clear;
    QLabel *m_sums;
    QTableView *m_table;
};

} // namespace restaurant
