#include "subcommands.h"

#include "evening/eveningsource.h"
#include "words/textcolumns.h"
#include "words/toldtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

namespace restaurant::cli {

namespace {

void printJson(const QList<ShippedScenario> &shipped)
{
    QJsonArray all;
    for (const ShippedScenario &one : shipped)
        all.append(QJsonObject{{QStringLiteral("scenario"), shippedName(one)},
                               {QStringLiteral("name"), one.name},
                               {QStringLiteral("about"), one.about}});
    std::cout << QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString() << '\n';
}

} // namespace

ExitCode scenarios(const ScenariosOptions &options)
{
    const auto shipped = shippedScenarios();
    if (options.json) {
        printJson(shipped);
        return Well;
    }
    TextColumns table;
    for (const ShippedScenario &one : shipped)
        table.add({shippedName(one), scenarioText(one.name.toStdString()),
                   scenarioText(one.about.toStdString())});
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
    return Well;
}

} // namespace restaurant::cli
