#include "doorswindow.h"

#include "common/controls.h"
#include "common/pushbutton.h"
#include "doors/doorposter.h"
#include "theme/themes.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace restaurant {

namespace {

constexpr QSize firstSize(1100, 620);
constexpr int mostAtAll = 500;
constexpr int mostAtFirst = 200;

QLabel *sentence(const char *name, WidgetKind kind)
{
    QLabel *label = plainLabel({}, name);
    label->setWordWrap(true);
    asKind(label, kind);
    label->hide();
    return label;
}

QString askForFile(const QString &title)
{
    return QFileDialog::getOpenFileName(nullptr, title);
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DoorsWindow::DoorsWindow(QWidget *parent, EncryptionChoice::ChooseFile chooseFile)
    : QWidget(parent, Qt::Window)
    , m_poster(new DoorPoster)
    , m_network(new QComboBox)
    , m_most(new QSpinBox)
    , m_encryption(new EncryptionChoice(chooseFile ? std::move(chooseFile) : askForFile))
    , m_open(pushButton("openDoorsButton", {}, tr("Let phones of this network in as guests")))
    , m_projector(pushButton("projectDoorsButton", tr("On the &projector"),
                             tr("Show code, address and PIN alone, on the other screen if there is "
                                "one; Escape ends it")))
    , m_doubt(sentence("doorsDoubt", WidgetKind::Pending))
    , m_hands(pushButton("showOfHandsButton", tr("Show of &hands instead"),
                         tr("Go on without phones: the class votes by hands, as in every lesson")))
    , m_trouble(sentence("doorsTrouble", WidgetKind::Rejected))
    , m_count(plainLabel({}, "doorsCount"))
    , m_guests(new QListWidget)
    , m_remove(pushButton("removeGuestButton", tr("&Remove"),
                          tr("Send the chosen guest away; the phone may come in again as another")))
    , m_foot(sentence("doorsFoot", WidgetKind::Dim))
{
    setObjectName(QStringLiteral("doorsWindow"));
    setWindowTitle(tr("Doors for phones"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(controls());
    row->addWidget(m_poster, 1);
    connectControls();
    offer({});
    showState({});
    sizeToScreen(this, firstSize);
}

QLayout *DoorsWindow::choices()
{
    nameControl(m_network, "doorsNetwork", tr("The network to which the doors are opened"));
    nameControl(m_most, "doorsMost", tr("So many guests at most"));
    m_most->setRange(1, mostAtAll);
    m_most->setValue(mostAtFirst);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Network"), m_network);
    form->addRow(tr("Guests at &most"), m_most);
    form->addRow(tr("Connection"), m_encryption);
    return form;
}

QWidget *DoorsWindow::controls()
{
    const Sizes &sizes = theme().sizes;
    nameControl(m_guests, "doorsGuests", tr("Guests on phones"));
    asKind(m_open, WidgetKind::Primary);
    auto *all = new QWidget;
    all->setFixedWidth(sizes.line * 17);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(sizes.margin, sizes.margin, sizes.margin, sizes.margin);
    column->setSpacing(sizes.gap);
    column->addLayout(choices());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_open, m_projector, m_trouble, m_doubt,
                                                            m_hands, m_count})
        column->addWidget(widget);
    column->addWidget(m_guests, 1);
    column->addWidget(m_remove);
    column->addWidget(m_foot);
    return all;
}

void DoorsWindow::connectControls()
{
    connect(m_open, &QPushButton::clicked, this, &DoorsWindow::ask);
    connect(m_projector, &QPushButton::clicked, this, &DoorsWindow::projectorRequested);
    connect(m_hands, &QPushButton::clicked, this, &DoorsWindow::handsRequested);
    connect(m_remove, &QPushButton::clicked, this, &DoorsWindow::removeChosen);
    connect(m_most, &QSpinBox::valueChanged, this, &DoorsWindow::mostGuestsChanged);
    connect(m_encryption, &EncryptionChoice::changed, this, &DoorsWindow::showMeaning);
    connect(m_guests, &QListWidget::currentItemChanged, this, &DoorsWindow::showEnabled);
}

void DoorsWindow::offer(const std::vector<NetworkPlace> &places)
{
    const QVariant chosen = m_network->currentData();
    m_network->clear();
    m_network->addItem(tr("This computer alone (to try it)"), QStringLiteral("127.0.0.1"));
    for (const NetworkPlace &place : places) {
        const QString address = place.address.toString();
        m_network->addItem(place.isDefault
                               ? tr("%1 · %2 (leads outside)").arg(address, place.interface)
                               : tr("%1 · %2").arg(address, place.interface),
                           address);
    }
    m_network->setCurrentIndex(std::max(0, m_network->findData(chosen)));
}

void DoorsWindow::showState(const DoorsState &state)
{
    m_state = state;
    m_open->setText(state.areOpen ? tr("Close the &doors") : tr("Open the &doors"));
    m_poster->showDoors(state.link, state.address, state.pin);
    m_poster->setRemark(DoorPoster::remarkOn(state));
    m_count->setText(DoorPoster::guestsText(static_cast<int>(state.guests.size())));
    showMeaning();
    say(m_doubt, state.doubt);
    m_hands->setVisible(!state.doubt.isEmpty());
    showGuests(state.guests);
    showEnabled();
}

/// Whoever was chosen stays chosen.
void DoorsWindow::showGuests(const std::vector<PhoneGuest> &guests)
{
    const QListWidgetItem *current = m_guests->currentItem();
    const QVariant chosen = current ? current->data(Qt::UserRole) : QVariant();
    m_guests->clear();
    for (const PhoneGuest &guest : guests) {
        auto *item = new QListWidgetItem(
            guest.isReached ? guest.name : tr("%1 (display off, or gone)").arg(guest.name));
        item->setData(Qt::UserRole, static_cast<int>(guest.number));
        m_guests->addItem(item);
        if (chosen == item->data(Qt::UserRole))
            m_guests->setCurrentItem(item);
    }
}

void DoorsWindow::sayTrouble(const QString &text)
{
    say(m_trouble, text);
}

void DoorsWindow::showEnabled()
{
    m_network->setEnabled(!m_state.areOpen);
    m_encryption->setEnabled(!m_state.areOpen);
    m_projector->setEnabled(m_state.areOpen);
    m_remove->setEnabled(m_guests->currentItem() != nullptr);
}

void DoorsWindow::showMeaning()
{
    say(m_foot, m_encryption->meaning());
}

void DoorsWindow::ask()
{
    if (m_state.areOpen)
        return emit closeRequested();
    DoorsWish wish;
    wish.address = QHostAddress(m_network->currentData().toString());
    wish.mostGuests = m_most->value();
    const auto certificate = m_encryption->certificateFor(wish.address);
    if (!certificate)
        return sayTrouble(certificate.error());
    wish.certificate = *certificate;
    emit openRequested(wish);
}

void DoorsWindow::removeChosen()
{
    if (const QListWidgetItem *item = m_guests->currentItem())
        emit removeRequested(PhoneNumber{item->data(Qt::UserRole).toInt()});
}

void DoorsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_doorswindow.cpp"
