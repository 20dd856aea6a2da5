#pragma once

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace restaurant {

class FloorModels;
class SegmentedControl;
struct FloorSubject;

/// The floor as tables: guests, tables, staff, queues, stations, pass. Whatever is painted can be
/// read here.
class FloorTables final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorTables)

public:
    explicit FloorTables(FloorModels *models, QWidget *parent = nullptr);

signals:
    /// Somebody points at a row.
    void chosen(const restaurant::FloorSubject &subject);
    void activated(const restaurant::FloorSubject &subject);

private:
    template <typename Model, typename SubjectOf>
    void add(const QString &title, const char *name, Model *model, int widestColumn,
             SubjectOf subjectOf);

    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
};

} // namespace restaurant
