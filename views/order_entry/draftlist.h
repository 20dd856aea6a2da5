#pragma once

#include "common/documentmodel.h"
#include "draft.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace restaurant {

class DraftRow;

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
