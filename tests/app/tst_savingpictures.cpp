// The picture of room and data, saved from the window.
#include "windowtest.h"

#include "story/storypane.h"
#include "story/storywidget.h"
#include "window/panedock.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>

using namespace restaurant;
using namespace std::chrono_literals;

class TestSavingPictures final : public WindowTest
{
    Q_OBJECT

private:
    void save(const QString &name)
    {
        m_toSave = m_home.filePath(name);
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told, QStringList());
    }

    QString m_toSave;
    QString m_suggested;
    QStringList m_told;

private slots:
    void initTestCase()
    {
        failOnEachWarning();
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.saveFile = [this](QWidget *, const QString &, const QString &,
                                  const QString &suggestion) {
            m_suggested = suggestion;
            return m_toSave;
        };
        prompts.tell = [this](QWidget *, const QString &, const QString &text) { m_told += text; };
        WindowOptions options;
        options.at = Instant{12h} + 15min + 30s;
        show(options, prompts);
        openFile(scenarioFile("six-ways"));
    }
    void init() { m_told.clear(); }
    void cleanupTestCase() { m_window.reset(); }

    void aDrawingSaysOfWhatMomentItIs()
    {
        find<QAction>("kitchenPaneAction")->trigger(); // asked for in the menu, it comes in front
        save(QStringLiteral("story.svg"));
        QCOMPARE(m_suggested, QStringLiteral("story-121530.png"));
        QVERIFY(!find<StoryPane>("storyPane")->visibleRegion().isEmpty());
        QFile file(m_toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        for (const char *said : {"<desc>Six ways to keep the views in step, 12:15:30, event ",
                                 ", CRUD.", "Write side", "The log"})
            QVERIFY2(drawing.contains(QLatin1String(said)), said);
        QVERIFY(QSvgRenderer(m_toSave).isValid());
    }

    void aPictureIsThePicture()
    {
        find<QAction>("storyTableAction")->setChecked(true);
        save(QStringLiteral("story.png"));
        const auto *story = find<StoryWidget>("story");
        QVERIFY(story->isVisible());
        const QImage saved(m_toSave);
        QCOMPARE(saved.width(), 2 * story->width());
        QVERIFY(saved.height() > 2 * story->height());
    }

    void whatCannotBeSavedIsTold()
    {
        m_toSave = QStringLiteral("/nowhere/story.png");
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(m_toSave), qPrintable(m_told.first()));
    }

    void whoChoosesNoFileIsToldNothing()
    {
        m_toSave.clear();
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told, QStringList());
    }
};

QTEST_MAIN(TestSavingPictures)
#include "tst_savingpictures.moc"
