#include "twinchooser.h"

#include "common/controls.h"
#include "read/boards.h"
#include "variantname.h"
#include "words/architecturetext.h"
#include "words/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace restaurant {

namespace {

/// The first choice is the scenario's own.
QComboBox *choice(const char *name, const QString &accessibleName, const QString &none)
{
    auto *box = new QComboBox;
    nameControl(box, name, accessibleName);
    box->addItem(none);
    return box;
}

/// Nothing: as the scenario says.
template <typename Value> std::optional<Value> valueOf(const QComboBox *box)
{
    const QVariant chosen = box->currentData();
    return chosen.isValid() ? std::optional(static_cast<Value>(chosen.toInt())) : std::nullopt;
}

template <typename Value> void add(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

} // namespace

TwinChooser::TwinChooser(QWidget *parent)
    : QDialog(parent)
    , m_same(plainLabel(tr("A and B are the same."), "twinSame"))
{
    setObjectName(QStringLiteral("twinChooser"));
    setWindowTitle(tr("Twin run"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("The evening that is open is played in two ways, with the same guests and commands.")));
    auto *row = new QHBoxLayout;
    row->addWidget(makeSide("sideA", tr("A"), m_sides[0]));
    row->addWidget(makeSide("sideB", tr("B"), m_sides[1]));
    column->addLayout(row);
    column->addWidget(m_same);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("playButton"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Play both"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit chosen(variantOf(m_sides[0]), variantOf(m_sides[1]));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    follow();
}

QGroupBox *TwinChooser::makeSide(const char *name, const QString &title, Side &side)
{
    auto *box = new QGroupBox(title);
    box->setObjectName(QLatin1String(name));
    auto *form = new QFormLayout(box);
    side.staffing = choice("staffing", tr("Who serves"), tr("as the scenario says"));
    for (const auto &[staffing, word] : enumWords<Staffing>)
        add(side.staffing, VariantName::of(staffing), staffing);
    side.architecture =
        choice("architecture", tr("What keeps the views in step"), tr("as the scenario says"));
    for (const ArchitectureKind kind : allArchitectures)
        add(side.architecture, architectureName(usual(kind)), kind);
    side.view = choice("lateView", tr("Which view is late"), tr("as the scenario says"));
    for (const ViewName view : EventBoards::views)
        add(side.view, ViewNames::shortName(view), view);
    side.delay = new QSpinBox;
    nameControl(side.delay, "delay", tr("How late it is"));
    side.delay->setRange(0, 3600);
    side.delay->setSingleStep(30);
    side.delay->setValue(120);
    side.delay->setSuffix(tr(" s"));
    side.boards = choice("boards", tr("Who sees a board"), tr("as the scenario says"));
    for (const BoardsHung boards : {BoardsHung::None, BoardsHung::All})
        add(side.boards, VariantName::of(boards), boards);
    form->addRow(tr("Served by"), side.staffing);
    form->addRow(tr("Views"), side.architecture);
    form->addRow(tr("Late view"), side.view);
    form->addRow(tr("Delay"), side.delay);
    form->addRow(tr("Boards"), side.boards);
    for (QComboBox *each : {side.staffing, side.architecture, side.view, side.boards})
        connect(each, &QComboBox::currentIndexChanged, this, &TwinChooser::follow);
    connect(side.delay, &QSpinBox::valueChanged, this, &TwinChooser::follow);
    return box;
}

Variant TwinChooser::variantOf(const Side &side)
{
    Variant variant;
    variant.staffing = valueOf<Staffing>(side.staffing);
    if (const auto kind = valueOf<ArchitectureKind>(side.architecture))
        variant.architecture = usual(*kind);
    if (const auto view = valueOf<ViewName>(side.view))
        variant.delays = {{*view, std::chrono::seconds(side.delay->value())}};
    variant.boards = valueOf<BoardsHung>(side.boards);
    return variant;
}

/// Two that are the same may be played: that they never part is an answer, too.
void TwinChooser::follow()
{
    for (const Side &side : m_sides)
        if (side.view)
            side.delay->setEnabled(side.view->currentData().isValid());
    if (m_sides[1].boards)
        m_same->setVisible(variantOf(m_sides[0]) == variantOf(m_sides[1]));
}

} // namespace restaurant

#include "moc_twinchooser.cpp"
