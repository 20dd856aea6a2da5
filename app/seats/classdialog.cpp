#include "classdialog.h"

#include "serverfields.h"

#include "common/controls.h"
#include "domain/storeerror.h"
#include "evening/eveningsource.h"
#include "postgres/serversetup.h"
#include "seat/leading.h"
#include "theme/themes.h"
#include "words/toldtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QVBoxLayout>

#include <stdexcept>

namespace restaurant {

namespace {

const auto kindKey = QStringLiteral("class/kind");

QString troubleText(const StoreError &error)
{
    QString detail = QString::fromUtf8(error.what());
    switch (error.why()) {
    case StoreTrouble::Unreachable:
        return ClassDialog::tr("Nobody answered there. Are host and port right, and does the "
                               "server run? %1")
            .arg(detail);
    case StoreTrouble::Forbidden:
        return ClassDialog::tr("The server turned this login away. Are user, password and database "
                               "right? %1")
            .arg(detail);
    case StoreTrouble::Foreign:
        return ClassDialog::tr("There is no restaurant's log in this database. Whoever looks after "
                               "the server makes one: script/class does, or “server init”. %1")
            .arg(detail);
    default:
        return detail;
    }
}

/// Empty: nothing is wrong there. Takes up to some seconds.
QString askedServer(const ServerAddress &server)
{
    try {
        (void)checkServer(server);
        return {};
    } catch (const StoreError &error) {
        return troubleText(error);
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

ClassDialog::ClassDialog(Part part, QWidget *parent)
    : QDialog(parent)
    , m_part(part)
    , m_server(new ServerFields)
    , m_trouble(plainLabel({}, "classTrouble"))
    , m_go(new QPushButton)
{
    const bool leads = part == Part::Lead;
    setObjectName(leads ? QStringLiteral("leadDialog") : QStringLiteral("joinDialog"));
    setWindowTitle(leads ? tr("Lead a class") : tr("Join a class"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *about = plainLabel(
        leads ? tr("Guests, staff and the process manager run here; the log stands on the class's "
                   "server, where the seats of other machines write, too.")
              : tr("This machine takes a seat at the class's log: with views of its own, and with "
                   "what its kind of seat may do."),
        "classAbout");
    about->setWordWrap(true);
    asKind(about, WidgetKind::Dim);
    m_trouble->setWordWrap(true);
    asKind(m_trouble, WidgetKind::Rejected);
    m_trouble->hide();
    m_go->setObjectName(QStringLiteral("classGo"));
    setAsking(false);
    asKind(m_go, WidgetKind::Primary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    for (QWidget *one : {static_cast<QWidget *>(about), static_cast<QWidget *>(m_server),
                         leads ? leadFields() : joinFields(), static_cast<QWidget *>(m_trouble),
                         static_cast<QWidget *>(buttons)})
        column->addWidget(one);
    m_go->setDefault(true); // now that it stands in the dialog
    setMinimumWidth(theme().sizes.line * 30);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ClassDialog::ask);
    connect(m_server, &ServerFields::notUnderstood, this, &ClassDialog::say);
    connect(m_server, &ServerFields::addressPasted, this, &ClassDialog::chooseKind);
}

QWidget *ClassDialog::joinFields()
{
    m_kind = new QComboBox;
    nameControl(m_kind, "classKind", tr("As what to join"));
    const auto add = [this](SeatKind kind, const QString &text) {
        m_kind->addItem(text, QString::fromStdString(std::string(wordOf(kind))));
    };
    add(SeatKind::Kitchen, tr("Kitchen: cooks"));
    add(SeatKind::Waiter, tr("Waiter: seats, takes orders, serves"));
    add(SeatKind::Counter, tr("Counter: takeaway guests and their orders"));
    add(SeatKind::Board, tr("Board: shows the numbers"));
    add(SeatKind::Spectator, tr("Spectator: looks on"));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QSettings().value(kindKey))));
    m_delay = new QDoubleSpinBox;
    nameControl(m_delay, "classDelay", tr("So many seconds late this seat's views are"));
    m_delay->setRange(0, 600);
    m_delay->setDecimals(1);
    m_delay->setSuffix(tr(" s late, on purpose"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Seat"), m_kind);
    form->addRow(tr("&Views"), m_delay);
    return fields;
}

QWidget *ClassDialog::leadFields()
{
    m_scenario = new QComboBox;
    nameControl(m_scenario, "classScenario", tr("The scenario that the evening begins with"));
    fillScenarios();
    auto *choose = new QPushButton(tr("C&hoose…"));
    nameControl(choose, "classChooseScenario", tr("Choose the file of a scenario"));
    connect(choose, &QPushButton::clicked, this, &ClassDialog::chooseScenario);
    m_withoutScript = new QCheckBox(tr("&Nothing happens by itself: the seats do everything"));
    m_withoutScript->setObjectName(QStringLiteral("classWithoutScript"));
    m_speed = new QDoubleSpinBox;
    nameControl(m_speed, "classSpeed", tr("So many seconds of the restaurant in a second"));
    m_speed->setRange(0.1, 100);
    m_speed->setDecimals(1);
    m_speed->setValue(1);
    m_speed->setSuffix(tr(" restaurant seconds a second"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Scenario"), beside(m_scenario, choose));
    form->addRow({}, m_withoutScript);
    form->addRow(tr("&Pace"), m_speed);
    QLabel *foot = plainLabel(tr("Where an evening has begun already, that one goes on."));
    foot->setWordWrap(true);
    asKind(foot, WidgetKind::Small);
    form->addRow(foot);
    return fields;
}

void ClassDialog::fillScenarios()
{
    m_scenario->addItem(tr("The evening that has begun there"), QString());
    for (const ShippedScenario &shipped : shippedScenarios())
        m_scenario->addItem(scenarioText(shipped.name.toStdString()), shipped.path);
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(defaultScenarioPath())));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ClassDialog::chooseScenario()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open scenario"), {},
                                                      tr("Scenarios (*.scenario.json)"));
    if (path.isEmpty())
        return;
    m_scenario->addItem(QFileInfo(path).fileName(), path);
    m_scenario->setCurrentIndex(m_scenario->count() - 1);
}

/// As the pasted line says.
void ClassDialog::chooseKind(const QString &word)
{
    say({});
    if (const int row = m_kind ? m_kind->findData(word) : -1; row >= 0)
        m_kind->setCurrentIndex(row);
}

void ClassDialog::ask()
{
    auto server = m_server->address();
    if (!server)
        return say(server.error());
    m_wish = {};
    m_wish.server = *std::move(server);
    if (m_part == Part::Lead) {
        m_wish.kind = SeatKind::Leader;
        m_wish.scenario = m_scenario->currentData().toString();
        m_wish.withoutScript = m_withoutScript->isChecked();
        m_wish.speed = m_speed->value();
    } else {
        m_wish.kind = fromWord<SeatKind>(m_kind->currentData().toString().toStdString())
                          .value_or(SeatKind::Spectator);
        m_wish.delay = std::chrono::milliseconds(qRound(m_delay->value() * 1000));
    }
    if (const QString why = whyNot(m_wish); !why.isEmpty())
        return say(why);
    say({});
    setAsking(true);
    QThreadPool::globalInstance()->start(
        [dialog = QPointer<ClassDialog>(this), address = m_wish.server] {
            const QString trouble = askedServer(address);
            QMetaObject::invokeMethod(qApp, [dialog, trouble] {
                if (dialog)
                    dialog->take(trouble);
            });
        });
}

/// Of what can be known before the server is asked.
QString ClassDialog::whyNot(const ClassWish &wish) const
{
    if (wish.scenario.isEmpty())
        return {};
    try {
        const std::string why = whyNoClass(loadScenario(wish.scenario));
        return why.empty()
                   ? QString()
                   : tr("A class cannot play this scenario: %1.").arg(QString::fromStdString(why));
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

void ClassDialog::take(const QString &trouble)
{
    setAsking(false);
    if (!trouble.isEmpty())
        return say(trouble);
    m_server->remember();
    if (m_kind)
        QSettings().setValue(kindKey, m_kind->currentData());
    emit wanted(m_wish);
    accept();
}

void ClassDialog::setAsking(bool isAsking)
{
    m_go->setEnabled(!isAsking);
    if (isAsking)
        m_go->setText(tr("Asks the server…"));
    else
        m_go->setText(m_part == Part::Lead ? tr("&Lead") : tr("&Join"));
}

void ClassDialog::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

/// A layout leaves room for lines that are wrapped only if it is asked how much that is.
bool ClassDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), minimumWidth())));
    return isDone;
}

} // namespace restaurant

#include "moc_classdialog.cpp"
