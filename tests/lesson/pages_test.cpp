// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/link.h"
#include "app/lesson/pages.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(LAB_SOURCE_DIR) + u'/';

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the links and pictures of a text name.
QStringList targetsIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(((?:lab|qrc):[^)]+)\\)"_s);
    QStringList targets;
    for (const auto &found : link.globalMatch(markdown))
        targets.append(found.captured(1));
    return targets;
}

} // namespace

/// The library is the project's own pages, all of them, and what they name is there.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheSourcesIsInTheLibrary();
    void aPageIsTheVeryFile();
    void everyPageHasATitle();
    void whatAPageNamesIsThere_data();
    void whatAPageNamesIsThere();
    void linksBetweenPagesLeadWithinTheProgram();
    void aPageThatIsNotThereIsEmpty();
};

void PagesTest::everyPageOfTheSourcesIsInTheLibrary()
{
    QStringList found;
    for (const auto &folder : {u"docs"_s, u"learnings"_s}) {
        QDirIterator files(sources + folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next().mid(sources.size()));
    }
    found.sort();
    QVERIFY(found.size() > 4);
    QCOMPARE(pages(), found);
}

void PagesTest::aPageIsTheVeryFile()
{
    for (const auto &page : pages())
        QCOMPARE(contentOf(pageFile(page)), contentOf(sources + page));
}

void PagesTest::everyPageHasATitle()
{
    QCOMPARE(pageTitle(u"docs/architecture.md"_s), u"Architecture"_s);
    for (const auto &page : pages())
        QVERIFY2(!pageTitle(page).isEmpty() && !pageTitle(page).endsWith(u".md"_s), qPrintable(page));
}

void PagesTest::whatAPageNamesIsThere_data()
{
    QTest::addColumn<QString>("page");
    for (const auto &page : pages())
        QTest::newRow(qPrintable(page)) << page;
}

void PagesTest::whatAPageNamesIsThere()
{
    QFETCH(QString, page);
    const Catalogue none({});
    for (const auto &target : targetsIn(pageText(page))) {
        if (target.startsWith(u"qrc:"_s)) {
            QVERIFY2(QFile::exists(target.mid(3)), qPrintable(target));
            continue;
        }
        const auto link = Link::parse(QUrl(target), {});
        QVERIFY2(link, qPrintable(target));
        if (link->isPage())
            QCOMPARE(problemOf(*link, none), QString());
    }
}

void PagesTest::linksBetweenPagesLeadWithinTheProgram()
{
    QVERIFY(targetsIn(pageText(u"docs/architecture.md"_s)).contains(u"lab:page/docs/measuring.md"_s));
    QVERIFY(!pageText(u"docs/sse.md"_s).contains(u"lab:page/https"_s));
}

void PagesTest::aPageThatIsNotThereIsEmpty()
{
    QVERIFY(pageText(u"docs/nowhere.md"_s).isEmpty());
    QVERIFY(!problemOf(Link::toPage(u"docs/nowhere.md"_s), Catalogue({})).isEmpty());
}

LAB_TEST(PagesTest)
#include "pages_test.moc"
