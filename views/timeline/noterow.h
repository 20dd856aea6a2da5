#pragma once

#include "domain/time.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace restaurant {

/// Where a teacher writes a note: it will stand at the cursor.
class NoteRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteRow)

public:
    explicit NoteRow(QWidget *parent = nullptr);

    /// The moment at which the next note will stand.
    void setNow(Instant now);

signals:
    void noteWritten(const QString &text);

private:
    void write();

    QLabel *m_when;
    QLineEdit *m_text;
};

} // namespace restaurant
