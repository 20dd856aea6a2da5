#include "draftlist.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

/// So many lines of the draft are seen without scrolling, if there is room.
constexpr int linesInSight = 6;

} // namespace

DraftList::DraftList(Draft *draft, const DocumentModel<DishCard> *dishes, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_dishes(dishes)
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("draftList"));
    setAccessibleName(tr("Lines of this order"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *content = new QWidget;
    asKind(content, WidgetKind::Pane);
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(content);
    // The newest line is the one somebody looks for.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int maximum) { verticalScrollBar()->setValue(maximum); });
    connect(dishes, &QAbstractItemModel::dataChanged, this, &DraftList::follow);
}

void DraftList::follow()
{
    const std::vector<DraftLine> &lines = m_draft->lines();
    while (m_rows.size() > lines.size()) {
        m_rows.back()->deleteLater(); // it may be the sender of the signal that led here
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size())
        addRow();
    const bool withCourse = m_draft->place().kind == OrderKind::DineIn;
    for (std::size_t place = 0; place < lines.size(); ++place)
        m_rows[place]->setLine(lines[place], withCourse, shortageOf(lines[place]));
    updateGeometry();
}

/// "only 4 left", "sold out", when all lines of the dish together ask for more than the waiter view
/// knows of. The order may be sent all the same: the write side decides, and may know better.
QString DraftList::shortageOf(const DraftLine &line) const
{
    const DishCard *dish = m_dishes->find(line.wanted.dish);
    if (!dish)
        return {};
    int wanted = 0;
    for (const DraftLine &other : m_draft->lines())
        if (other.wanted.dish == line.wanted.dish)
            wanted += other.wanted.quantity.count();
    if (dish->soldOut || dish->left <= 0)
        return tr("sold out");
    return wanted > dish->left ? tr("only %1 left").arg(dish->left) : QString();
}

bool DraftList::finishEditing()
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](DraftRow *row) { return row->finishEditing(); });
}

void DraftList::addRow()
{
    auto *row = new DraftRow;
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    row->show();
    m_rows.push_back(row);
    connectRow(row);
}

void DraftList::connectRow(DraftRow *row)
{
    connect(row, &DraftRow::quantityChanged, this,
            [this, row](int quantity) { setQuantity(row, quantity); });
    connect(row, &DraftRow::noteChanged, this,
            [this, row](const QString &note) { setNote(row, note); });
    connect(row, &DraftRow::allergyChanged, this,
            [this, row](const QString &allergy) { setAllergy(row, allergy); });
    connect(row, &DraftRow::courseChanged, this, [this, row](int course) {
        m_draft->setCourse(placeOf(row), Course{course});
        emit draftChanged();
    });
}

std::size_t DraftList::placeOf(const DraftRow *row) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    Q_ASSERT_X(found != m_rows.end(), "DraftList", "a row that was taken away still speaks");
    return static_cast<std::size_t>(found - m_rows.begin());
}

void DraftList::setQuantity(DraftRow *row, int quantity)
{
    const std::size_t place = placeOf(row);
    m_draft->setQuantity(place, quantity);
    if (quantity <= 0) {
        row->hide();
        row->deleteLater();
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
    }
    follow();
    emit draftChanged();
}

void DraftList::setNote(DraftRow *row, const QString &note)
{
    row->refuseNote(!m_draft->setNote(placeOf(row), note.toStdString()));
    emit draftChanged();
}

void DraftList::setAllergy(DraftRow *row, const QString &allergy)
{
    row->refuseAllergy(!m_draft->setAllergy(placeOf(row), allergy.toStdString()));
    emit draftChanged();
}

QSize DraftList::sizeHint() const
{
    int height = 0;
    for (const DraftRow *row : m_rows)
        height += row->sizeHint().height();
    const int most = linesInSight * (theme().sizes.line + theme().sizes.gap + 2);
    return {QScrollArea::sizeHint().width(), qMin(height, most)};
}

QSize DraftList::minimumSizeHint() const
{
    const int one = theme().sizes.line + theme().sizes.gap + 2;
    return {0, m_rows.empty() ? 0 : qMin(sizeHint().height(), 2 * one)};
}

namespace {

constexpr int mostCourses = 9;

QToolButton *smallButton(const QString &text, const char *name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    asKind(button, WidgetKind::Quiet);
    return button;
}

/// Does not disturb somebody who is typing just this.
void setTextOf(QLineEdit *edit, const std::string &text)
{
    if (const QString wanted = toQString(text); edit->text() != wanted && !edit->hasFocus())
        edit->setText(wanted);
}

void refuse(QLineEdit *edit, bool refused)
{
    asKind(edit, refused ? WidgetKind::Rejected : WidgetKind::Small);
    edit->setToolTip(refused ? DraftRow::tr("This text cannot be recorded: it has characters that "
                                            "are not plain text.")
                             : QString());
}

} // namespace

DraftRow::DraftRow(QWidget *parent)
    : QFrame(parent)
    , m_fewer(smallButton(QStringLiteral("−"), "fewer"))
    , m_quantity(plainLabel({}, "quantity"))
    , m_more(smallButton(QStringLiteral("+"), "more"))
    , m_name(plainLabel({}, "name"))
    , m_price(plainLabel({}, "price"))
    , m_edit(smallButton(QStringLiteral("✎"), "edit"))
    , m_wishes(plainLabel({}, "wishes"))
    , m_editor(new QWidget(this))
    , m_note(new QLineEdit)
    , m_allergy(new QLineEdit)
    , m_course(new QSpinBox)
{
    build();
    layOut();
    connectParts();
    open(false);
}

void DraftRow::build()
{
    setObjectName(QStringLiteral("draftRow"));
    setFocusPolicy(Qt::ClickFocus);
    m_quantity->setAlignment(Qt::AlignCenter);
    m_name->setWordWrap(true);
    m_price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_wishes->setWordWrap(true);
    asKind(m_wishes, WidgetKind::Small);
    m_edit->setCheckable(true);

    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("Note, such as “no ice”"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(Note::mostCharacters);
    m_allergy->setObjectName(QStringLiteral("allergy"));
    m_allergy->setPlaceholderText(tr("Allergy, such as “nuts”"));
    m_allergy->setAccessibleName(tr("Allergy"));
    m_allergy->setMaxLength(Note::mostCharacters);
    m_course->setObjectName(QStringLiteral("course"));
    m_course->setAccessibleName(tr("Course"));
    m_course->setPrefix(tr("Course "));
    m_course->setRange(1, mostCourses);
}

void DraftRow::layOut()
{
    const Sizes &sizes = theme().sizes;
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_quantity->setFixedWidth(3 * digit);
    for (QToolButton *button : {m_fewer, m_more, m_edit})
        button->setFixedSize(sizes.line + sizes.gap + 2, sizes.line + sizes.gap + 2);

    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_fewer);
    line->addWidget(m_quantity);
    line->addWidget(m_more);
    line->addSpacing(sizes.tight);
    line->addWidget(m_name, 1);
    line->addWidget(m_price);
    line->addWidget(m_edit);

    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, sizes.tight);
    editor->setSpacing(sizes.tight);
    editor->addWidget(m_note);
    editor->addWidget(m_allergy);
    editor->addWidget(m_course);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(line);
    whole->addWidget(m_wishes);
    whole->addWidget(m_editor);
    m_wishes->setContentsMargins(2 * m_more->width() + m_quantity->width() + sizes.tight, 0, 0,
                                 sizes.tight);
}

void DraftRow::connectParts()
{
    connect(m_fewer, &QToolButton::clicked, this, [this] { emit quantityChanged(m_count - 1); });
    connect(m_more, &QToolButton::clicked, this, [this] { emit quantityChanged(m_count + 1); });
    connect(m_edit, &QToolButton::toggled, this, &DraftRow::open);
    connect(m_note, &QLineEdit::textChanged, this, &DraftRow::noteChanged);
    connect(m_allergy, &QLineEdit::textChanged, this, &DraftRow::allergyChanged);
    connect(m_course, &QSpinBox::valueChanged, this, &DraftRow::courseChanged);
}

void DraftRow::open(bool opened)
{
    m_editor->setVisible(opened);
    m_wishes->setVisible(!opened && !m_wishes->text().isEmpty());
    if (opened)
        m_note->setFocus();
}

void DraftRow::setLine(const DraftLine &line, bool withCourse, const QString &shortage)
{
    m_count = line.wanted.quantity.count();
    m_quantity->setText(QString::number(m_count));
    m_name->setText(toQString(line.name));
    m_price->setText(moneyOf(line.price * m_count));
    setTextOf(m_note, line.wanted.note.text());
    setTextOf(m_allergy, line.wanted.allergy.text());
    const QSignalBlocker quiet(m_course);
    m_course->setValue(number(line.wanted.course));
    m_course->setVisible(withCourse);
    describe(line, withCourse, shortage);
}

void DraftRow::describe(const DraftLine &line, bool withCourse, const QString &shortage)
{
    QStringList wishes;
    if (!shortage.isEmpty())
        wishes += tr("⚠ %1").arg(shortage);
    if (!line.wanted.allergy.isEmpty())
        wishes += tr("⚠ allergy: %1").arg(toQString(line.wanted.allergy.text()));
    if (!line.wanted.note.isEmpty())
        wishes += toQString(line.wanted.note.text());
    if (withCourse && line.wanted.course != Course{1})
        wishes += tr("course %1").arg(number(line.wanted.course));
    m_wishes->setText(wishes.join(QStringLiteral(" · ")));
    m_wishes->setVisible(!m_edit->isChecked() && !wishes.isEmpty());

    const QString name = toQString(line.name);
    setAccessibleName(shortage.isEmpty()
                          ? tr("%1 × %2").arg(QString::number(m_count), name)
                          : tr("%1 × %2, %3").arg(QString::number(m_count), name, shortage));
    m_fewer->setAccessibleName(tr("One %1 less").arg(name));
    m_more->setAccessibleName(tr("One %1 more").arg(name));
    m_edit->setAccessibleName(tr("Note, allergy and course of %1").arg(name));
    m_fewer->setToolTip(m_count == 1 ? tr("Take the line away") : tr("One less"));
    m_more->setToolTip(tr("One more"));
    m_edit->setToolTip(tr("Note, allergy, course"));
}

void DraftRow::refuseNote(bool refused)
{
    refuse(m_note, refused);
}

void DraftRow::refuseAllergy(bool refused)
{
    refuse(m_allergy, refused);
}

bool DraftRow::finishEditing()
{
    const bool isEdited = m_editor->isAncestorOf(focusWidget());
    if (isEdited)
        m_edit->setChecked(false);
    return isEdited;
}

void DraftRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        emit quantityChanged(m_count + 1);
        return;
    case Qt::Key_Minus:
        emit quantityChanged(m_count - 1);
        return;
    case Qt::Key_Delete:
        emit quantityChanged(0);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace restaurant

#include "moc_draftlist.cpp"
