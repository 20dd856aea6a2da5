#include "glossarywindow.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/glossary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace restaurant {
namespace {

/// By the word itself first, then by what is said of it.
QList<const GlossaryTerm *> fitting(const QString &sought)
{
    QList<const GlossaryTerm *> first;
    QList<const GlossaryTerm *> then;
    for (const GlossaryTerm &each : glossary().terms) {
        if (glossaryText(each.term).contains(sought, Qt::CaseInsensitive))
            first += &each;
        else if (glossaryText(each.meaning).contains(sought, Qt::CaseInsensitive))
            then += &each;
    }
    return first + then;
}

} // namespace

GlossaryWindow::GlossaryWindow(LessonTitle titleOf, QWidget *parent)
    : QDialog(parent)
    , m_titleOf(std::move(titleOf))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_title(plainLabel({}, "glossaryTerm"))
    , m_meaning(plainLabel({}, "glossaryMeaning"))
    , m_lesson(plainLabel({}, "glossaryLesson"))
{
    const Sizes &sizes = theme().sizes;
    setObjectName(QStringLiteral("glossaryWindow"));
    setWindowTitle(tr("Glossary"));
    resize(sizes.line * 42, sizes.line * 24);
    nameControl(m_field, "glossaryField", tr("Find a word"));
    m_field->setPlaceholderText(tr("A word, or what it means"));
    nameControl(m_list, "glossaryList", tr("Words that fit"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setFont(theme().fonts.number);
    asKind(m_lesson, WidgetKind::Dim);
    for (QLabel *label : {m_title, m_meaning, m_lesson})
        label->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_field);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(sizes.gap);
    right->addWidget(m_title);
    right->addWidget(m_meaning);
    right->addWidget(m_lesson);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(sizes.margin);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    connect(m_field, &QLineEdit::textChanged, this, &GlossaryWindow::seek);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryWindow::showCurrent);
    seek({});
}

void GlossaryWindow::look(const QString &word)
{
    const GlossaryTerm *term = glossary().find(word);
    m_field->setText(term ? glossaryText(term->term) : QString());
    show();
    raise();
    activateWindow();
    m_field->setFocus();
    m_field->selectAll();
}

void GlossaryWindow::seek(const QString &sought)
{
    m_list->clear();
    for (const GlossaryTerm *term : fitting(sought.trimmed())) {
        auto *item = new QListWidgetItem(glossaryText(term->term), m_list);
        item->setData(Qt::UserRole, term->term);
    }
    m_list->setCurrentRow(0);
    showCurrent();
}

void GlossaryWindow::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const GlossaryTerm *term =
        item ? glossary().find(item->data(Qt::UserRole).toString()) : nullptr;
    m_title->setText(term ? glossaryText(term->term) : tr("No word of that kind"));
    m_meaning->setText(term ? restaurant::meaningOf(*term) : QString());
    m_lesson->setText(term && !term->lesson.isEmpty()
                          ? tr("In the lesson %1").arg(m_titleOf(term->lesson))
                          : QString());
}

} // namespace restaurant

#include "moc_glossarywindow.cpp"
