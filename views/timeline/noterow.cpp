#include "noterow.h"

#include "common/labels.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace restaurant {

namespace {

constexpr int mostLetters = 500;

} // namespace

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent)
    , m_when(plainLabel({}, "noteTime"))
    , m_text(new QLineEdit)
{
    asKind(m_when, WidgetKind::Dim);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setPlaceholderText(tr("A note for this moment, and Enter"));
    m_text->setAccessibleName(tr("Note at the cursor"));
    m_text->setMaxLength(mostLetters);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    row->addWidget(m_when);
    row->addWidget(m_text, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &NoteRow::write);
}

void NoteRow::setNow(Instant now)
{
    sayInPlace(m_when, clockOf(now));
}

void NoteRow::write()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    m_text->clear();
    emit noteWritten(text);
}

} // namespace restaurant
