#pragma once

#include "common/pane.h"
#include "common/tables.h"
#include "floorsubject.h"

class QAction;
class QLabel;
class QPushButton;

namespace restaurant {

class DocumentMarks;
class FloorModels;
class FloorWidget;
struct DocumentName;

/// The floor as tables: guests, tables, staff, queues, stations, pass. Whatever is painted can be
/// read here.
class FloorTables final : public TableTwin
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorTables)

public:
    /// Models and marks must outlive the tables.
    FloorTables(FloorModels *models, const DocumentMarks *marks, QWidget *parent = nullptr);

signals:
    /// Somebody points at a row.
    void chosen(const restaurant::FloorSubject &subject);
    void activated(const restaurant::FloorSubject &subject);
    void whyRequested(const restaurant::DocumentName &document);

private:
    template <typename Model, typename SubjectOf>
    void add(const QString &title, const char *name, Model *model, int widestColumn,
             SubjectOf subjectOf);

    FloorModels *m_models;
    const DocumentMarks *m_marks;
};

/// The floor, as a picture or as tables, and below it what there is to say of whatever is chosen.
class FloorPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorPane)

public:
    /// The models must outlive the pane.
    explicit FloorPane(FloorModels *models, QWidget *parent = nullptr);

    /// Nothing: no trail is shown. Else these documents are lit, and all others step back. What the
    /// waiter view knows of a table or an order, the floor sees too: it is lit on both.
    void setLit(const std::optional<LitDocuments> &lit) override;
    /// See FloorWidget::setClock(). The ages of the models follow while they are shown.
    void setClock(Instant now, double speed, bool running);
    /// See FloorWidget::settle().
    void settle();

protected:
    void showAsTable(bool table) override;

private:
    void layOut();
    void connectViews();
    void makeMarks();
    void choose(const FloorSubject &subject);
    void showInfo();
    void activate(const FloorSubject &subject);

    FloorModels *m_models;
    FloorWidget *m_floor;
    FloorTables *m_tables;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_order;
    OrderId m_shownOrder{};
};

} // namespace restaurant
