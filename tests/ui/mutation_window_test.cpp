// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/support/mutating_proxy.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/lesson/lesson_view.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &lessons()
{
    static const Catalogue all = patterns::allLessons();
    return all;
}

/// Clicks what the part offers: Run, Stop, Check, the choices of a question. What ends in … would open a dialog.
void clickButtons(QWidget *view)
{
    QList<QPointer<QPushButton>> buttons; // a click may take others away
    for (auto *const found : view->findChildren<QPushButton *>())
        buttons.append(found);
    for (const auto &found : buttons) {
        if (found && found->isVisible() && found->isEnabled() && !found->menu() && !found->text().contains(u'…'))
            found->click();
    }
    const auto choices = view->findChildren<QRadioButton *>();
    for (auto *const choice : choices)
        choice->click();
}

void pickNext(QWidget *view)
{
    for (auto *const list : view->findChildren<QListView *>()) {
        if (list->isVisible() && list->model()->rowCount() > 0)
            list->setCurrentIndex(
                list->model()->index((list->currentIndex().row() + 1) % list->model()->rowCount(), 0));
    }
}

} // namespace

/// The window on a server that may say anything: it is clicked through and survives. LAB_MUTATION_SECONDS says how
/// long.
class MutationWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSurvivesWhateverTheServerSays()
    {
        RedisProcess server;
        MutatingProxy proxy(server.endpoint());
        QTemporaryDir folder;
        LabOptions options;
        options.endpoint = proxy.endpoint();
        options.dataFolder = folder.path();
        Lab lab(lessons(), options);
        Theme theme(*qApp, Theme::Mode::Light);
        MainWindow window(lab, theme);
        window.resize(1400, 900);
        window.restore();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("LAB_MUTATION_SECONDS", &isGiven);
        const qint64 milliseconds = 1000 * (isGiven ? given : 6);
        QElapsedTimer timer;
        timer.start();
        for (quint64 seed = 1; timer.elapsed() < milliseconds; ++seed) {
            proxy.reseed(seed);
            for (const auto &lesson : lessons().lessons()) {
                for (const auto &part : {u"try"_s, u"break"_s, u"check"_s}) {
                    auto *const view = window.openLesson(lesson.id, part);
                    pickNext(view);
                    QTest::qWait(20);
                    clickButtons(view);
                    QTest::qWait(60);
                }
            }
            lab.caretaker().clean();
        }
        QVERIFY(proxy.mutations() > 0);
        proxy.stopMutating();
        qInfo("%lld replies changed", proxy.mutations());
        // It is no wreck either: once the server speaks sense again, the window shows that it is there.
        lab.useServer(proxy.endpoint());
        QSignalSpy health(&lab.caretaker(), &Caretaker::healthChanged);
        QVERIFY(becomesTrue([&] { return !health.isEmpty() && health.last().first().value<Health>().reachable; }));
    }
};

LAB_TEST(MutationWindowTest)
#include "mutation_window_test.moc"
