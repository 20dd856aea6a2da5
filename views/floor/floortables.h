#pragma once

#include "common/tables.h"

namespace restaurant {

class DocumentMarks;
class FloorModels;
struct DocumentName;
struct FloorSubject;

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

} // namespace restaurant
