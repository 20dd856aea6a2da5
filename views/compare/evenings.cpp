#include "evenings.h"

#include "common/controls.h"
#include "theme/themes.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

std::optional<std::vector<double>> numbersFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    constexpr double most = 10'000;
    std::vector<double> numbers;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        bool isOne = false;
        const double number = part.toDouble(&isOne);
        if (!isOne || !(number >= 0 && number <= most))
            return std::nullopt;
        numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

namespace {

QSpinBox *counter(const QString &name, int least, int most, std::size_t first,
                  const QString &accessibleName)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(static_cast<int>(first));
    nameControl(box, qPrintable(name), accessibleName);
    return box;
}

} // namespace

EveningsBox::EveningsBox(const QString &prefix, const EveningsWish &first, QWidget *parent)
    : QWidget(parent)
    , m_replications(counter(prefix + QStringLiteral("Replications"), 1, 10'000, first.replications,
                             tr("Evenings of each, simulated")))
    , m_measured(counter(prefix + QStringLiteral("Measured"), 0, 1'000, first.measured,
                         tr("Evenings of each, measured on files")))
    , m_seed(new QLineEdit(QString::number(first.firstSeed)))
    , m_precision(counter(prefix + QStringLiteral("Precision"), 1, 50, 5,
                          tr("How far off the mean a figure may be before it is named, with how "
                             "many evenings it would take")))
    , m_play(new QPushButton(tr("&Play")))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_progress(new QProgressBar)
    , m_said(plainLabel({}, qPrintable(prefix + QStringLiteral("Said"))))
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    nameControl(m_seed, qPrintable(prefix + QStringLiteral("Seed")), tr("The first seed"));
    m_play->setObjectName(prefix + QStringLiteral("Play"));
    m_stop->setObjectName(prefix + QStringLiteral("Stop"));
    nameControl(m_progress, qPrintable(prefix + QStringLiteral("Progress")),
                tr("Evenings that have been played"));
    asKind(m_play, WidgetKind::Primary);
    asKind(m_said, WidgetKind::Small);
    m_said->setWordWrap(true);
    m_precision->setPrefix(QStringLiteral("± "));
    m_precision->setSuffix(QStringLiteral(" %"));
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->addRow(tr("Simulated"), m_replications);
    form->addRow(tr("Measured"), m_measured);
    form->addRow(tr("First seed"), m_seed);
    form->addRow(tr("Precision"), m_precision);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_play, 1);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    connect(m_play, &QPushButton::clicked, this, &EveningsBox::playRequested);
    connect(m_stop, &QPushButton::clicked, this, &EveningsBox::stopRequested);
    setRunning(false);
}

EveningsWish EveningsBox::wish() const
{
    return {static_cast<std::size_t>(m_replications->value()),
            static_cast<std::size_t>(m_measured->value()), m_seed->text().toULongLong(),
            m_precision->value() / 100.0};
}

void EveningsBox::setFirstSeed(std::uint64_t seed)
{
    m_seed->setText(QString::number(seed));
}

void EveningsBox::setReady(const QString &why)
{
    m_isReady = why.isEmpty();
    m_play->setEnabled(m_isReady && !m_isRunning);
    if (!m_isRunning)
        say(why);
}

void EveningsBox::setRunning(bool running)
{
    m_isRunning = running;
    m_play->setEnabled(m_isReady && !running);
    m_stop->setEnabled(running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    if (running)
        say({});
}

void EveningsBox::setProgress(std::size_t done, std::size_t all)
{
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(done));
    m_progress->setFormat(tr("%1 of %2 evenings").arg(done).arg(all));
}

void EveningsBox::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace restaurant
