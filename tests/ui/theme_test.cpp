// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/documents/markdown_view.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lab::ui;

namespace {

QColor middleOf(const QIcon &icon)
{
    return icon.pixmap(48).toImage().pixelColor(24, 24);
}

/// Two pages with one of what the stylesheet and the palette colour.
class TwoPages : public QStackedWidget
{
public:
    TwoPages()
    {
        resize(400, 300);
        for (int page = 0; page < 2; ++page) {
            auto *const column = new QVBoxLayout(widget(addWidget(new QWidget)));
            for (const auto &role : {u"danger"_s, u"held"_s, u"card"_s}) {
                auto *const label = new QLabel(role);
                setRole(label, role);
                column->addWidget(label);
            }
            auto *const large = new QLabel(u"a finding"_s);
            large->setFont(headingFont(4));
            column->addWidget(large);
            column->addWidget(new QPushButton(u"a button"_s));
            auto *const off = new QLineEdit(u"a field"_s);
            off->setEnabled(false);
            column->addWidget(off);
            auto *const view = new MarkdownView(u"a text"_s);
            view->setMarkdownText(u"Text with `code` and a [link](lab:lock)."_s);
            column->addWidget(view);
        }
    }
};

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
    void whatWasHiddenHasTheColoursWhenItIsShown();
    void theButtonsNextModeIsSeen();
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
    label.show(); // what is hidden is dressed when it is shown
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().danger);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().danger);
    setRole(&label, u"success"_s);
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().success);
}

// Compared with a window that never had other colours.
void ThemeTest::whatWasHiddenHasTheColoursWhenItIsShown()
{
    Theme theme(*qApp, Theme::Mode::Light);
    TwoPages turned;
    turned.show();
    turned.setCurrentIndex(1);
    turned.setCurrentIndex(0);
    const QImage light = turned.grab().toImage();
    theme.setMode(Theme::Mode::Dark);
    TwoPages dark;
    dark.show();
    for (const int page : {0, 1, 0}) {
        turned.setCurrentIndex(page);
        dark.setCurrentIndex(page);
        QCoreApplication::processEvents();
        QCOMPARE(turned.grab().toImage(), dark.grab().toImage());
    }
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(turned.grab().toImage(), light);
}

void ThemeTest::theButtonsNextModeIsSeen()
{
    Theme theme(*qApp, Theme::Mode::System); // light, see above
    QStringList modes;
    for (int press = 0; press < 4; ++press) {
        theme.setMode(theme.nextMode());
        modes.append(Theme::modeName(theme.mode()));
    }
    QCOMPARE(modes, QStringList({u"dark"_s, u"light"_s, u"system"_s, u"dark"_s}));
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
    // On a filled one it has the colour of the text, which is seen on it.
    setRole(buttons.first(), u"primary"_s);
    const auto filled = buttons.first()->grab().toImage();
    QCOMPARE(filled.pixelColor(3, filled.height() / 2), Tokens::current().accentText);
}

LAB_TEST(ThemeTest)
#include "theme_test.moc"
