#include "deliveriespanel.h"

#include "common/controls.h"
#include "parkedbox.h"
#include "protectionsbox.h"
#include "ratesbox.h"
#include "theme/themes.h"
#include "words/bendtext.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace restaurant {

DeliveriesPanel::DeliveriesPanel(ViewName view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_rates(new RatesBox(view))
    , m_protections(new ProtectionsBox)
    , m_parked(new ParkedBox)
    , m_whyNot(plainLabel({}, "whyNotBent"))
    , m_state(plainLabel({}, "lineStands"))
    , m_lately(plainLabel({}, "bentLately"))
{
    setObjectName(QStringLiteral("deliveriesPanel"));
    setWindowTitle(tr("Deliveries to %1").arg(ViewNames::inSentence(view)));
    layOut();
    connectBoxes();
    showUntouched();
}

void DeliveriesPanel::layOut()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_rates);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(m_protections);
    right->addWidget(m_parked, 1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addLayout(left);
    row->addLayout(right, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    auto *column = new QVBoxLayout(this);
    QLabel *honest = plainLabel(tr("The log itself loses and reorders nothing: all of this is "
                                   "injected between the log and this one view, and recorded."),
                                "bendsAreInjected");
    for (QLabel *label : {honest, m_whyNot, m_state, m_lately})
        label->setWordWrap(true);
    asKind(m_whyNot, WidgetKind::Strong);
    QSizePolicy stays = m_state->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // nothing jumps away below the mouse
    m_state->setSizePolicy(stays);
    for (QWidget *widget : std::initializer_list<QWidget *>{honest, m_whyNot, m_state})
        column->addWidget(widget);
    column->addWidget(scroll, 1);
    column->addWidget(m_lately);
    resize(sizeHint()
               .expandedTo({0, content->sizeHint().height() + 8 * theme().sizes.line})
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void DeliveriesPanel::connectBoxes()
{
    connect(m_rates, &RatesBox::bendRequested, this, &DeliveriesPanel::bendRequested);
    connect(m_rates, &RatesBox::delayRequested, this,
            [this](Duration delay) { emit delayRequested(m_view, delay); });
    connect(m_protections, &ProtectionsBox::protectRequested, this,
            [this](const Protections &protections) { emit protectRequested(m_view, protections); });
    const auto ofThisView = [this](ParkedHandled wish) {
        wish.view = m_view;
        return wish;
    };
    connect(
        m_parked, &ParkedBox::handleRequested, this,
        [this, ofThisView](const ParkedHandled &wish) { emit handleRequested(ofThisView(wish)); });
    connect(
        m_parked, &ParkedBox::previewRequested, this,
        [this, ofThisView](const ParkedHandled &wish) { emit previewRequested(ofThisView(wish)); });
}

void DeliveriesPanel::showDelay(Duration delay, const QString &whyNot)
{
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_rates->showDelay(delay, whyNot);
    m_protections->setEnabled(whyNot.isEmpty());
    m_parked->setEnabled(whyNot.isEmpty());
}

void DeliveriesPanel::forgetTold()
{
    m_rates->forgetTold();
    m_protections->forgetTold();
}

void DeliveriesPanel::preview(ParkedHandling how, const QString &text)
{
    m_parked->preview(how, text);
}

/// The program's own line has every check, which nobody can switch off.
void DeliveriesPanel::say(const QString &when, bool isTouched)
{
    QStringList said;
    if (!when.isEmpty())
        said += tr("As it was at %1.").arg(when);
    if (!isTouched)
        said += tr("Nothing has befallen it: it follows the log by the program's own line, which "
                   "has all four checks built in. The first fault or protection that is set here "
                   "gives it a line that has those that are ticked, and no others.");
    m_state->setText(said.join(QLatin1Char(' ')));
    m_state->setVisible(!said.isEmpty());
}

/// A person at a screen is nobody who looks: he can have the view made anew by hand.
void DeliveriesPanel::tellEmpty(const ViewLineState &line)
{
    if (!line.isEmpty)
        return;
    const QString empty =
        tr("It is empty until a guest or somebody of the staff looks and has it rebuilt; "
           "rebuilds that run: %1.")
            .arg(grouped(line.rebuilds));
    m_state->setText(m_state->text().isEmpty() ? empty
                                               : m_state->text() + QLatin1Char(' ') + empty);
    m_state->setVisible(true);
}

void DeliveriesPanel::showUntouched(const QString &when)
{
    say(when, false);
    ViewLineState untouched;
    untouched.view = m_view;
    m_rates->show(untouched);
    m_protections->show(untouched.protections);
    m_parked->showNothing();
    m_lately->clear();
}

void DeliveriesPanel::show(const ViewLineState &line, const QString &when)
{
    constexpr std::ptrdiff_t mostTold = 6;
    say(when, true);
    tellEmpty(line);
    m_rates->show(line);
    m_protections->show(line.protections);
    m_parked->show(line);
    QStringList lately;
    const auto told = std::min(std::ssize(line.bent), mostTold);
    for (auto bent = line.bent.rbegin(); bent != line.bent.rbegin() + told; ++bent)
        lately += bent->event == Position{}
                      ? tr("%1 at %2: %3", "a sign, when, what befell the projector")
                            .arg(BendText::sign(bent->kind), clockOf(bent->at),
                                 BendText::fate(bent->kind))
                      : tr("%1 event %2 at %3: %4", "a sign, which, when, what befell it")
                            .arg(BendText::sign(bent->kind), grouped(number(bent->event)),
                                 clockOf(bent->at), BendText::fate(bent->kind));
    m_lately->setText(lately.join(QStringLiteral("   ")));
}

} // namespace restaurant

#include "moc_deliveriespanel.cpp"
