#include "protectionsbox.h"

#include "common/controls.h"
#include "words/bendtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>
#include <utility>

namespace restaurant {

namespace {

const std::array<Protections, 3> &guarantees()
{
    static const std::array all{atMostOnce(), atLeastOnce(), effectivelyOnce()};
    return all;
}

/// A guarantee is about deliveries: who rebuilds a view is none of its business.
Protections withFlight(Protections protections, bool isSingle)
{
    protections.singleFlight = isSingle;
    return protections;
}

template <typename Value>
QComboBox *choice(const char *name, const QString &accessibleName,
                  std::initializer_list<Value> values, QString (*text)(Value))
{
    auto *box = new QComboBox;
    nameControl(box, name, accessibleName);
    for (const Value value : values)
        box->addItem(text(value), static_cast<int>(value));
    return box;
}

} // namespace

ProtectionsBox::ProtectionsBox(QWidget *parent)
    : QGroupBox(tr("Protections"), parent)
    , m_guarantee(new QComboBox)
    , m_duplicates(makeCheck("duplicateCheck", tr("Duplicate check"),
                             tr("What is noted as shown is passed over")))
    , m_gaps(makeCheck("gapCheck", tr("Gap check"),
                       tr("What is missing is noticed, and read in the log")))
    , m_order(makeCheck("orderCheck", tr("Order"),
                        tr("What comes before its turn waits for what is before it")))
    , m_retry(makeCheck("retryCheck", tr("Retry"), tr("What could not be shown is tried again")))
    , m_singleFlight(makeCheck(
          "singleFlight", tr("Single flight"),
          tr("Of a view that was thrown away one rebuild runs at a time, and who else finds it "
             "empty waits for that")))
    , m_retryKind(choice<RetryKind>("retryKind", tr("When it is tried again"),
                                    {RetryKind::Fixed, RetryKind::BackOff, RetryKind::Jitter},
                                    &BendText::retry))
    , m_attempts(new QSpinBox)
    , m_poison(choice<PoisonPolicy>("poisonPolicy",
                                    tr("What becomes of an event that cannot be shown"),
                                    {PoisonPolicy::Stop, PoisonPolicy::SkipAndRecord,
                                     PoisonPolicy::ParkStream, PoisonPolicy::RetryThenPark},
                                    &BendText::policy))
{
    nameControl(m_guarantee, "guarantee", tr("Delivery guarantee"));
    m_guarantee->addItem(tr("own choice"));
    for (const Protections &guarantee : guarantees())
        m_guarantee->addItem(BendText::guarantee(guarantee));
    nameControl(m_attempts, "attempts", tr("How often it is tried"));
    m_attempts->setRange(1, 100);
    m_attempts->setKeyboardTracking(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Guarantee"), m_guarantee);
    for (QCheckBox *check : {m_duplicates, m_gaps, m_order, m_retry, m_singleFlight})
        form->addRow(check);
    form->addRow(tr("Tried again"), m_retryKind);
    form->addRow(tr("Attempts"), m_attempts);
    form->addRow(tr("A poison event"), m_poison);
    connect(m_guarantee, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit protectRequested(
                withFlight(guarantees()[static_cast<std::size_t>(index - 1)], m_now.singleFlight));
    });
    for (QComboBox *box : {m_retryKind, m_poison})
        connect(box, &QComboBox::activated, this, &ProtectionsBox::ask);
    connect(m_attempts, &QSpinBox::valueChanged, this, &ProtectionsBox::ask);
    show({});
}

QCheckBox *ProtectionsBox::makeCheck(const char *name, const QString &text, const QString &tip)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(QLatin1String(name));
    check->setToolTip(tip);
    check->setStatusTip(tip);
    connect(check, &QCheckBox::clicked, this, &ProtectionsBox::ask);
    return check;
}

void ProtectionsBox::ask()
{
    Protections wanted = m_now;
    wanted.duplicates = m_duplicates->isChecked();
    wanted.gaps = m_gaps->isChecked();
    wanted.order = m_order->isChecked();
    wanted.retry = m_retry->isChecked();
    wanted.singleFlight = m_singleFlight->isChecked();
    wanted.how.kind = static_cast<RetryKind>(m_retryKind->currentData().toInt());
    wanted.how.attempts = m_attempts->value();
    wanted.poison = static_cast<PoisonPolicy>(m_poison->currentData().toInt());
    emit protectRequested(wanted);
}

void ProtectionsBox::show(const Protections &protections)
{
    if (std::exchange(m_told, true) && protections == m_now)
        return; // what somebody types meanwhile stays
    m_now = protections;
    m_duplicates->setChecked(protections.duplicates);
    m_gaps->setChecked(protections.gaps);
    m_order->setChecked(protections.order);
    m_retry->setChecked(protections.retry);
    m_singleFlight->setChecked(protections.singleFlight);
    m_retryKind->setCurrentIndex(m_retryKind->findData(static_cast<int>(protections.how.kind)));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_retryKind), static_cast<QWidget *>(m_attempts)})
        widget->setEnabled(protections.retry);
    m_poison->setCurrentIndex(m_poison->findData(static_cast<int>(protections.poison)));
    const QSignalBlocker quiet(m_attempts);
    m_attempts->setValue(protections.how.attempts);
    int guarantee = 0;
    for (std::size_t i = 0; i < guarantees().size(); ++i)
        if (guarantees()[i] == withFlight(protections, false))
            guarantee = static_cast<int>(i) + 1;
    m_guarantee->setCurrentIndex(guarantee);
}

} // namespace restaurant

#include "moc_protectionsbox.cpp"
