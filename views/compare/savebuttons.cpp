#include "savebuttons.h"

#include "common/controls.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace restaurant {

SaveButtons::SaveButtons(const QString &prefix, const QString &pictureTip, const QString &csvTip,
                         QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    add("PictureAction", tr("Save picture…"), pictureTip, ResultFile::Picture);
    add("CsvAction", tr("CSV…"), csvTip, ResultFile::Csv);
    add("JsonAction", tr("JSON…"), tr("Save all of it for other programs"), ResultFile::Json);
}

void SaveButtons::addJunit(const QString &tip)
{
    add("JunitAction", tr("JUnit…"), tip, ResultFile::Junit);
}

void SaveButtons::add(const char *name, const QString &text, const QString &tip, ResultFile as)
{
    QAction *action = namedAction(this, qPrintable(m_prefix + QLatin1String(name)), text, tip);
    connect(action, &QAction::triggered, this, [this, as] { emit fileRequested(as); });
    m_row->addWidget(textButton(action, tip));
}

} // namespace restaurant

#include "moc_savebuttons.cpp"
