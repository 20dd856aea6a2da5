#include "glossary.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

/// Outside of every namespace, as Qt wants it.
static void takeGlossaryAlong()
{
    Q_INIT_RESOURCE(glossary);
}

namespace restaurant {
namespace {

[[noreturn]] void fail(qsizetype line, const char *what)
{
    throw GlossaryError("glossary.md, line " + std::to_string(line + 1) + ": " + what);
}

/// The cells of "| a | b |".
QStringList cellsOf(const QString &row, qsizetype line)
{
    if (!row.endsWith(u'|') || row.size() < 2)
        fail(line, "a row ends with |");
    QStringList cells = row.mid(1, row.size() - 2).split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed().remove(u'*').remove(u'`');
    return cells;
}

QStringList wordsIn(QString term)
{
    static const QRegularExpression brackets(QStringLiteral(" \\([^)]*\\)"));
    return term.remove(brackets).split(QStringLiteral(", "));
}

class Reader final
{
public:
    Glossary read(const QString &markdown)
    {
        const QStringList lines = markdown.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (!lines[line].startsWith(u'|'))
                m_head.clear();
            else if (m_head.isEmpty())
                begin(lines, line++);
            else
                take(cellsOf(lines[line], line), line);
        }
        for (const ScreenTerm &each : m_read.screen)
            if (!m_read.find(each.word))
                throw GlossaryError("glossary.md: " + each.name.toStdString() +
                                    " has a word that is none: " + each.word.toStdString());
        return m_read;
    }

private:
    void begin(const QStringList &lines, qsizetype line)
    {
        static const QSet<QString> known{QStringLiteral("Word Meaning"),
                                         QStringLiteral("Word Meaning Lesson"),
                                         QStringLiteral("On the screen What it is Word Lesson")};
        m_head = cellsOf(lines[line], line);
        if (!known.contains(m_head.join(u' ')))
            fail(line, "a table that is not known");
        if (line + 1 == lines.size() || !lines[line + 1].startsWith(QStringLiteral("| ---")))
            fail(line, "a table without a line below its head");
    }
    void take(const QStringList &cells, qsizetype line)
    {
        if (cells.size() != m_head.size())
            fail(line, "a row with other cells than its head");
        if (cells[0].isEmpty() || cells[1].isEmpty())
            fail(line, "an empty cell");
        const QString lesson = cells.size() > 2 ? cells.last() : QString();
        if (cells.size() == 4)
            m_read.screen += {cells[0], cells[1], cells[2], lesson};
        else
            m_read.terms += {cells[0], wordsIn(cells[0]), cells[1], lesson};
        if (m_seen.contains(cells[0]) && cells.size() < 4)
            fail(line, "a word that stands there twice");
        if (cells.size() < 4)
            m_seen += cells[0];
    }

    QStringList m_head;
    QSet<QString> m_seen;
    Glossary m_read;
};

} // namespace

const GlossaryTerm *Glossary::find(const QString &word) const
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const GlossaryTerm &each) {
        return each.term == word || each.words.contains(word);
    });
    return found == terms.end() ? nullptr : &*found;
}

const ScreenTerm *Glossary::onScreen(const QString &name) const
{
    const auto found = std::find_if(screen.begin(), screen.end(),
                                    [&](const ScreenTerm &each) { return each.name == name; });
    return found == screen.end() ? nullptr : &*found;
}

Glossary readGlossary(const QString &markdown)
{
    return Reader().read(markdown);
}

const Glossary &glossary()
{
    static const Glossary read = [] {
        takeGlossaryAlong();
        QFile file(QStringLiteral(":/words/glossary.md"));
        return file.open(QIODevice::ReadOnly) ? readGlossary(QString::fromUtf8(file.readAll()))
                                              : Glossary{};
    }();
    return read;
}

QString glossaryText(const QString &text)
{
    return QCoreApplication::translate("restaurant::Glossary", text.toUtf8().constData());
}

QString meaningOf(const GlossaryTerm &term)
{
    QString sentence = glossaryText(term.meaning);
    sentence.replace(0, 1, sentence.left(1).toUpper());
    const bool isWhole = sentence.endsWith(u'.') || sentence.endsWith(u'。');
    //: How a sentence ends: behind it stands nothing else.
    return isWhole ? sentence
                   : QCoreApplication::translate("restaurant::Glossary", "%1.").arg(sentence);
}

} // namespace restaurant
