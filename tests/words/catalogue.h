// A catalogue of translations, read as it lies in the sources.
#pragma once

#include <QFile>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace restaurant::testing {

struct CatalogueMessage
{
    QString context;
    QString source;
    QString comment;
    bool counts = false; ///< Says something else of one than of many.
    bool isFinished = false;
    QStringList forms; ///< One, or as many as the language has of a count.
};

struct Catalogue
{
    QString language;
    std::vector<CatalogueMessage> messages;

    /// By what the program asks for it.
    [[nodiscard]] QSet<QString> keys() const
    {
        QSet<QString> all;
        for (const CatalogueMessage &one : messages)
            all += keyOf(one.context, one.source, one.comment);
        return all;
    }
    [[nodiscard]] static QString keyOf(const QString &context, const QString &source,
                                       const QString &comment)
    {
        return QStringList{context, source, comment}.join(QStringLiteral(" | "));
    }
};

/// Stops the test if there is no such file, or if it is no XML.
[[nodiscard]] inline Catalogue catalogueIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    Catalogue read;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString tag = xml.name().toString();
        const auto attributes = xml.attributes();
        if (tag == QLatin1String("TS")) {
            read.language = attributes.value(QLatin1String("language")).toString();
        } else if (tag == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (tag == QLatin1String("message")) {
            read.messages.push_back(
                {context, {}, {}, attributes.hasAttribute(QLatin1String("numerus")), true, {}});
        } else if (tag == QLatin1String("source")) {
            read.messages.back().source = xml.readElementText();
        } else if (tag == QLatin1String("comment")) {
            read.messages.back().comment = xml.readElementText();
        } else if (tag == QLatin1String("translation")) {
            read.messages.back().isFinished = !attributes.hasAttribute(QLatin1String("type"));
            if (!read.messages.back().counts)
                read.messages.back().forms += xml.readElementText();
        } else if (tag == QLatin1String("numerusform")) {
            read.messages.back().forms += xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return read;
}

} // namespace restaurant::testing
