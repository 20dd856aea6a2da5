#include "documentmarks.h"

#include "words/audittext.h"
#include "words/plaintext.h"

#include <QStringList>

#include <utility>

namespace restaurant {

namespace {

/// A whole document as JSON is no reading for a tool tip.
constexpr qsizetype mostOfAValue = 120;

std::string shortened(const std::string &value)
{
    const QString text = toQString(value);
    return text.size() <= mostOfAValue ? value : (text.left(mostOfAValue) + u'…').toStdString();
}

} // namespace

DocumentName documentOf(const Finding &finding)
{
    return {finding.view, finding.kind, finding.key};
}

QString sentenceFor(Finding finding)
{
    finding.stored = shortened(finding.stored);
    finding.right = shortened(finding.right);
    return DocumentMarks::tr("✕ %1.").arg(FindingText::sentence(finding));
}

QString tagOf(const Finding &finding)
{
    return finding.what == Finding::What::Field
               ? DocumentMarks::tr("✕ %1").arg(toQString(finding.field))
               : DocumentMarks::tr("✕ should not be there");
}

void DocumentMarks::setLit(const std::optional<LitDocuments> &lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    emit changed();
}

void DocumentMarks::setAudit(const AuditState &state)
{
    std::vector<Finding> findings;
    if (state.verdict == AuditState::Verdict::Wrong)
        findings = state.findings;
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    m_wrong.clear();
    for (const Finding &finding : m_findings) {
        if (finding.what == Finding::What::Field || finding.what == Finding::What::ExtraDocument)
            m_wrong[documentOf(finding)].push_back(finding);
    }
    emit changed();
}

bool DocumentMarks::isLit(const DocumentName &document) const
{
    return m_lit && m_lit->contains(document);
}

bool DocumentMarks::isDimmed(const DocumentName &document) const
{
    return m_lit && !m_lit->contains(document);
}

const std::vector<Finding> &DocumentMarks::findingsOf(const DocumentName &document) const
{
    static const std::vector<Finding> none;
    const auto found = m_wrong.find(document);
    return found == m_wrong.end() ? none : found->second;
}

QString DocumentMarks::toolTip(const QString &html, const std::vector<DocumentName> &documents,
                               bool canBeAsked) const
{
    QStringList lines;
    for (const DocumentName &document : documents) {
        for (const Finding &finding : findingsOf(document))
            lines.append(sentenceFor(finding));
    }
    if (canBeAsked)
        lines.append(tr("W: why does it say this?"));
    if (lines.isEmpty())
        return html;
    const QString marks = toolTipText(lines.join(QLatin1Char('\n')));
    if (html.isEmpty())
        return marks;
    QString all = html + QStringLiteral("<br>") + marks;
    all.remove(QStringLiteral("<qt>")).remove(QStringLiteral("</qt>"));
    return QStringLiteral("<qt>%1</qt>").arg(all);
}

} // namespace restaurant

#include "moc_documentmarks.cpp"
