// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/documents/markdown_view.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <sys/stat.h>

using namespace lab::ui;
using namespace Qt::StringLiterals;

class MarkdownViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesFromOutsideAreNeverLoaded_data();
    void picturesFromOutsideAreNeverLoaded();
    void aPipeIsNotWaitedFor();
    void picturesOfTheProgramAreShown();
    void aTextThatIsTooLongIsCutAndSaysSo_data();
    void aTextThatIsTooLongIsCutAndSaysSo();
    void aTextThatIsNotTooLongIsWhole();
    void aPieceOfAPageIsAsHighAsItsText();
    void aFenceHasOneGround();
    void aLinkOfTheLabIsForOthersToFollow();

private:
    /// What the view has for the picture of that name once it was painted.
    static QVariant painted(const QString &name);
};

QVariant MarkdownViewTest::painted(const QString &name)
{
    MarkdownView view(u"Preview"_s);
    view.resize(600, 400);
    view.setMarkdownText(u"Before\n\n![a picture](%1)\n\nAfter"_s.arg(name));
    view.grab();
    return view.document()->resource(QTextDocument::ImageResource, QUrl(name));
}

void MarkdownViewTest::picturesFromOutsideAreNeverLoaded_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("path") << u"%1"_s;
    QTest::newRow("file URL") << u"file://%1"_s;
    QTest::newRow("file URL with a host") << u"file://localhost%1"_s;
    QTest::newRow("capitals") << u"FILE://%1"_s;
    QTest::newRow("missing resource") << u"qrc:%1"_s;
    QTest::newRow("data")
        << u"data:image/png;base64,"
           "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"_s;
    QTest::newRow("nothing") << u""_s;
}

void MarkdownViewTest::picturesFromOutsideAreNeverLoaded()
{
    QFETCH(QString, form);
    const QTemporaryDir folder;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    const auto path = folder.filePath(u"picture.png"_s);
    QVERIFY(image.save(path));
    const auto shown = painted(form.contains(u'%') ? form.arg(path) : form);
    QCOMPARE(shown.typeId(), int(QMetaType::QPixmap));
    QCOMPARE(shown.value<QPixmap>().deviceIndependentSize(), QSizeF(spacing::Large, spacing::Large));
}

void MarkdownViewTest::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(painted(path).typeId(), int(QMetaType::QPixmap));
}

void MarkdownViewTest::picturesOfTheProgramAreShown()
{
    const auto shown = painted(u"qrc:/icons/app.svg"_s);
    QVERIFY(shown.value<QPixmap>().width() > spacing::Large); // the drawing in place of others is no larger
}

void MarkdownViewTest::aTextThatIsTooLongIsCutAndSaysSo_data()
{
    QTest::addColumn<QString>("text");
    const auto times = [](const QString &piece) {
        return piece.repeated(2 * MarkdownView::LongestText / piece.size());
    };
    QTest::newRow("paragraphs") << times(u"Some *text* and `code` with a [link](x).\n\n"_s);
    QTest::newRow("short lines") << u"a\n"_s.repeated(MarkdownView::MostLines + 1);
    QTest::newRow("one line") << times(u"word "_s);
    QTest::newRow("list") << times(u"- a\n"_s);
    QTest::newRow("nested list") << times(u"- a\n  - b\n    - c\n"_s);
    QTest::newRow("headings") << times(u"# a\n"_s);
    QTest::newRow("table") << u"| a | b |\n|---|---|\n"_s + times(u"| 1 | 2 |\n"_s);
    QTest::newRow("wide table") << times(u"|a"_s) + u'\n' + times(u"|-"_s) + u'\n';
    QTest::newRow("quotes in quotes") << times(u">"_s);
    QTest::newRow("fence that is never closed") << u"```\n"_s + times(u"code\n"_s);
    QTest::newRow("emphasis that is never closed") << times(u"*a _b "_s);
    QTest::newRow("brackets") << times(u"["_s);
}

void MarkdownViewTest::aTextThatIsTooLongIsCutAndSaysSo()
{
    QFETCH(QString, text);
    MarkdownView view(u"Preview"_s);
    view.resize(600, 400);
    view.setMarkdownText(text);
    const auto shown = view.toPlainText();
    QVERIFY2(shown.endsWith(u"at most 1\u202f000 lines and 40\u202f000 characters."_s), qPrintable(shown.right(100)));
    QVERIFY(shown.size() < MarkdownView::LongestText + 100);
}

void MarkdownViewTest::aTextThatIsNotTooLongIsWhole()
{
    MarkdownView view(u"Preview"_s);
    view.setMarkdownText(QString(MarkdownView::LongestText, u'x'));
    QCOMPARE(view.toPlainText(), QString(MarkdownView::LongestText, u'x'));
    view.setMarkdownText(u"a\n"_s.repeated(MarkdownView::MostLines));
    QVERIFY(view.toPlainText().endsWith(u'a'));
}

void MarkdownViewTest::aPieceOfAPageIsAsHighAsItsText()
{
    MarkdownView view(u"Text"_s);
    view.setPieceOfPage();
    view.setMarkdownText(u"One line.\n"_s);
    view.resize(600, 400);
    view.show();
    const int oneLine = view.height();
    QVERIFY(oneLine < 100);
    view.setMarkdownText(u"Some words that fill more than one line. "_s.repeated(20));
    const int wide = view.height();
    QVERIFY(wide > 2 * oneLine);
    view.resize(300, view.height());
    QVERIFY(view.height() > wide);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
}

void MarkdownViewTest::aFenceHasOneGround()
{
    MarkdownView view(u"Preview"_s);
    view.setFixedSize(600, 400);
    view.setMarkdownText(u"Before\n\n```\na == b\n\nc\n```\n\nAfter\n"_s);
    QCOMPARE(view.toPlainText(), u"Before\n\na == b\n\nc\n\nAfter"_s); // low lines of room around it
    const auto code = view.document()->begin().next();
    QCOMPARE(code.begin().fragment().charFormat().fontStyleStrategy(), QFont::PreferNoShaping);
    const auto place = view.document()->documentLayout()->blockBoundingRect(code);
    const auto image = view.viewport()->grab().toImage();
    const int right = static_cast<int>(place.right()) - 20; // beside the text
    for (int y = static_cast<int>(place.top()) + 4; y < static_cast<int>(place.bottom()) - 4; ++y)
        QCOMPARE(image.pixelColor(right, y), Tokens::current().code);
    const auto *const layout = code.layout();
    const auto indent = layout->lineAt(1).naturalTextRect().left() - layout->boundingRect().left();
    QVERIFY(indent >= spacing::Medium); // from the edge of the ground to the code
}

void MarkdownViewTest::aLinkOfTheLabIsForOthersToFollow()
{
    MarkdownView view(u"Text"_s);
    QSignalSpy clicked(&view, &MarkdownView::ownLinkClicked);
    Q_EMIT view.anchorClicked(QUrl(u"lab:try/read?id=1"_s));
    Q_EMIT view.anchorClicked(QUrl(u"#part"_s));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(u"lab:try/read?id=1"_s));
}

LAB_TEST(MarkdownViewTest)
#include "markdown_view_test.moc"
