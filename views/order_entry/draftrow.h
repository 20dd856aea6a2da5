#pragma once

#include "draft.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace restaurant {

/// One line of the draft: how many, of what, for how much; and, when opened, what the guest asks
/// for besides. Shows what it is given and asks by signal; it changes nothing itself.
class DraftRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftRow)
public:
    explicit DraftRow(QWidget *parent = nullptr);

    /// `withCourse`: the order has courses (dine-in). `shortage`: why it may not be had; mostly
    /// empty.
    void setLine(const DraftLine &line, bool withCourse, const QString &shortage = {});
    /// The text of that field cannot be recorded: it says so, and the line keeps what it had.
    void refuseNote(bool refused);
    void refuseAllergy(bool refused);
    /// Somebody writes a wish for this line: that is over. False: nobody did.
    bool finishEditing();

signals:
    void quantityChanged(int quantity); ///< 0: the line should go.
    void noteChanged(const QString &note);
    void allergyChanged(const QString &allergy);
    void courseChanged(int course);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void open(bool opened);
    void describe(const DraftLine &line, bool withCourse, const QString &shortage);

    QToolButton *m_fewer;
    QLabel *m_quantity;
    QToolButton *m_more;
    QLabel *m_name;
    QLabel *m_price;
    QToolButton *m_edit;
    QLabel *m_wishes;
    QWidget *m_editor;
    QLineEdit *m_note;
    QLineEdit *m_allergy;
    QSpinBox *m_course;
    int m_count = 1;
};

} // namespace restaurant
