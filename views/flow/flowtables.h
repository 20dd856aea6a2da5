#pragma once

#include "common/tables.h"
#include "flowmessages.h"
#include "flowplaces.h"
#include "flowsubject.h"

class QTableView;

namespace restaurant {

class FlowModel;

/// The data's road as tables: messages and boxes. Whatever is painted can be read here.
class FlowTables final : public TableTwin
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowTables)

public:
    /// The model must outlive the tables.
    explicit FlowTables(FlowModel *model, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody points at a row.
    void chosen(const restaurant::FlowSubject &subject);

private:
    QTableView *add(const QString &title, const char *name, QAbstractItemModel *model,
                    int widestColumn);
    void lightTrail();

    const FlowModel *m_flow;
    FlowMessages m_messages;
    FlowPlaces m_places;
    QTableView *m_messageTable;
    QTableView *m_placeTable;
};

} // namespace restaurant
