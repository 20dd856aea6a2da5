#pragma once

#include "read/finding.h"

#include <QLabel>
#include <QList>

class QAbstractItemModel;

namespace restaurant {

class DocumentMarks;

/// Says which documents are missing, and which are wrong that the pane shows nowhere: what no
/// outline can tell. Hidden while there is none.
class AuditLine final : public QLabel
{
    Q_OBJECT

public:
    /// The models are those that the pane shows; they and `marks` outlive the line.
    AuditLine(const DocumentMarks *marks, QList<const QAbstractItemModel *> models);

private:
    void refresh();
    [[nodiscard]] bool isTold(const Finding &finding) const;

    const DocumentMarks *m_marks;
    QList<const QAbstractItemModel *> m_models;
};

} // namespace restaurant
