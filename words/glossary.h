// The field's words and what stands on the screen, read from docs/glossary.md, which the program
// carries: there is no other text of them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <stdexcept>

namespace restaurant {

struct GlossaryTerm
{
    QString term;      ///< As it stands there: "rejection, refusal".
    QStringList words; ///< Each of them alone, without what stands in brackets.
    QString meaning;
    QString lesson; ///< In which it comes; empty: in none.
};

/// A pane, or something in a bar.
struct ScreenTerm
{
    QString name;  ///< As the program calls it: "kitchen".
    QString about; ///< A sentence.
    QString word;  ///< The field's, one of the terms.
    QString lesson;
};

struct GlossaryError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

struct Glossary
{
    QList<GlossaryTerm> terms;
    QList<ScreenTerm> screen;

    /// Null: there is none.
    [[nodiscard]] const GlossaryTerm *find(const QString &word) const;
    [[nodiscard]] const ScreenTerm *onScreen(const QString &name) const;
};

/// Throws GlossaryError, with the line, at a row that is not as its table, a word that stands there
/// twice, and a thing on the screen whose word is none.
[[nodiscard]] Glossary readGlossary(const QString &markdown);
/// The program's own.
[[nodiscard]] const Glossary &glossary();

/// In the reader's language.
[[nodiscard]] QString glossaryText(const QString &text);
/// The meaning as a sentence: "A fact of the restaurant, in the past tense, never changed."
[[nodiscard]] QString meaningOf(const GlossaryTerm &term);

} // namespace restaurant
