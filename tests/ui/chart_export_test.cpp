// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_export.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

measure::Result single()
{
    return resultOf({pointOf({{u"GET"_s, 85}, {u"SELECT by primary key"_s, 20}})});
}

measure::Result sweep()
{
    auto result = resultOf(
        {atLatency(0, {{u"GET"_s, 85}, {u"SELECT"_s, 20}}), atLatency(5, {{u"GET"_s, 85}, {u"SELECT"_s, 5020}})});
    result.id = u"sweep"_s;
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All text that an SVG draws, and whether it is well-formed.
std::pair<QString, bool> textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText().trimmed());
    }
    return {texts.join(u' '), !reader.hasError()};
}

QString errorOf(ErrorKind kind, const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.kind() == kind ? error.message() : u"wrong kind"_s;
    }
    return u"no error"_s;
}

/// Whether any pixel has about that colour.
bool shows(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngHasTheSizeAskedAndBothColours()
    {
        FigureOptions options;
        options.size = {800, 500};
        const QImage image = QImage::fromData(toPng(single(), options), "PNG");
        QCOMPARE(image.size(), QSize(800, 500));
        QCOMPARE(image.pixelColor(2, 2), Tokens::light().surface);
        QVERIFY(shows(image, series::Redis));
        QVERIFY(shows(image, series::Sqlite));
        options.scale = 2;
        QCOMPARE(QImage::fromData(toPng(single(), options), "PNG").size(), QSize(1600, 1000));
    }

    void pngFollowsThemeAndKind()
    {
        FigureOptions dark;
        dark.theme = &Tokens::dark();
        QCOMPARE(QImage::fromData(toPng(single(), dark)).pixelColor(2, 2), Tokens::dark().surface);
        FigureOptions percentiles;
        percentiles.kind = ChartKind::Percentiles;
        QVERIFY(toPng(sweep(), percentiles) != toPng(sweep()));
        percentiles.point = 1;
        QVERIFY(toPng(sweep(), percentiles) != toPng(sweep(), {.kind = ChartKind::Percentiles}));
    }

    void svgIsWellFormedAndSaysAll()
    {
        const auto [text, wellFormed] = textOf(toSvg(sweep()));
        QVERIFY(wellFormed);
        QVERIFY(text.contains(sweep().verdict()));
        QVERIFY(text.contains(u"Where does the cache start to pay?"_s));
        QVERIFY(text.contains(u"latency (ms)"_s));
        QVERIFY(text.contains(u"Time per operation (µs, logarithmic)"_s));
        QVERIFY(text.contains(u"journal mode: WAL"_s));
    }

    void everyKindIsAFigure()
    {
        for (const ChartKind kind : ChartKinds) {
            const FigureOptions options{.size = {800, 600}, .scale = 2, .kind = kind};
            QVERIFY(textOf(toSvg(sweep(), options)).second);
            QCOMPARE(QImage::fromData(toPng(sweep(), options)).size(), QSize(1600, 1200));
            QCOMPARE(toPdf(sweep(), options).count("/Type /Page\n"), 1);
        }
    }

    void pdfHasOnePageOfTheSize()
    {
        FigureOptions options;
        options.size = {960, 480};
        const QByteArray pdf = toPdf(single(), options);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY2(pdf.contains("/MediaBox [0 0 720.000000 360.000000]") || pdf.contains("/MediaBox [0 0 720 360]"),
                 pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    }

    void tooSmallAFigureIsRefused()
    {
        FigureOptions options;
        options.size = {100, 100};
        const QString message = errorOf(ErrorKind::Usage, [&] { toPng(single(), options); });
        static const QRegularExpression needed(u"100×100 is too small: at least 480×(\\d+)"_s);
        const auto match = needed.match(message);
        QVERIFY2(match.hasMatch(), qPrintable(message));
        options.size = {480, match.captured(1).toInt()};
        QCOMPARE(QImage::fromData(toPng(single(), options)).size(), options.size);
    }

    void sizeFollowsTheResultUnlessAsked()
    {
        QList<QPair<QString, double>> many;
        for (int i = 0; i < 9; ++i)
            many.append({u"arm %1"_s.arg(i), 10.0 + i});
        const QImage few = QImage::fromData(toPng(single())), rows = QImage::fromData(toPng(resultOf({pointOf(many)}))),
                     lines = QImage::fromData(toPng(sweep()));
        QCOMPARE(lines.size(), QSize(960, 640));
        QVERIFY(few.height() < 480);
        QVERIFY(rows.height() > 640);
    }

    void resultWithoutPointsIsStillAFigure()
    {
        const auto [text, wellFormed] = textOf(toSvg(resultOf({})));
        QVERIFY(wellFormed);
        QVERIFY(text.contains(u"Nothing was measured."_s));
    }

    void reportHasAllFilesAndItsLinksLeadToThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new/folder"_s);
        writeReport({single(), sweep()}, path);
        QStringList expected{u"report.html"_s, u"report.md"_s, u"results.csv"_s, u"results.json"_s, u"samples.csv"_s};
        for (const auto &stem : {u"cache-aside-hit-vs-query"_s, u"cache-aside-sweep"_s, u"overview"_s})
            expected << stem + u".pdf"_s << stem + u".png"_s << stem + u".svg"_s;
        expected.sort();
        QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name), expected);
        const QString report = QString::fromUtf8(contentOf(path + u"/report.md"_s));
        static const QRegularExpression link(u"\\]\\(([^#)]+)\\)"_s);
        int links = 0;
        for (auto matches = link.globalMatch(report); matches.hasNext(); ++links) {
            const QString target = matches.next().captured(1);
            QVERIFY2(QFile::exists(path + u'/' + target), qPrintable(target));
        }
        QCOMPARE(links, 12);
    }

    void reportsJsonCanBeReadBack()
    {
        QTemporaryDir folder;
        writeReport({single(), sweep()}, folder.path());
        const auto array = QJsonDocument::fromJson(contentOf(folder.filePath(u"results.json"_s))).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(measure::resultFromJson(array[1].toObject()).verdict(), sweep().verdict());
        QCOMPARE(contentOf(folder.filePath(u"results.csv"_s)), measure::toCsv({single(), sweep()}));
    }

    void reportsPageShowsItsFiguresInBothThemes()
    {
        QTemporaryDir folder;
        writeReport({single(), sweep()}, folder.path());
        const QByteArray page = contentOf(folder.filePath(u"report.html"_s));
        QCOMPARE(page.count("src=\"data:image/png;base64,"), 3);
        QCOMPARE(page.count("srcset=\"data:image/png;base64,"), 3);
        const QByteArray png = contentOf(folder.filePath(u"overview.png"_s));
        QVERIFY(page.contains(png.toBase64()));
        QCOMPARE(QImage::fromData(png).width(), 1920);
    }

    void aFileThatCannotBeReplacedLeavesTheOldReport()
    {
        QTemporaryDir folder;
        writeReport({single()}, folder.path());
        const QByteArray before = contentOf(folder.filePath(u"results.json"_s));
        QVERIFY(QDir(folder.path()).mkdir(u"cache-aside-sweep.png"_s));
        QVERIFY(errorOf(ErrorKind::File, [&] {
                    writeReport({sweep()}, folder.path());
                }).contains(u"cache-aside-sweep.png"_s));
        QCOMPARE(contentOf(folder.filePath(u"results.json"_s)), before);
    }

    void anEarlierReportOfOursIsReplaced()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(u"results.csv"_s),
                  "lesson,comparison,variable,value,unit,arm,engine,count,min_us,\n");
        checkReport({single()}, folder.path());
    }

    void fileInTheWayIsNamedAndNothingIsWritten()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"report.md"_s));
        const QString message = errorOf(ErrorKind::File, [&] { writeReport({single()}, folder.path()); });
        QVERIFY2(message.contains(folder.filePath(u"report.md"_s)), qPrintable(message));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"report.md"_s});
    }

    void onlyAReportOfOursIsReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << u"report.md"_s << "# My quarterly report\n"_ba;
        QTest::newRow("table") << u"results.csv"_s << "lesson,mark\n"_ba;
        QTest::newRow("samples") << u"samples.csv"_s << "lesson,mark\n"_ba;
        QTest::newRow("page") << u"report.html"_s << "<p>mine</p>"_ba;
        QTest::newRow("JSON") << u"results.json"_s << R"([{"lesson": "mine"}])"_ba;
        QTest::newRow("empty") << u"results.json"_s << ""_ba;
        QTest::newRow("picture") << u"cache-aside-hit-vs-query.png"_s << "\x89PNG"_ba;
        QTest::newRow("drawing") << u"cache-aside-hit-vs-query.svg"_s << "<svg/>"_ba;
        QTest::newRow("document") << u"cache-aside-hit-vs-query.pdf"_s << "%PDF-1.4"_ba;
    }

    void onlyAReportOfOursIsReplaced()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        writeReport({single()}, folder.path());
        checkReport({single()}, folder.path());
        writeFile(folder.filePath(name), content);
        const QString message = errorOf(ErrorKind::Usage, [&] { checkReport({single()}, folder.path()); });
        QVERIFY2(message.contains(folder.filePath(name)), qPrintable(message));
    }

    void aReportThatCannotBeWrittenIsToldBefore()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"cache-aside-hit-vs-query.svg"_s));
        const QString message = errorOf(ErrorKind::File, [&] { checkReport({single()}, folder.path()); });
        QVERIFY2(message.contains(u"cache-aside-hit-vs-query.svg"_s), qPrintable(message));
        const QString below = folder.filePath(u"cache-aside-hit-vs-query.svg/new"_s);
        checkReport({single()}, below);
        QVERIFY(QDir(below).isEmpty());
    }

    void folderThatCannotBeMadeIsNamed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        writeFile(file, "x");
        QCOMPARE(contentOf(file), QByteArray("x"));
        const QString message = errorOf(ErrorKind::File, [&] { writeReport({single()}, file + u"/below"_s); });
        QVERIFY2(message.contains(file + u"/below"_s), qPrintable(message));
    }
};

LAB_TEST(ChartExportTest)
#include "chart_export_test.moc"
