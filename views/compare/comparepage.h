#pragma once

#include "comparewish.h"
#include "evenings.h"
#include "savebuttons.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace restaurant {

class ArchitectureChoice;
class ComparisonModel;

/// Where columns are chosen, and what was found of them is shown.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)
public:
    explicit ComparePage(QWidget *parent = nullptr);

    [[nodiscard]] EveningsBox *evenings() const { return m_evenings; }
    /// Nothing: what was typed is no list of delays.
    [[nodiscard]] std::optional<CompareWish> wish() const;
    void show(const Comparison &comparison);
    [[nodiscard]] const ComparisonModel *model() const { return m_model.get(); }
    /// All of the table, as high as it is, as the ending of `path` says; the answer as of
    /// writePicture().
    [[nodiscard]] QString savePicture(const QString &path) const;

signals:
    void playRequested(const restaurant::CompareWish &wish);
    void fileRequested(restaurant::ResultFile as);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeResult();
    void makeBoxes();
    void check();
    void fitColumns();

    std::unique_ptr<ComparisonModel> m_model;
    ArchitectureChoice *m_architectures;
    std::vector<QCheckBox *> m_staffings; ///< In the order of allStaffings.
    QComboBox *m_view;
    QLineEdit *m_delays;
    EveningsBox *m_evenings;
    QTableView *m_table;
    QLabel *m_notes;
    SaveButtons *m_save;
};

} // namespace restaurant
