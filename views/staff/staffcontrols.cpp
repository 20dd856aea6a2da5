#include "staffcontrols.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QStringList>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <tuple>

namespace restaurant {

namespace {

/// Who takes orders first, who cooks last.
auto orderOf(const StaffingChanged::Pool &pool)
{
    const bool takes =
        std::find(pool.kinds.begin(), pool.kinds.end(), WorkKind::TakeOrder) != pool.kinds.end();
    return std::tuple(cooks(pool), !takes, pool.name);
}

QString titleOf(const StaffingChanged::Pool &pool)
{
    QString title = scenarioText(pool.name);
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString namesOf(const StaffingChanged::Pool &pool)
{
    QStringList names;
    for (const std::string &name : pool.staff)
        names.append(toQString(name));
    return names.isEmpty() ? StaffControls::tr("nobody") : names.join(QStringLiteral(", "));
}

QToolButton *makeButton(const QString &sign, const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setObjectName(name);
    button->setAccessibleName(tip);
    button->setToolTip(toolTipText(tip));
    button->setStatusTip(tip);
    button->setFixedWidth(Themes::instance().plain().sizes.row);
    return button;
}

int rowOf(const std::optional<Staffing> &staffing)
{
    return staffing ? static_cast<int>(*staffing) : -1;
}

/// The names of the scenarios that are staffed so.
QString nameOf(Staffing staffing)
{
    switch (staffing) {
    case Staffing::One:
        return StaffControls::tr("One server for everything");
    case Staffing::Two:
        return StaffControls::tr("Two generalists");
    case Staffing::Split:
        return StaffControls::tr("Charlie is back");
    }
    return {};
}

QString whyOf(Staffing staffing)
{
    switch (staffing) {
    case Staffing::One:
        return StaffControls::tr("One server for everything");
    case Staffing::Two:
        return StaffControls::tr("Everybody on the floor does everything");
    case Staffing::Split:
        return StaffControls::tr("Some take orders and money, the others serve and answer");
    }
    return {};
}

QString whatIsMissingFor(Staffing staffing)
{
    return staffing == Staffing::One
               ? StaffControls::tr("Nobody is sent home for this: take the others out first.")
               : StaffControls::tr("Nobody is hired for this: add a second server first.");
}

} // namespace

StaffControls::StaffControls(QWidget *parent)
    : QWidget(parent)
    , m_split(new QComboBox)
    , m_row(nullptr)
    , m_none(plainLabel(tr("No staff to change"), "noStaff"))
{
    setObjectName(QStringLiteral("staffControls"));
    setAccessibleName(tr("Staff"));
    m_split->setObjectName(QStringLiteral("staffSplit"));
    m_split->setAccessibleName(tr("How the floor's work is shared"));
    m_split->setToolTip(tr("Who does what on the floor"));
    for (const Staffing way : allStaffings)
        m_split->addItem(nameOf(way));
    m_split->setPlaceholderText(tr("Other"));
    asKind(m_none, WidgetKind::Dim);
    m_none->setIndent(theme().sizes.gap);
    connect(m_split, &QComboBox::activated, this,
            [this](int row) { share(allStaffings.at(static_cast<std::size_t>(row))); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().sizes.gap);
    line->addWidget(m_none);
    line->addWidget(m_split);
    build();
}

bool StaffControls::setPools(const std::vector<FloorPool> &pools)
{
    StaffPools staffing;
    for (const FloorPool &pool : pools)
        if (!pool.kinds.empty())
            staffing.push_back({pool.pool, pool.kinds, pool.staff});
    std::sort(staffing.begin(), staffing.end(),
              [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); });
    if (staffing == m_staffing)
        return false;
    m_staffing = std::move(staffing);
    build();
    return true;
}

void StaffControls::lock(const QString &why)
{
    m_lock = why;
    followLock();
}

/// The row of pools is made anew: there are few, and they change when somebody asks for it.
void StaffControls::build()
{
    const bool hadFocus = m_row && m_row->isAncestorOf(focusWidget());
    const QString focused = hadFocus ? focusWidget()->objectName() : QString();
    if (m_row) {
        m_row->hide();
        m_row->deleteLater();
    }
    m_row = new QWidget;
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.tight);
    layout()->addWidget(m_row);
    for (std::size_t place = 0; place < m_staffing.size(); ++place)
        addPool(place);
    offerSplits();
    m_none->setVisible(m_staffing.empty());
    m_split->setVisible(!m_staffing.empty());
    followLock();
    if (auto *again = focused.isEmpty() ? nullptr : m_row->findChild<QWidget *>(focused))
        again->setFocus();
}

/// What needs more people than there are, or fewer, is not to be had before they have come or gone.
void StaffControls::offerSplits()
{
    auto *rows = qobject_cast<QStandardItemModel *>(m_split->model());
    for (const Staffing way : allStaffings) {
        QStandardItem *row = rows->item(static_cast<int>(way));
        const bool possible = isPossible(m_staffing, way);
        row->setEnabled(possible);
        row->setToolTip(toolTipText(possible ? whyOf(way) : whatIsMissingFor(way)));
    }
    m_split->setCurrentIndex(rowOf(wayOfServing(m_staffing)));
}

void StaffControls::addPool(std::size_t place)
{
    const StaffingChanged::Pool &pool = m_staffing[place];
    const QString title = titleOf(pool);
    const QString name = toQString(pool.name);
    QLabel *label = plainLabel(title);
    asKind(label, WidgetKind::Dim);
    label->setToolTip(toolTipText(namesOf(pool)));
    QToolButton *less = makeButton(QStringLiteral("−"), name + QStringLiteral("Less"),
                                   tr("One less: %1").arg(title));
    QLabel *count = plainLabel(QString::number(pool.staff.size()));
    count->setObjectName(name + QStringLiteral("Count"));
    count->setAccessibleName(tr("%1: %2").arg(title, namesOf(pool)));
    count->setToolTip(toolTipText(namesOf(pool)));
    QToolButton *more = makeButton(QStringLiteral("+"), name + QStringLiteral("More"),
                                   tr("One more: %1").arg(title));
    less->setEnabled(!pool.staff.empty());
    more->setEnabled(pool.staff.size() < mostInPool);
    if (place > 0)
        m_row->layout()->addItem(new QSpacerItem(theme().sizes.tight, 0));
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(less),
                            static_cast<QWidget *>(count), static_cast<QWidget *>(more)})
        m_row->layout()->addWidget(widget);
    connect(less, &QToolButton::clicked, this, [this, place] {
        const std::string who = m_staffing[place].staff.back();
        emit staffingRequested(withOneLess(m_staffing, place),
                               tr("%1 goes home").arg(toQString(who)));
    });
    connect(more, &QToolButton::clicked, this, [this, place] {
        const StaffPools changed = withOneMore(m_staffing, place);
        emit staffingRequested(changed, tr("%1 comes to help: %2")
                                            .arg(toQString(changed[place].staff.back()),
                                                 withinSentence(titleOf(changed[place]))));
    });
}

void StaffControls::share(Staffing staffing)
{
    if (wayOfServing(m_staffing) != staffing && isPossible(m_staffing, staffing))
        emit staffingRequested(servedBy(m_staffing, staffing), whyOf(staffing));
    // Until the floor says so, it is as before.
    m_split->setCurrentIndex(rowOf(wayOfServing(m_staffing)));
}

QString StaffControls::whyNot() const
{
    if (m_staffing.empty())
        return tr("This evening is played by its script: it has no staff to change.");
    return m_lock;
}

void StaffControls::followLock()
{
    const QString why = whyNot();
    m_row->setEnabled(why.isEmpty());
    m_split->setEnabled(why.isEmpty());
    m_none->setToolTip(toolTipText(why));
    setToolTip(why.isEmpty() ? QString() : toolTipText(why));
    setAccessibleDescription(why);
}

} // namespace restaurant

#include "moc_staffcontrols.cpp"
