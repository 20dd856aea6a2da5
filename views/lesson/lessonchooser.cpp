#include "lessonchooser.h"

#include "common/controls.h"
#include "common/tables.h"
#include "lessonlistmodel.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

LessonChooser::LessonChooser(LessonListModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_about(plainLabel({}, "lessonAbout"))
    , m_problem(plainLabel({}, "lessonProblem"))
    , m_take(new QPushButton(tr("Take it")))
{
    setObjectName(QStringLiteral("lessonChooser"));
    setWindowTitle(tr("Take a lesson"));
    setUpTable(m_table, "lessonTable", tr("Lessons, by level"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(LessonListModel::ShowsColumn,
                                                      QHeaderView::Stretch);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("There are no lessons."));
    layOut();
    connect(m_table, &QTableView::activated, this, &LessonChooser::take);
    connect(m_take, &QPushButton::clicked, this, &LessonChooser::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LessonChooser::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LessonChooser::showChosen);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void LessonChooser::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_take->setObjectName(QStringLiteral("takeLesson"));
    asKind(m_take, WidgetKind::Primary);
    m_about->setWordWrap(true);
    m_problem->setWordWrap(true);
    asKind(m_problem, WidgetKind::Rejected);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeLessons"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.margin, sizes.margin, sizes.margin, sizes.margin);
    column->setSpacing(sizes.gap);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_take->setDefault(true); // now that it stands in the dialog
    resize(60 * sizes.line, 32 * sizes.line);
}

const LessonRow *LessonChooser::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->document(index.row()) : nullptr;
}

void LessonChooser::showChosen()
{
    const LessonRow *row = current();
    m_about->setText(row ? row->shows : QString());
    m_problem->setText(row ? row->problem : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_take->setEnabled(row && row->state != LessonState::Unreadable);
}

void LessonChooser::take()
{
    if (!m_take->isEnabled())
        return;
    const QString path = current()->path;
    accept();
    emit chosen(path);
}

} // namespace restaurant

#include "moc_lessonchooser.cpp"
