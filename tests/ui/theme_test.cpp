// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab::ui;

namespace {

QColor middleOf(const QIcon &icon)
{
    return icon.pixmap(48).toImage().pixelColor(24, 24);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModeSetsPaletteAndTokens();
    void anIconTakesTheColourOfTheThemeInUse();
    void everyDrawingShowsSomething();
    void drawingsAreSharpOnDenseScreens();
    void theSystemModeTakesOverTheSystemsLightness();
    void noTokenIsLeftInTheStylesheet();
    void aRoleColoursALabelAndFollowsTheTheme();
    void aRingIsShownOnlyWhereTheKeyboardBroughtTheFocus();
};

void ThemeTest::aModeSetsPaletteAndTokens()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Tokens::current().window, Tokens::dark().window);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), Tokens::light().text);
}

void ThemeTest::anIconTakesTheColourOfTheThemeInUse()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const QIcon stop = icon(u"stop"_s, &Tokens::accent); // a filled square
    QCOMPARE(middleOf(stop), Tokens::light().accent);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(middleOf(stop), Tokens::dark().accent);
}

void ThemeTest::everyDrawingShowsSomething()
{
    const auto names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 40);
    for (const auto &name : names) {
        const QImage image = icon(name.chopped(4)).pixmap(24).toImage();
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = image.pixelColor(x, y).alpha() > 200;
        }
        QVERIFY2(painted, qPrintable(name));
    }
}

void ThemeTest::drawingsAreSharpOnDenseScreens()
{
    const QPixmap pixmap = iconPixmap(u"stop"_s, &Tokens::text, 16, 3);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void ThemeTest::theSystemModeTakesOverTheSystemsLightness()
{
    Theme theme(*qApp, Theme::Mode::Dark);
    theme.setMode(Theme::Mode::System);
    QVERIFY(!Theme::isDark()); // the offscreen platform is light
}

void ThemeTest::noTokenIsLeftInTheStylesheet()
{
    for (const auto *const tokens : {&Tokens::light(), &Tokens::dark()}) {
        const QString sheet = styleSheet(*tokens);
        QVERIFY(sheet.contains(tokens->accent.name()));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    }
}

void ThemeTest::aRoleColoursALabelAndFollowsTheTheme()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QLabel label(u"text"_s);
    setRole(&label, u"danger"_s);
    label.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().danger);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().danger);
    setRole(&label, u"success"_s);
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().success);
}

void ThemeTest::aRingIsShownOnlyWhereTheKeyboardBroughtTheFocus()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    QWidget window;
    auto *const row = new QHBoxLayout(&window);
    QList<QPushButton *> buttons{new QPushButton(u"One"_s), new QPushButton(u"Two"_s)};
    for (auto *const button : buttons)
        row->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto plain = buttons.first()->grab().toImage();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QVERIFY(buttons.first()->hasFocus());
    QCOMPARE(buttons.first()->grab().toImage(), plain);
    QTest::keyClick(buttons.first(), Qt::Key_Tab);
    QVERIFY(buttons.last()->hasFocus());
    QTest::keyClick(buttons.last(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(buttons.first()->hasFocus());
    QVERIFY(buttons.first()->grab().toImage() != plain);
}

LAB_TEST(ThemeTest)
#include "theme_test.moc"
