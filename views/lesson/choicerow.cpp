#include "choicerow.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/misconceptiontext.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace restaurant {

WrappedButton::WrappedButton(QWidget *parent)
    : QPushButton(parent)
    , m_text(plainLabel({}))
{
    m_text->setWordWrap(true);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    const Sizes &sizes = theme().sizes;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.padding, sizes.gap, sizes.padding, sizes.gap);
    column->addWidget(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WrappedButton::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    updateGeometry();
}

void WrappedButton::setOpen(bool open)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !open);
    setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(open ? QString() : tr("The vote is closed"));
}

QString WrappedButton::said() const
{
    return m_text->text();
}

QSize WrappedButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize WrappedButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

ChoiceRow::ChoiceRow(int place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_button(new WrappedButton)
    , m_hands(new QLineEdit)
    , m_tally(plainLabel({}, "choiceTally"))
    , m_belief(plainLabel({}, "choiceBelief"))
{
    setObjectName(QStringLiteral("choice%1").arg(place + 1));
    m_button->setObjectName(QStringLiteral("choiceButton"));
    m_button->setToolTip(tr("One more hand (%1)").arg(place + 1));
    nameControl(m_hands, "choiceHands", tr("Hands for %1").arg(QChar(u'A' + place)));
    m_hands->setEchoMode(QLineEdit::Password); // nobody is to follow the others
    m_hands->setValidator(new QIntValidator(0, mostHands, m_hands));
    m_hands->setPlaceholderText(tr("hands"));
    layOut();
    connect(m_button, &QPushButton::clicked, this, &ChoiceRow::handRaised);
    connect(m_hands, &QLineEdit::textEdited, this,
            [this](const QString &text) { emit handsTyped(text.toInt()); });
}

void ChoiceRow::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_hands->setFixedWidth(4 * sizes.line);
    asKind(m_tally, WidgetKind::Strong);
    asKind(m_belief, WidgetKind::Dim);
    m_belief->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.gap);
    row->addWidget(m_button, 1);
    row->addWidget(m_hands);
    row->addWidget(m_tally);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.tight);
    column->addLayout(row);
    column->addWidget(m_belief);
}

void ChoiceRow::setChoice(const SceneChoice &choice, bool isOpen, bool isTold)
{
    const QString letter(QChar(u'A' + m_place));
    const bool isRight = isTold && !choice.misconception;
    m_button->say((isRight ? tr("✓ %1  %2") : tr("%1  %2")).arg(letter, choice.text));
    m_button->setOpen(isOpen);
    m_hands->setVisible(isOpen);
    if (!m_hands->hasFocus())
        m_hands->setText(choice.hands > 0 ? QString::number(choice.hands) : QString());
    m_tally->setVisible(isTold && choice.told.first);
    m_belief->setVisible(isTold && choice.misconception);
    if (isTold)
        tell(choice);
}

void ChoiceRow::tell(const SceneChoice &choice)
{
    const int first = choice.told.first.value_or(0);
    m_tally->setText(choice.told.second ? tr("%1 → %2").arg(first).arg(*choice.told.second)
                                        : QString::number(first));
    m_tally->setToolTip(choice.told.second ? tr("Hands before and after the talk")
                                           : tr("Hands in the vote"));
    if (choice.misconception)
        m_belief->setText(tr("Who chose it may believe: %1")
                              .arg(MisconceptionText::belief(*choice.misconception)));
}

} // namespace restaurant

#include "moc_choicerow.cpp"
