// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/lab_window.h"
#include "ui/lesson/lesson_view.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// The whole window, with a lesson that has been used, in other colours: nothing but the colours changes.
class ThemeWindowTest : public QObject
{
    Q_OBJECT

private:
    static QHash<const QWidget *, QString> looksOf(const QWidget &window)
    {
        QHash<const QWidget *, QString> looks;
        for (const auto *widget : window.findChildren<QWidget *>()) {
            const auto place = widget->geometry();
            looks.insert(widget, u"%1 %2 %3, font %4, at %5,%6 %7×%8"_s.arg(
                                     QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                     widget->property("text").toString(), widget->font().toString(),
                                     QString::number(place.x()), QString::number(place.y()),
                                     QString::number(place.width()), QString::number(place.height())));
        }
        return looks;
    }

private Q_SLOTS:
    void fontsAndPlacesStay_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto &part : {u"learn"_s, u"try"_s, u"break"_s, u"check"_s})
            QTest::addRow("%s", qPrintable(part)) << part;
    }

    void fontsAndPlacesStay()
    {
        QFETCH(QString, part);
        LabWindow all;
        all.showApart();
        all.window.resize(1'440, 900);
        waitFor(all.window.openLesson(u"counter"_s, part)->demonstrate(part));
        all.window.openLesson(u"lock"_s);
        all.window.openLesson(u"counter"_s);
        QTest::qWait(100);
        auto &theme = *Theme::instance();
        for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            const auto before = looksOf(all.window);
            theme.setMode(mode);
            QTest::qWait(100);
            const auto after = looksOf(all.window);
            QStringList changed;
            for (auto at = before.cbegin(); at != before.cend(); ++at) {
                if (at.key() && after.contains(at.key()) && after.value(at.key()) != at.value() &&
                    at.key()->isVisible())
                    changed.append(at.value() + u" became "_s + after.value(at.key()));
            }
            QVERIFY2(changed.isEmpty(), qPrintable(changed.mid(0, 12).join(u'\n')));
        }
    }
};

LAB_TEST(ThemeWindowTest)
#include "theme_window_test.moc"
