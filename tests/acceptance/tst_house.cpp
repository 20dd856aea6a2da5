// What holds for the house as a whole: which room knows which, what the plan says of that, and
// that no name means two types.
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

QString fromRoot(const QString &path)
{
    return QStringLiteral(SOURCE_DIR "/") + path;
}

/// Of model, words, views and app, from the root of the project.
QStringList productFiles()
{
    QStringList files;
    for (const char *folder : {"model", "words", "views", "app"}) {
        QDirIterator each(fromRoot(QLatin1String(folder)),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files += QDir(QStringLiteral(SOURCE_DIR)).relativeFilePath(each.next());
    }
    files.sort();
    return files;
}

/// The types at the left edge of a file, where all of ours stand, with their namespaces; those of
/// nameless namespaces are its own affair.
QStringList typesIn(const QString &path)
{
    static const QRegularExpression space(QStringLiteral("^namespace ?([\\w:]*) \\{$"));
    static const QRegularExpression type(
        QStringLiteral("^(?:template <.*> )?(?:class|struct|enum class) (\\w+)(?: final)?"
                       "(?: : [^;]*)?(?: ?\\{.*)?$"));
    QStringList types;
    QStringList spaces;
    for (const QString &line : linesOf(fromRoot(path))) {
        if (const auto opened = space.match(line); opened.hasMatch())
            spaces += opened.captured(1);
        else if (line.startsWith(QStringLiteral("} // namespace")))
            spaces.removeLast();
        else if (const auto found = type.match(line);
                 found.hasMatch() && !spaces.contains(QString()))
            types += (spaces + QStringList(found.captured(1))).join(QStringLiteral("::"));
    }
    return types;
}

/// What the build links: each room's folder, and its own and the others' names.
struct Rooms
{
    QMap<QString, QString> nameOf; ///< By folder.
    QMap<QString, QSet<QString>> links;

    /// The room in whose folder a file lies; empty: in none.
    [[nodiscard]] QString roomOf(const QString &path) const
    {
        QString folder = path;
        while (folder.contains(QLatin1Char('/'))) {
            folder = folder.section(QLatin1Char('/'), 0, -2);
            if (nameOf.contains(folder))
                return nameOf[folder];
        }
        return {};
    }
    /// What a room links, and what that brings along.
    [[nodiscard]] QSet<QString> knownBy(const QString &room) const
    {
        QSet<QString> known{room};
        QStringList waiting{room};
        while (!waiting.isEmpty())
            for (const QString &next : links[waiting.takeLast()])
                if (!known.contains(next)) {
                    known += next;
                    waiting += next;
                }
        return known;
    }
};

/// A line for each room, as tests/acceptance/CMakeLists.txt writes it: folder, name, what it links.
Rooms builtRooms()
{
    Rooms rooms;
    for (const QString &line : linesOf(QStringLiteral(ROOMS))) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        rooms.nameOf[words[0]] = words[1];
        rooms.links[words[1]] = QSet<QString>(words.begin() + 2, words.end());
    }
    return rooms;
}

/// Where an include leads, from the root; empty: not into the product.
QString targetOf(const QString &from, const QString &header)
{
    const QString beside = from.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + header;
    if (QFile::exists(fromRoot(beside)))
        return beside;
    for (const char *root : {"", "model/", "views/", "app/"})
        if (QFile::exists(fromRoot(QLatin1String(root) + header)))
            return QLatin1String(root) + header;
    return {};
}

} // namespace

class TestHouse final : public QObject
{
    Q_OBJECT

private slots:
    void noNameMeansTwoTypes();
    void aRoomIncludesOnlyWhatItLinks();
    void thePlanSaysWhatTheBuildLinks();
    void whoeverMovesPicturesAsksWhetherTheyMay();
};

/// Two of the same name are one to the linker: it takes whichever it meets first.
void TestHouse::noNameMeansTwoTypes()
{
    QMap<QString, QStringList> places;
    for (const QString &file : productFiles())
        for (const QString &type : typesIn(file))
            places[type] += file;
    QVERIFY(places.size() > 500);
    QStringList doubled;
    for (auto type = places.begin(); type != places.end(); ++type)
        if (type->size() > 1)
            doubled += type.key() + QStringLiteral(": ") + type->join(QStringLiteral(", "));
    QCOMPARE(doubled.join(QLatin1Char('\n')), QString());
}

void TestHouse::aRoomIncludesOnlyWhatItLinks()
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""));
    const Rooms rooms = builtRooms();
    QStringList forbidden;
    int seen = 0;
    for (const QString &file : productFiles()) {
        const QString room = rooms.roomOf(file);
        if (room.isEmpty())
            continue;
        const QSet<QString> known = rooms.knownBy(room);
        for (const QString &line : linesOf(fromRoot(file))) {
            const auto found = include.match(line);
            const QString target = found.hasMatch() ? targetOf(file, found.captured(1)) : QString();
            const QString other = rooms.roomOf(target);
            seen += other.isEmpty() ? 0 : 1;
            if (!other.isEmpty() && !known.contains(other))
                forbidden += file + QStringLiteral(" includes ") + found.captured(1);
        }
    }
    QVERIFY(seen > 1000);
    QCOMPARE(forbidden.join(QLatin1Char('\n')), QString());
}

/// The table of rooms in docs/architecture.md: "| `folder` | what it is | names, libraries |".
void TestHouse::thePlanSaysWhatTheBuildLinks()
{
    static const QRegularExpression row(
        QStringLiteral("^\\| `(words|(?:model|views|app)/[\\w/]+)` \\|.*\\| ([^|]*) \\|$"));
    static const QRegularExpression word(QStringLiteral("[a-z_]+"));
    const Rooms rooms = builtRooms();
    QMap<QString, QSet<QString>> told;
    for (const QString &line : linesOf(fromRoot(QStringLiteral("docs/architecture.md")))) {
        const auto found = row.match(line);
        if (!found.hasMatch())
            continue;
        QSet<QString> names;
        for (auto each = word.globalMatch(found.captured(2)); each.hasNext();)
            names += each.next().captured();
        const auto all = rooms.links.keys();
        told[found.captured(1)] = names & QSet<QString>(all.begin(), all.end());
    }
    for (auto room = rooms.nameOf.begin(); room != rooms.nameOf.end(); ++room) {
        QVERIFY2(told.contains(room.key()), qPrintable(room.key() + QStringLiteral(" has no row")));
        QStringList plan(told[room.key()].values());
        QStringList built(rooms.links[*room].values());
        plan.sort();
        built.sort();
        QVERIFY2(plan == built, qPrintable(room.key() + QStringLiteral(" links ") +
                                           built.join(QStringLiteral(", "))));
    }
    QCOMPARE(told.keys(), rooms.nameOf.keys());
}

/// A person may want them still. By room: what moves and who asks need not be one file.
void TestHouse::whoeverMovesPicturesAsksWhetherTheyMay()
{
    static const QRegularExpression moves(
        QStringLiteral("goOn\\(\\);|Q(Property|Variant)Animation|QTimeLine"));
    QSet<QString> moving;
    QSet<QString> asking;
    for (const QString &file : productFiles()) {
        const QString text = linesOf(fromRoot(file)).join(QLatin1Char('\n'));
        const QString room = file.section(QLatin1Char('/'), 0, 1);
        if (file.startsWith(QStringLiteral("views/")) && text.contains(moves))
            moving += room;
        if (text.contains(QStringLiteral("wantsLessMotion(*this)")))
            asking += room;
    }
    QVERIFY(moving.size() >= 4); // story, floor, flow, and the light of a lesson
    QCOMPARE(QStringList((moving - asking).values()).join(QLatin1Char(' ')), QString());
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
