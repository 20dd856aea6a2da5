#pragma once

#include "rowsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace restaurant {

/// A line for SQL of one's own, and what came of it. What is asked is read by others.
class SqlWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqlWidget)

public:
    explicit SqlWidget(QWidget *parent = nullptr);

    /// Which file is asked.
    void setFile(const std::string &file);
    void take(const SqlAnswer &answer);
    void clear();

signals:
    void asked(const restaurant::AskSql &question);

private:
    void layOut();
    void ask();

    std::string m_file;
    RowsModel m_model;
    QLineEdit *m_line;
    QTableView *m_view;
    QLabel *m_message;
};

} // namespace restaurant
