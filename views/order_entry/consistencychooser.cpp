#include "consistencychooser.h"

#include "common/controls.h"
#include "theme/themes.h"
#include "words/followedtext.h"
#include "words/plaintext.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStandardItemModel>

#include <chrono>

namespace restaurant {

namespace {

constexpr int limitCharacters = 8; ///< The limit leaves the room to the choice.

} // namespace

ConsistencyChooser::ConsistencyChooser(QWidget *parent)
    : QWidget(parent)
    , m_choices{std::nullopt,
                ConsistencyChoice{Consistency::FireAndForget, {}, {}},
                ConsistencyChoice{Consistency::Optimistic, ViewName::Waiter, {}},
                ConsistencyChoice{Consistency::ThisView, ViewName::Waiter, {}},
                ConsistencyChoice{Consistency::AllViews, {}, {}},
                ConsistencyChoice{Consistency::SameTransaction, {}, {}}}
    , m_choice(new QComboBox(this))
    , m_limit(new QSpinBox(this))
{
    m_choice->setObjectName(QStringLiteral("consistency"));
    m_choice->setAccessibleName(tr("What is waited for before the next order"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    for (const auto &offered : m_choices)
        m_choice->addItem(consistencyName(offered));
    for (int row = 0; row < m_choice->count(); ++row)
        m_choice->setItemData(row,
                              toolTipText(consistencyTip(m_choices[static_cast<std::size_t>(row)])),
                              Qt::ToolTipRole);
    m_limit->setObjectName(QStringLiteral("consistencyLimit"));
    m_limit->setAccessibleName(tr("Seconds after which you are told what is known"));
    m_limit->setToolTip(tr("After so many seconds by the wall's clock you are told what is known, "
                           "and may wait on or go on (arrow keys, or type)"));
    m_limit->setRange(1, mostSeconds);
    m_limit->setValue(usualSeconds);
    m_limit->setSuffix(tr(" s"));
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_limit->setFixedWidth(m_limit->fontMetrics().averageCharWidth() * limitCharacters);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.gap);
    row->addWidget(m_choice, 1);
    row->addWidget(m_limit);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConsistencyChooser::refresh);
    setArchitecture({});
    refresh();
}

std::optional<ConsistencyChoice> ConsistencyChooser::choice() const
{
    std::optional<ConsistencyChoice> chosen =
        m_choices[static_cast<std::size_t>(m_choice->currentIndex())];
    if (chosen)
        chosen->limit = std::chrono::seconds(m_limit->value());
    return chosen;
}

void ConsistencyChooser::setArchitecture(const Architecture &architecture)
{
    const int row = static_cast<int>(m_choices.size()) - 1;
    const ConsistencyChoice &last = *m_choices.back();
    const bool isOffered = isPossible(last.kind, architecture.kind);
    auto *items = qobject_cast<QStandardItemModel *>(m_choice->model());
    items->item(row)->setEnabled(isOffered);
    m_choice->setItemData(
        row, toolTipText(isOffered ? consistencyTip(last) : whyNotInOneTransaction(architecture)),
        Qt::ToolTipRole);
    if (!isOffered && m_choice->currentIndex() == row)
        m_choice->setCurrentIndex(0);
}

void ConsistencyChooser::refresh()
{
    const auto &chosen = m_choices[static_cast<std::size_t>(m_choice->currentIndex())];
    m_limit->setVisible(chosen.has_value());
    m_choice->setToolTip(toolTipText(consistencyTip(chosen)));
}

} // namespace restaurant

#include "moc_consistencychooser.cpp"
