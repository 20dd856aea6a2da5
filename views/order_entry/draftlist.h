#pragma once

#include "common/documentmodel.h"
#include "draft.h"

#include <QFrame>
#include <QScrollArea>

#include <vector>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

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

/// The lines of a draft, one below the other. Changes the draft it shows; nobody else may take
/// lines away without calling follow() afterwards.
class DraftList final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftList)
public:
    /// `draft` and `dishes` belong to the caller and outlive the list.
    DraftList(Draft *draft, const DocumentModel<DishCard> *dishes, QWidget *parent = nullptr);

    /// Shows the draft as it has become.
    void follow();
    /// Somebody writes a wish for a line: that is over. False: nobody did.
    bool finishEditing();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void draftChanged();

private:
    void addRow();
    void connectRow(DraftRow *row);
    [[nodiscard]] QString shortageOf(const DraftLine &line) const;
    [[nodiscard]] std::size_t placeOf(const DraftRow *row) const;
    void setQuantity(DraftRow *row, int quantity);
    void setNote(DraftRow *row, const QString &note);
    void setAllergy(DraftRow *row, const QString &allergy);

    Draft *m_draft;
    const DocumentModel<DishCard> *m_dishes;
    QVBoxLayout *m_column;
    std::vector<DraftRow *> m_rows;
};

} // namespace restaurant
