#include "verdict.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace restaurant {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

void writeCase(QXmlStreamWriter &xml, const std::string &name, const Verdict &verdict)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), text(name));
    xml.writeAttribute(QStringLiteral("name"), text(verdict.that));
    if (!verdict.holds) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("message"),
                           text("expected " + verdict.expected + ", found " + verdict.found +
                                " at " + clockText(verdict.at)));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

std::string junitOf(const std::string &name, const std::vector<Verdict> &verdicts)
{
    const auto failures = std::count_if(verdicts.begin(), verdicts.end(),
                                        [](const Verdict &verdict) { return !verdict.holds; });
    QByteArray lines;
    QXmlStreamWriter xml(&lines);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), text(name));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(verdicts.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    for (const Verdict &verdict : verdicts)
        writeCase(xml, name, verdict);
    xml.writeEndElement();
    xml.writeEndDocument();
    return lines.toStdString();
}

} // namespace restaurant
