// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window_fixture.h"
#include "ui/theme/tokens.h"
#include "ui/window/screenshot.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;

class ScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTabIsWrittenInTheSizeAndThemeAskedFor();
    void resultsAreATabToo();
    void aPageOfTheLibraryIsATabToo();
    void notesAndSourceAreShownBesideThePart();
    void anUnknownLessonOrPartIsWrongUsage();
    void aServerThatIsNotThereFails();
    void aFileThatCannotBeWrittenFails();

private:
    ui::ScreenshotOptions options(const redis::Endpoint &endpoint, const QString &tab);
    static std::optional<ErrorKind> failureOf(const ui::ScreenshotOptions &wanted);

    QTemporaryDir m_folder;
};

ui::ScreenshotOptions ScreenshotTest::options(const redis::Endpoint &endpoint, const QString &tab)
{
    ui::ScreenshotOptions made;
    made.lab.endpoint = endpoint;
    made.lab.dataFolder = m_folder.filePath(u"data"_s);
    made.tab = tab;
    made.file = m_folder.filePath(u"picture.png"_s);
    return made;
}

std::optional<ErrorKind> ScreenshotTest::failureOf(const ui::ScreenshotOptions &wanted)
{
    try {
        ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

void ScreenshotTest::aTabIsWrittenInTheSizeAndThemeAskedFor()
{
    RedisProcess server;
    auto wanted = options(server.endpoint(), u"second/try"_s);
    wanted.size = {1100, 700};
    wanted.theme = u"dark"_s;
    ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
    const QImage picture(wanted.file);
    QCOMPARE(picture.size(), wanted.size);
    QCOMPARE(picture.pixelColor(600, 4), ui::Tokens::dark().surface); // the top bar
}

void ScreenshotTest::resultsAreATabToo()
{
    RedisProcess server;
    auto wanted = options(server.endpoint(), u"results"_s);
    wanted.size = {1100, 700};
    ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
    QCOMPARE(QImage(wanted.file).size(), wanted.size);
}

void ScreenshotTest::aPageOfTheLibraryIsATabToo()
{
    RedisProcess server;
    const auto shotOf = [&](const QString &tab) {
        auto wanted = options(server.endpoint(), tab);
        wanted.size = {1100, 700};
        ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
        return QImage(wanted.file);
    };
    const auto measuring = shotOf(u"page/docs/measuring.md"_s);
    QCOMPARE(measuring.size(), QSize(1100, 700));
    QVERIFY(measuring != shotOf(u"page/docs/architecture.md"_s));
}

void ScreenshotTest::notesAndSourceAreShownBesideThePart()
{
    RedisProcess server;
    auto wanted = options(server.endpoint(), u"second/try"_s);
    wanted.size = {1440, 700};
    ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
    const QImage without(wanted.file);
    wanted.tab = u"second/notes"_s;
    ui::takeScreenshot(*qApp, toyCatalogue(), wanted);
    QCOMPARE(QImage(wanted.file).size(), wanted.size);
    QVERIFY(QImage(wanted.file).copy(1140, 120, 280, 400) != without.copy(1140, 120, 280, 400));
}

void ScreenshotTest::anUnknownLessonOrPartIsWrongUsage()
{
    QCOMPARE(failureOf(options(refusedEndpoint(), u"nowhere"_s)), ErrorKind::Usage);
    QCOMPARE(failureOf(options(refusedEndpoint(), u"first/nothing"_s)), ErrorKind::Usage);
    QCOMPARE(failureOf(options(refusedEndpoint(), u"results/learn"_s)), ErrorKind::Usage);
    for (const auto &page : {u"page/docs/nothing.md"_s, u"page/"_s, u"page"_s, u"page/../README.md"_s})
        QCOMPARE(failureOf(options(refusedEndpoint(), page)), ErrorKind::Usage);
}

void ScreenshotTest::aServerThatIsNotThereFails()
{
    QCOMPARE(failureOf(options(refusedEndpoint(), u"first"_s)), ErrorKind::Connection);
}

void ScreenshotTest::aFileThatCannotBeWrittenFails()
{
    RedisProcess server;
    auto wanted = options(server.endpoint(), u"first/learn"_s);
    wanted.file = m_folder.filePath(u"missing/picture.png"_s);
    QCOMPARE(failureOf(wanted), ErrorKind::File);
}

LAB_TEST(ScreenshotTest)
#include "screenshot_test.moc"
