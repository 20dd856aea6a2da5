#include "placechooser.h"

#include "common/controls.h"
#include "theme/themes.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {
namespace {

bool isFree(const TableCard &table)
{
    return table.party == PartyId{};
}

QString textOf(const TableCard &table)
{
    return isFree(table)
               ? PlaceChooser::tr("Table %1 · free: seats a party").arg(number(table.table))
               : PlaceChooser::tr("Table %1 · party of %2")
                     .arg(number(table.table))
                     .arg(table.guests);
}

} // namespace

PlaceChooser::PlaceChooser(const DocumentModel<TableCard> *tables, QWidget *parent)
    : QWidget(parent)
    , m_tables(tables)
    , m_kind(new SegmentedControl(this))
    , m_table(new QComboBox(this))
    , m_guest(new QLineEdit(this))
    , m_seat(plainLabel(tr("Seat a party of"), "seat"))
    , m_guests(new QSpinBox(this))
{
    build();
    layOut();
    connectParts();
    followModel();
    refresh();
}

void PlaceChooser::build()
{
    QToolButton *dineIn = m_kind->add(tr("Dine-in"), static_cast<int>(OrderKind::DineIn));
    dineIn->setObjectName(QStringLiteral("dineIn"));
    QToolButton *takeaway = m_kind->add(tr("Takeaway"), static_cast<int>(OrderKind::Takeaway));
    takeaway->setObjectName(QStringLiteral("takeaway"));
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setPlaceholderText(tr("Table"));
    m_guest->setObjectName(QStringLiteral("guest"));
    m_guest->setAccessibleName(tr("Name of the guest"));
    m_guest->setPlaceholderText(tr("Name of the guest"));
    m_guest->setMaxLength(Name::mostCharacters);
    m_guests->setObjectName(QStringLiteral("guests"));
    m_guests->setAccessibleName(tr("Guests to seat first"));
    m_guests->setValue(2);
    m_seat->setBuddy(m_guests);
}

void PlaceChooser::layOut()
{
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumContentsLength(7);
    m_kind->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *seating = new QHBoxLayout;
    seating->addWidget(m_seat);
    seating->addWidget(m_guests, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().sizes.gap);
    column->addWidget(m_kind);
    column->addWidget(m_table);
    column->addWidget(m_guest);
    column->addLayout(seating);
}

void PlaceChooser::connectParts()
{
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        changed();
        if (kind() == OrderKind::Takeaway)
            m_guest->setFocus();
    });
    connect(m_table, &QComboBox::currentIndexChanged, this, &PlaceChooser::changed);
    connect(m_guest, &QLineEdit::textChanged, this, &PlaceChooser::changed);
    connect(m_guests, &QSpinBox::valueChanged, this, &PlaceChooser::changed);
}

void PlaceChooser::followModel()
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlaceChooser::refresh);
    const auto soon = [this] { m_soon.start(0); };
    connect(m_tables, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_tables, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_tables, &QAbstractItemModel::dataChanged, this, soon);
}

/// Tables with a party first; the chosen one stays chosen.
void PlaceChooser::refresh()
{
    if (m_table->view()->isVisible()) { // somebody is choosing just now
        m_soon.start(200);
        return;
    }
    const QSignalBlocker quiet(m_table);
    const QVariant chosen = m_table->currentData();
    m_table->clear();
    addTables(false);
    addTables(true);
    m_table->setCurrentIndex(chosen.isValid() ? m_table->findData(chosen) : -1);
    changed();
}

void PlaceChooser::addTables(bool free)
{
    for (int row = 0; row < m_tables->rowCount(); ++row)
        if (const TableCard &table = m_tables->document(row); isFree(table) == free)
            m_table->addItem(textOf(table), number(table.table));
}

void PlaceChooser::changed()
{
    showParts();
    emit placeChanged();
}

void PlaceChooser::showParts()
{
    const bool dineIn = kind() == OrderKind::DineIn;
    const TableCard *table = chosenTable();
    const bool seats = dineIn && table && isFree(*table);
    m_table->setVisible(dineIn);
    m_guest->setVisible(!dineIn);
    m_seat->setVisible(seats);
    m_guests->setVisible(seats);
    if (table) {
        const QSignalBlocker quiet(m_guests);
        m_guests->setRange(1, qMax(1, table->seats));
        m_guests->setSuffix(tr(" of %1 seats").arg(table->seats));
    }
}

OrderKind PlaceChooser::kind() const
{
    return static_cast<OrderKind>(m_kind->current());
}

const TableCard *PlaceChooser::chosenTable() const
{
    const QVariant chosen = m_table->currentData();
    const int row = chosen.isValid() ? m_tables->rowOf(TableId{chosen.toInt()}) : -1;
    return row < 0 ? nullptr : &m_tables->document(row);
}

DraftPlace PlaceChooser::place() const
{
    DraftPlace place;
    place.kind = kind();
    if (place.kind == OrderKind::Takeaway) {
        place.guest = m_guest->text().trimmed().toStdString();
    } else if (const TableCard *table = chosenTable()) {
        place.table = table->table;
        place.guestsToSeat = isFree(*table) ? m_guests->value() : 0;
    }
    return place;
}

void PlaceChooser::choose(TableId table)
{
    m_kind->setCurrent(static_cast<int>(OrderKind::DineIn));
    m_table->setCurrentIndex(m_table->findData(number(table)));
    changed();
}

void PlaceChooser::clearGuest()
{
    m_guest->clear();
}

void PlaceChooser::focusOn(DraftFault fault)
{
    if (fault == DraftFault::NoTable)
        m_table->setFocus();
    else if (fault == DraftFault::NoGuest || fault == DraftFault::BadGuest)
        m_guest->setFocus();
}

} // namespace restaurant

#include "moc_placechooser.cpp"
