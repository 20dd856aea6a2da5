#include "guidewindow.h"

#include "common/controls.h"
#include "theme/themes.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

/// Hidden where the program speaks English: it is not translated there.
QLabel *languageNote()
{
    const char *english = QT_TRANSLATE_NOOP(
        "restaurant::GuideWindow",
        "The chapters are in English. What is said of each lesson is in your language.");
    const QString told = GuideWindow::tr(english);
    QLabel *note = plainLabel(told, "guideLanguage");
    note->setWordWrap(true);
    asKind(note, WidgetKind::Dim);
    note->setHidden(told == QLatin1String(english));
    return note;
}

/// With thin lines, as tables have them everywhere else.
void ruleTables(const QTextDocument &page)
{
    for (QTextFrame *frame : page.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme().colours.border);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(theme().sizes.tight);
        table->setFormat(format);
    }
}

bool holds(const GuidePage &page, const QString &sought)
{
    return page.title.contains(sought, Qt::CaseInsensitive) ||
           page.text.contains(sought, Qt::CaseInsensitive);
}

} // namespace

GuideWindow::GuideWindow(const QList<GuidePage> &lessons, QWidget *parent)
    : QDialog(parent)
    , m_pages(guideChapters() + lessons)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Teacher's guide"));
    nameControl(m_field, "guideField", tr("Find in the guide"));
    m_field->setPlaceholderText(tr("Find in the guide"));
    nameControl(m_list, "guideList", tr("Chapters and lessons in which it stands"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameControl(m_text, "guideText", tr("The page that is chosen"));
    m_text->setToolTip({}); // it would lie over what is read
    m_text->setOpenLinks(false);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &GuideWindow::seek);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    seek({});
    m_field->setFocus();
}

void GuideWindow::layOut()
{
    const Sizes &sizes = theme().sizes;
    resize(sizes.line * 54, sizes.line * 34);
    m_text->document()->setDocumentMargin(sizes.margin);
    auto *left = new QVBoxLayout;
    left->addWidget(m_field);
    left->addWidget(m_list, 1);
    left->addWidget(languageNote());
    auto *row = new QHBoxLayout(this);
    row->setSpacing(sizes.margin);
    row->addLayout(left, 1);
    row->addWidget(m_text, 3);
}

void GuideWindow::seek(const QString &sought)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (!holds(m_pages[i], sought.trimmed()))
            continue;
        auto *item = new QListWidgetItem(m_pages[i].title, m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
    showCurrent();
}

void GuideWindow::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return m_text->setPlainText(tr("Nothing of that kind stands there"));
    const GuidePage &page = m_pages[item->data(Qt::UserRole).toLongLong()];
    if (page.format == Qt::MarkdownText)
        m_text->setMarkdown(page.text);
    else
        m_text->setHtml(page.text);
    ruleTables(*m_text->document());
}

/// To another chapter here; whatever lies elsewhere is the browser's.
void GuideWindow::follow(const QUrl &link)
{
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const GuidePage &page) {
        return anchorOf(page.title) == link.fragment();
    });
    if (found == m_pages.end())
        return;
    m_field->clear();
    m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
}

} // namespace restaurant

#include "moc_guidewindow.cpp"
