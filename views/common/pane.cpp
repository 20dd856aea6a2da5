#include "pane.h"

#include "controls.h"
#include "documentroles.h"
#include "theme/themes.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/readingtext.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restaurant {

Pane::Pane(const char *objectName, const QString &title, PaneSide side, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(title, side, this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
    , m_refused(plainLabel({}, "readingRefused"))
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_header);
    outer->addWidget(m_body, 1);
    for (QVBoxLayout *layout : {outer, m_column}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    m_refused->setWordWrap(true);
    m_refused->setAlignment(Qt::AlignCenter);
    m_refused->setMargin(theme().sizes.margin);
    m_refused->setFocusPolicy(Qt::TabFocus); // to be read aloud
    m_refused->hide();
    outer->addWidget(m_refused, 1);
}

void Pane::refuse(const QString &why)
{
    m_refused->setText(why);
    m_refused->setVisible(!why.isEmpty());
    m_body->setVisible(why.isEmpty());
}

QList<QAction *> Pane::commands() const
{
    return m_asTable ? QList<QAction *>{m_asTable} : QList<QAction *>();
}

QStackedWidget *Pane::twin()
{
    if (!m_twin)
        m_twin = new QStackedWidget(m_body);
    return m_twin;
}

void Pane::makeTwin(QWidget *picture, QWidget *table, const char *actionName, const QString &tip)
{
    twin()->addWidget(picture);
    twin()->addWidget(table);
    m_asTable = namedAction(this, actionName, tr("Table"), tip);
    m_asTable->setIcon(iconOf(Icon::Table));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &Pane::showAsTable);
}

void Pane::showAsTable(bool table)
{
    m_twin->setCurrentIndex(table ? 1 : 0);
    m_twin->currentWidget()->setFocus();
}

ReadPane::ReadPane(ViewName view, const char *objectName, const QString &title, QWidget *parent)
    : Pane(objectName, title, PaneSide::Reading, parent)
    , m_view(view)
{
}

void ReadPane::setReader(std::optional<Role> reader)
{
    refuse(reader ? ReadingText::refused(*reader, m_view) : QString());
}

void ReadPane::setProgress(const ViewProgress &progress)
{
    header()->setProgress(progress);
}

void ReadPane::setAudit(const AuditState &state)
{
    header()->setAudit(state);
    m_marks.setAudit(state);
}

void ReadPane::setLit(const std::optional<LitDocuments> &lit)
{
    m_marks.setLit(lit);
}

void ReadPane::addAuditLine(const QList<const QAbstractItemModel *> &models)
{
    column()->addWidget(new AuditLine(&m_marks, models));
}

WhyMenu *ReadPane::hear(WhyMenu *why)
{
    connect(why, &WhyMenu::whyRequested, this, &ReadPane::whyRequested);
    return why;
}

MarksLayer *ReadPane::mark(QAbstractItemView *view)
{
    return new MarksLayer(view, &m_marks, hear(new WhyMenu(view)));
}

namespace {

constexpr qsizetype mostTold = 4;

/// "ticket 41"
QString wordsFor(const Finding &finding)
{
    return storedText({finding.view, finding.kind, finding.key});
}

QString listed(const QStringList &words)
{
    const QString first = words.mid(0, mostTold).join(QStringLiteral(", "));
    return words.size() > mostTold ? AuditLine::tr("%1 and %2 more")
                                         .arg(first, QString::number(words.size() - mostTold))
                                   : first;
}

bool hasRowOf(const QAbstractItemModel &model, const DocumentName &document)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (documentOf(model.index(row, 0)) == document)
            return true;
    }
    return false;
}

void addOnce(QStringList &words, const QString &word)
{
    if (!words.contains(word))
        words.append(word);
}

} // namespace

AuditLine::AuditLine(const DocumentMarks *marks, QList<const QAbstractItemModel *> models)
    : m_marks(marks)
    , m_models(std::move(models))
{
    setObjectName(QStringLiteral("auditLine"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    asKind(this, WidgetKind::Rejected);
    connect(marks, &DocumentMarks::changed, this, &AuditLine::refresh);
    for (const QAbstractItemModel *model : std::as_const(m_models)) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &AuditLine::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &AuditLine::refresh);
    }
    hide();
    refresh();
}

/// Of store and checkpoint the light in the pane's header tells.
bool AuditLine::isTold(const Finding &finding) const
{
    switch (finding.what) {
    case Finding::What::MissingDocument:
        return true;
    case Finding::What::ExtraDocument:
    case Finding::What::Field:
        return std::none_of(m_models.begin(), m_models.end(), [&](const auto *model) {
            return hasRowOf(*model, documentOf(finding));
        });
    case Finding::What::Store:
    case Finding::What::Checkpoint:
        break;
    }
    return false;
}

void AuditLine::refresh()
{
    if (m_marks->findings().empty() && isHidden())
        return; // as nearly always, whatever comes and goes
    QStringList missing;
    QStringList elsewhere;
    QStringList sentences;
    for (const Finding &finding : m_marks->findings()) {
        if (!isTold(finding))
            continue;
        addOnce(finding.what == Finding::What::MissingDocument ? missing : elsewhere,
                wordsFor(finding));
        if (sentences.size() < mostTold)
            sentences.append(sentenceFor(finding));
    }
    QStringList parts;
    if (!missing.isEmpty())
        parts.append(tr("Missing: %1.").arg(listed(missing)));
    if (!elsewhere.isEmpty())
        parts.append(tr("Wrong, but not on this pane: %1.").arg(listed(elsewhere)));
    setText(parts.join(u' '));
    setToolTip(toolTipText(sentences.join(u'\n')));
    setVisible(!parts.isEmpty());
}

} // namespace restaurant

#include "moc_pane.cpp"
