// The reader and the published JSON Schema name the same fields, and the same ones as needed.
#include "domain/permissions.h"
#include "log/codec.h"
#include "log/storedfields.h"
#include "scenario/scenarioform.h"
#include "testprogram.h"
#include "json/document.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace restaurant::testing::tst_scenarioschema {

namespace {

using Names = std::set<std::string>;

/// The fields of an object: all, and those that must be there.
struct Shape
{
    Names fields;
    Names needed;
    bool operator==(const Shape &) const = default;
};

template <typename T> Shape shapeOf()
{
    Shape shape;
    const auto add = [&](const auto &field) {
        shape.fields.emplace(field.name);
        if (!field.isOptional)
            shape.needed.emplace(field.name);
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, fieldsOf<T>);
    return shape;
}

Names texts(const JsonValue *list)
{
    Names names;
    for (const JsonValue &element : *list->list())
        names.insert(*element.text());
    return names;
}

Shape shapeIn(const JsonValue &object)
{
    Shape shape;
    for (const JsonMember &member : *object.find("properties")->object())
        shape.fields.insert(member.name);
    if (const JsonValue *required = object.find("required"))
        shape.needed = texts(required);
    return shape;
}

QString text(const Shape &shape)
{
    QString line;
    for (const std::string &name : shape.fields) {
        const QString shown = QString::fromStdString(name);
        line += shape.needed.contains(name) ? shown + QStringLiteral(" ")
                                            : QStringLiteral("[%1] ").arg(shown);
    }
    return line;
}

/// Whether somebody on a staff may have this role and issue commands of this kind.
bool isForPersons(const CommandType &type)
{
    return std::any_of(allRoles.begin(), allRoles.end(), [&](Role role) {
        return role != Role::Policy && mayIssue(role, type.index);
    });
}

template <std::size_t... index>
Shape shapeOfCommand(std::size_t kind, std::index_sequence<index...>)
{
    Shape shape;
    ((kind == index ? void(shape = shapeOf<std::variant_alternative_t<index, Command::variant>>())
                    : void()),
     ...);
    return shape;
}

} // namespace

class TestScenarioSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/scenario.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = scanJson(file.readAll().toStdString(), "schema");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        m_schema = *read;
    }

    void theWholeHasTheFieldsOfTheReader()
    {
        QCOMPARE(text(shapeIn(m_schema)), text(shapeOf<ScenarioForm>()));
    }

    void everyPartHasTheFieldsOfTheReader()
    {
        QCOMPARE(text(shapeIn(definition("menuDish"))), text(shapeOf<Dish>()));
        QCOMPARE(text(shapeIn(definition("tablePlace"))), text(shapeOf<TablePlace>()));
        QCOMPARE(text(shapeIn(definition("actor"))), text(shapeOf<Actor>()));
        QCOMPARE(text(shapeIn(definition("serviceTimes"))), text(shapeOf<ServiceTimes>()));
        QCOMPARE(text(shapeIn(definition("cue"))), text(shapeOf<Cue>()));
        QCOMPARE(text(shapeIn(definition("wantedLine"))), text(shapeOf<WantedLine>()));
    }

    void everyPartThatLivesHasTheFieldsOfTheReader()
    {
        QCOMPARE(text(shapeIn(definition("guestProfile"))), text(shapeOf<GuestProfile>()));
        QCOMPARE(text(shapeIn(definition("partySize"))), text(shapeOf<PartySize>()));
        QCOMPARE(text(shapeIn(definition("dishWish"))), text(shapeOf<DishWish>()));
        QCOMPARE(text(shapeIn(definition("remarks"))), text(shapeOf<Remarks>()));
        QCOMPARE(text(shapeIn(definition("patience"))), text(shapeOf<Patience>()));
        QCOMPARE(text(shapeIn(definition("workTime"))), text(shapeOf<WorkTime>()));
        QCOMPARE(text(shapeIn(definition("pool"))), text(shapeOf<Pool>()));
        QCOMPARE(text(shapeIn(definition("consistency"))), text(shapeOf<ConsistencyChoice>()));
        QCOMPARE(text(shapeIn(definition("stationPlaces"))), text(shapeOf<StationPlaces>()));
        QCOMPARE(text(shapeIn(definition("rotaEntry"))), text(shapeOf<RotaEntry>()));
        QCOMPARE(text(shapeIn(definition("viewDelay"))), text(shapeOf<ViewDelay>()));
    }

    void whatChangesLaterHasTheFieldsOfTheReader()
    {
        QCOMPARE(text(shapeIn(definition("limits"))), text(shapeOf<Limits>()));
        QCOMPARE(text(shapeIn(definition("outageEntry"))), text(shapeOf<OutageEntry>()));
        QCOMPARE(text(shapeIn(definition("serviceCondition"))), text(shapeOf<ServiceCondition>()));
        QCOMPARE(text(shapeIn(definition("delayEntry"))), text(shapeOf<DelayEntry>()));
    }

    void everyCommandOfAPersonHasTheFieldsOfTheReader_data()
    {
        QTest::addColumn<int>("row");
        const auto types = commandTypes();
        for (std::size_t row = 0; row < types.size(); ++row) {
            if (isForPersons(types[row]))
                QTest::newRow(std::string(types[row].word).c_str()) << static_cast<int>(row);
        }
    }
    void everyCommandOfAPersonHasTheFieldsOfTheReader()
    {
        QFETCH(int, row);
        const CommandType &type = commandTypes()[static_cast<std::size_t>(row)];
        const Shape ours = shapeOfCommand(type.index, std::make_index_sequence<commandKinds>{});
        QCOMPARE(text(shapeIn(definition(type.word))), text(ours));
    }

    void aScriptMayHoldTheCommandsOfPersonsAndNoOthers()
    {
        Names ours;
        for (const CommandType &type : commandTypes()) {
            if (isForPersons(type))
                ours.emplace(type.word);
        }
        const JsonValue &scripted = definition("scripted");
        QVERIFY(texts(scripted.find("properties")->find("command")->find("enum")) == ours);
    }

private:
    const JsonValue &definition(std::string_view name) const
    {
        return *m_schema.find("$defs")->find(name);
    }

    JsonValue m_schema;
};

RESTAURANT_TEST(TestScenarioSchema)

} // namespace restaurant::testing::tst_scenarioschema
#include "tst_scenarioschema.moc"
