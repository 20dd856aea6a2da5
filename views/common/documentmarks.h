#pragma once

#include "domain/event.h"
#include "read/finding.h"
#include "read/trail.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace restaurant {

/// What a trail that is shown runs through: these are lit, all others step back.
using LitCommands = std::set<CommandNumber>;
using LitDocuments = std::set<DocumentName>;

/// Which of a pane's documents lie on the trail that is shown, and which are wrong, as the truth
/// audit says. Whoever paints documents looks here, and paints again when changed() says so.
class DocumentMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentMarks)

public:
    /// What is left of a document that the trail does not run through.
    static constexpr double dimmedOpacity = 0.35;

    explicit DocumentMarks(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Nothing: no trail is shown.
    void setLit(const std::optional<LitDocuments> &lit);
    /// Any verdict but Wrong takes the marks away: of what is not audited nobody knows, and while
    /// the past is on the screen the audit is silent.
    void setAudit(const AuditState &state);

    [[nodiscard]] bool areAny() const { return m_lit.has_value() || !m_findings.empty(); }
    [[nodiscard]] bool showTrail() const { return m_lit.has_value(); }
    [[nodiscard]] bool isLit(const DocumentName &document) const;
    /// A trail is shown, and does not run through it.
    [[nodiscard]] bool isDimmed(const DocumentName &document) const;
    /// What is wrong with a document that is there; good until changed().
    [[nodiscard]] const std::vector<Finding> &findingsOf(const DocumentName &document) const;
    /// All that is wrong, also what is missing.
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

    /// The tool tip of a place where these documents are shown: what it says without marks, as
    /// HTML; what is wrong, what would be right and which event is guilty; and how to ask why.
    [[nodiscard]] QString toolTip(const QString &html, const std::vector<DocumentName> &documents,
                                  bool canBeAsked) const;

signals:
    void changed();

private:
    std::optional<LitDocuments> m_lit;
    std::vector<Finding> m_findings;
    std::map<DocumentName, std::vector<Finding>> m_wrong; ///< Of those that are there.
};

/// The document that a finding is about.
[[nodiscard]] DocumentName documentOf(const Finding &finding);
/// What is wrong, as a person can read it in a tool tip: long values are cut.
[[nodiscard]] QString sentenceFor(Finding finding);
/// The same for a small place: "✕ party", "✕ should not be there".
[[nodiscard]] QString tagOf(const Finding &finding);

} // namespace restaurant
