// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/fit_fixture.h"
#include "tests/ui/lab_window.h"
#include "tests/ui/stray_windows_fixture.h"
#include "ui/lesson/lesson_view.h"

#include <QPushButton>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Sizes[] = {{800, 600}, {1100, 700}, {1440, 900}, {1920, 1080}};

} // namespace

/// Each part of each lesson, before and after it was used, in windows from the smallest to a large one: no text is cut,
/// no control out of reach.
class EveryPartFitsTest : public QObject
{
    Q_OBJECT

private:
    void fits(MainWindow &window, const QString &what)
    {
        QStringList misfits;
        for (const auto theme : {Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::instance()->setMode(theme);
            for (const QSize size : Sizes) {
                window.resize(size);
                for (int turn = 0; turn < 4; ++turn)
                    QCoreApplication::processEvents();
                const auto title = u"%1, %2, %3×%4: "_s.arg(what, Theme::modeName(theme), QString::number(size.width()),
                                                            QString::number(size.height()));
                for (const auto &misfit : misfitsIn(window))
                    misfits.append(title + misfit);
            }
        }
        QVERIFY2(misfits.isEmpty(), qPrintable(misfits.join(u'\n')));
    }

private Q_SLOTS:
    void everyPart_data() { lessonRows(); }

    void everyPart()
    {
        QFETCH(QString, lesson);
        const StrayWindows stray;
        LabWindow all;
        all.showApart();
        auto &window = all.window;
        for (const auto &part : {u"learn"_s, u"try"_s, u"break"_s, u"measure"_s, u"check"_s}) {
            auto *const view = window.openLesson(lesson, part);
            fits(window, part);
            if (part == u"measure"_s)
                continue; // its charts have tests of their own, and measuring takes a while
            waitFor(view->demonstrate(part));
            fits(window, part + u", used"_s);
        }
        for (const auto &tab : {u"keys"_s, u"source"_s, u"notes"_s, u"page"_s}) {
            window.showInspector(tab);
            fits(window, tab);
        }
        QVERIFY2(stray.seen().isEmpty(), qPrintable(stray.seen().join(u' ')));
    }

    void everyPage()
    {
        const StrayWindows stray;
        LabWindow all;
        all.showApart();
        auto &window = all.window;
        for (const auto &page : {u"overview"_s, u"library"_s, u"results"_s}) {
            QVERIFY(window.openPage(page));
            fits(window, page);
        }
        for (const auto &tab : {u"log"_s, u"runs"_s}) {
            window.showBottom(tab);
            fits(window, tab);
        }
        QVERIFY2(stray.seen().isEmpty(), qPrintable(stray.seen().join(u' ')));
    }
};

LAB_TEST(EveryPartFitsTest)
#include "every_part_fits_test.moc"
