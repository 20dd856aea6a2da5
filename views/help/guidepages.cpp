#include "guidepages.h"

#include <QFile>
#include <QRegularExpression>

/// Outside of every namespace, as Qt wants it.
static void takeGuideAlong()
{
    Q_INIT_RESOURCE(guide);
}

namespace restaurant {

namespace {

/// Pictures and other documents lie beside the file, not in the program.
QString withoutFileLinks(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\((?!https?:|#)[^)]*\\)"));
    return markdown.replace(link, QStringLiteral("\\1"));
}

} // namespace

QList<GuidePage> chaptersOf(const QString &markdown)
{
    QList<GuidePage> pages;
    bool isCode = false;
    const QStringList lines = withoutFileLinks(markdown).split(u'\n');
    for (const QString &line : lines) {
        isCode = line.startsWith(QLatin1String("```")) ? !isCode : isCode;
        const bool isHead = !isCode && (line.startsWith(QLatin1String("# ")) ||
                                        line.startsWith(QLatin1String("## ")));
        if (isHead)
            pages += {line.section(u' ', 1).remove(u'`'), {}, Qt::MarkdownText};
        if (!pages.isEmpty())
            pages.last().text += line + u'\n';
    }
    return pages;
}

QList<GuidePage> guideChapters()
{
    takeGuideAlong();
    QFile file(QStringLiteral(":/help/teaching.md"));
    return file.open(QIODevice::ReadOnly) ? chaptersOf(QString::fromUtf8(file.readAll()))
                                          : QList<GuidePage>{};
}

QString anchorOf(const QString &title)
{
    static const QRegularExpression dropped(QStringLiteral("[^\\w -]"));
    return title.toLower().remove(dropped).replace(u' ', u'-');
}

} // namespace restaurant
