#include "architecturechoice.h"

#include "theme/themes.h"
#include "words/architecturetext.h"
#include "words/plaintext.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace restaurant {

QGroupBox *groupOf(const QString &title, const std::vector<QCheckBox *> &boxes)
{
    auto *group = new QGroupBox(title);
    auto *column = new QVBoxLayout(group);
    column->setSpacing(theme().sizes.tight);
    for (QCheckBox *box : boxes)
        column->addWidget(box);
    return group;
}

ArchitectureChoice::ArchitectureChoice(const QString &prefix, QWidget *parent)
    : QWidget(parent)
{
    for (const ArchitectureKind kind : allArchitectures) {
        auto *box = new QCheckBox(architectureName(usual(kind)));
        box->setObjectName(QStringLiteral("%1-%2").arg(prefix, toQString(toWord(kind))));
        box->setToolTip(architectureTip(usual(kind)));
        m_boxes.push_back(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(groupOf(tr("Architectures"), m_boxes));
}

std::vector<ArchitectureKind> ArchitectureChoice::chosen() const
{
    std::vector<ArchitectureKind> chosen;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.push_back(allArchitectures[i]);
    return chosen;
}

} // namespace restaurant

#include "moc_architecturechoice.cpp"
