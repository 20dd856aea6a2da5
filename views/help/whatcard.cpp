#include "whatcard.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/glossary.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restaurant {

WhatCard::WhatCard(LessonTitle titleOf, QWidget *window)
    : QFrame(window)
    , m_titleOf(std::move(titleOf))
    , m_title(plainLabel({}, "whatTitle"))
    , m_about(plainLabel({}, "whatAbout"))
    , m_meaning(plainLabel({}, "whatMeaning"))
    , m_lesson(plainLabel({}, "whatLesson"))
    , m_glossary(new QPushButton(tr("Glossary")))
{
    const Sizes &sizes = theme().sizes;
    setObjectName(QStringLiteral("whatCard"));
    asKind(this, WidgetKind::Card);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setFont(theme().fonts.number);
    asKind(m_lesson, WidgetKind::Dim);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.margin, sizes.margin, sizes.margin, sizes.margin);
    column->setSpacing(sizes.gap);
    for (QLabel *label : {m_title, m_about, m_meaning, m_lesson}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_glossary->setObjectName(QStringLiteral("whatGlossary"));
    auto *close = new QPushButton(tr("Close"));
    nameControl(close, "whatClose", tr("Close (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_glossary);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_glossary, &QPushButton::clicked, this, [this] { emit glossaryRequested(m_word); });
    connect(close, &QPushButton::clicked, this, &WhatCard::closed);
    hide();
}

void WhatCard::explain(const QString &title, const QString &name)
{
    const ScreenTerm *thing = glossary().onScreen(name);
    const GlossaryTerm *term = thing ? glossary().find(thing->word) : nullptr;
    if (!term)
        return;
    m_word = thing->word;
    m_title->setText(title);
    m_about->setText(glossaryText(thing->about));
    m_meaning->setText(
        tr("The word for it: %1. %2").arg(glossaryText(m_word), restaurant::meaningOf(*term)));
    m_lesson->setText(tr("In the lesson %1. Click anything else, or press Esc.")
                          .arg(m_titleOf(thing->lesson.isEmpty() ? term->lesson : thing->lesson)));
    setAccessibleName(title + QStringLiteral(". ") + m_about->text() + u' ' + m_meaning->text());
    const int width = std::min(parentWidget()->width() - 40, theme().sizes.line * 28);
    resize(width, layout()->heightForWidth(width));
    show();
    raise();
    m_glossary->setFocus();
}

void WhatCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_whatcard.cpp"
