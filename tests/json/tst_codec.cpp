// Writing and reading what this program stores.
#include "testprogram.h"
#include "json/decode.h"
#include "json/domainwords.h"
#include "json/encode.h"
#include "json/quoted.h"

#include <QTest>

namespace restaurant {

struct Crumb
{
    int count = 0;
    std::string text;
    bool operator==(const Crumb &) const = default;
};

struct Sample
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    Course course{1};
    Money price;
    Instant at{};
    DishId dish;
    Quantity quantity;
    Note note;
    bool flag = false;
    std::uint64_t seed = 0;
    std::optional<int> maybe;
    std::vector<Crumb> crumbs;
    std::map<std::pair<OrderId, LineId>, int> reserved;
    bool operator==(const Sample &) const = default;
};

template <>
inline constexpr auto fieldsOf<Crumb> =
    std::tuple{field("count", &Crumb::count), optionalField("text", &Crumb::text)};

template <>
inline constexpr auto fieldsOf<Sample> = std::tuple{field("order", &Sample::order),
                                                    field("kind", &Sample::kind),
                                                    optionalField("course", &Sample::course),
                                                    field("price", &Sample::price),
                                                    field("at", &Sample::at),
                                                    field("dish", &Sample::dish),
                                                    field("quantity", &Sample::quantity),
                                                    optionalField("note", &Sample::note),
                                                    field("flag", &Sample::flag),
                                                    field("seed", &Sample::seed),
                                                    optionalField("maybe", &Sample::maybe),
                                                    optionalField("crumbs", &Sample::crumbs),
                                                    optionalField("reserved", &Sample::reserved)};

namespace {

Sample fullSample()
{
    Sample sample;
    sample.order = OrderId{41};
    sample.kind = OrderKind::Takeaway;
    sample.course = Course{2};
    sample.price = Money{-950};
    sample.at = Instant{std::chrono::hours(12)};
    sample.dish = *DishId::from("ramen");
    sample.quantity = *Quantity::from(3);
    sample.note = *Note::from("kein \"Ei\", süß \\ 辛い");
    sample.flag = true;
    sample.seed = ~std::uint64_t{0};
    sample.maybe = -7;
    sample.crumbs = {{1, "a\nb\x01"}, {2, ""}};
    sample.reserved[{OrderId{41}, LineId{2}}] = 5;
    return sample;
}

template <typename T> std::string encoded(const T &value)
{
    std::string text;
    encode(value, text);
    return text;
}

QString errorOf(const char *json)
{
    try {
        decodeText<Crumb>(json);
    } catch (const DecodeError &error) {
        return QString::fromUtf8(error.what());
    }
    return QString();
}

} // namespace

class CodecTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsWrittenInTheOrderOfTheTable()
    {
        QCOMPARE(
            encoded(fullSample()),
            quoted("{'order':41,'kind':'takeaway','course':2,'price':-950,'at':43200000000,"
                   "'dish':'ramen','quantity':3,'note':'kein \\'Ei\\', süß \\\\ 辛い','flag':true,"
                   "'seed':18446744073709551615,'maybe':-7,"
                   "'crumbs':[{'count':1,'text':'a\\nb\\u0001'},{'count':2}],"
                   "'reserved':[[[41,2],5]]}"));
    }

    void whatIsWrittenIsReadBack()
    {
        QVERIFY(decodeText<Sample>(encoded(fullSample())) == fullSample());
    }

    void optionalFieldsAreLeftOutWhereTheyAreAsInANewValue()
    {
        Sample sample;
        sample.dish = *DishId::from("soup");
        const std::string text = encoded(sample);
        QCOMPARE(text, quoted("{'order':0,'kind':'dine-in','price':0,'at':0,'dish':'soup',"
                              "'quantity':1,'flag':false,'seed':0}"));
        QVERIFY(decodeText<Sample>(text) == sample);
    }

    void fieldsMayStandInAnyOrderAmongStrangers()
    {
        const auto crumb =
            decodeText<Crumb>(quoted("{'new':{'count':[7]},'text':'x','count':2,'newer':[]}"));
        QVERIFY((crumb == Crumb{2, "x"}));
    }

    void damagedTextIsAnErrorThatNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *json, const char *error) {
            QTest::newRow(name) << QByteArray::fromStdString(quoted(json))
                                << QString::fromUtf8(error);
        };
        row("missing", "{'text':'x'}", "count: is missing");
        row("kind", "{'count':'x'}", "count: expected a whole number");
        row("fraction", "{'count':1.5}", "count: expected a whole number");
        row("large", "{'count':3000000000}", "count: the number is too large");
        row("no object", "[1]", "expected an object");
        row("nothing", "", "expected JSON");
        row("cut", "{'text':'a", "expected");
        row("more", "{'count':1} {}", "there is something behind the end");
    }
    void damagedTextIsAnErrorThatNamesTheField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const QString found = errorOf(json.constData());
        QVERIFY2(found.startsWith(error), qPrintable(found));
    }

    void anErrorInsideAListNamesTheElement()
    {
        try {
            decodeText<std::vector<Sample>>(
                quoted("[{'order':1,'kind':'dine-in','price':0,'at':0,'dish':'No Dish'}]"));
            QFAIL("a dish with capitals was read");
        } catch (const DecodeError &error) {
            QCOMPARE(error.what(),
                     "[0].dish: expected a dish: 1 to 32 lower-case letters, digits and hyphens");
        }
    }

    void filesHoldTimesAndMoneyAsPeopleWriteThem()
    {
        std::string text;
        encode<Form::File>(std::pair{Money{950}, Duration{std::chrono::seconds(90)}}, text);
        QCOMPARE(text, quoted("['9.50','1:30']"));
    }
};

RESTAURANT_TEST(CodecTest)

} // namespace restaurant

#include "tst_codec.moc"
