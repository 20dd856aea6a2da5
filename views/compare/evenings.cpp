#include "evenings.h"

#include "common/controls.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

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
    , m_run(new RunBox(prefix, tr("&Play"), tr("%v of %m evenings")))
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    nameControl(m_seed, qPrintable(prefix + QStringLiteral("Seed")), tr("The first seed"));
    m_precision->setPrefix(QStringLiteral("± "));
    m_precision->setSuffix(QStringLiteral(" %"));
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->addRow(tr("Simulated"), m_replications);
    form->addRow(tr("Measured"), m_measured);
    form->addRow(tr("First seed"), m_seed);
    form->addRow(tr("Precision"), m_precision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addWidget(m_run);
}

EveningsWish EveningsBox::wish() const
{
    return {static_cast<std::size_t>(m_replications->value()),
            static_cast<std::size_t>(m_measured->value()), m_seed->text().toULongLong(),
            m_precision->value() / 100.0};
}

void EveningsBox::offer(const EveningsWish &wish)
{
    m_replications->setValue(static_cast<int>(wish.replications));
    m_measured->setValue(static_cast<int>(wish.measured));
    m_precision->setValue(static_cast<int>(std::lround(wish.precision * 100)));
    setFirstSeed(wish.firstSeed);
}

void EveningsBox::setFirstSeed(std::uint64_t seed)
{
    m_seed->setText(QString::number(seed));
}

} // namespace restaurant

#include "moc_evenings.cpp"
