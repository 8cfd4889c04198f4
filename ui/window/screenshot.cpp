// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/screenshot.h"

#include "app/base/files.h"
#include "app/base/next_signal.h"
#include "app/base/tr.h"
#include "app/lesson/pages.h"
#include "ui/bench/results_page.h"
#include "ui/keys/keys_panel.h"
#include "ui/lesson/lesson_view.h"
#include "ui/library/library_page.h"
#include "ui/log/log_panel.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QTimer>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lab::ui {

namespace {

constexpr auto LongestWait = 120s;
const auto ResultsTab = "results"_L1;
const auto Pages = "results,overview,library"_L1;
const auto PageOfLibrary = "page/"_L1; ///< as in `lab:page/docs/measuring.md`
const auto Parts = "learn,try,break,measure,source,check,notes"_L1;

bool isPage(const QString &tab)
{
    return QString(Pages).split(u',').contains(tab);
}

/// The page of the library that is asked for; empty when none is.
QString libraryPageIn(const QString &tab)
{
    return tab.startsWith(PageOfLibrary) ? tab.mid(PageOfLibrary.size()) : QString();
}

void checkPart(const QString &part)
{
    const auto known = QString(Parts).split(u',');
    if (!part.isEmpty() && !known.contains(part))
        throw UsageError(tr("No part is called “%1”.").arg(part), tr("There are: %1.").arg(known.join(u", "_s)));
}

void checkTab(const Catalogue &catalogue, const QString &tab)
{
    if (isPage(tab))
        return;
    if (tab.startsWith(PageOfLibrary)) {
        if (!pages().contains(libraryPageIn(tab)))
            throw UsageError(tr("No page of the library is called “%1”.").arg(libraryPageIn(tab)),
                             tr("There are: %1.").arg(pages().join(u", "_s)));
        return;
    }
    catalogue.lesson(tab.section(u'/', 0, 0));
    checkPart(tab.section(u'/', 1));
}

QCoro::Task<void> serverReady(Lab *lab)
{
    while (lab->serverState() == Lab::ServerState::Starting)
        co_await nextSignal(lab, &Lab::serverChanged);
    if (lab->serverState() == Lab::ServerState::Failed)
        throw Error(ErrorKind::Connection, lab->serverProblem(), lab->serverHint());
    auto health = std::make_shared<Health>();
    QObject::connect(&lab->caretaker(), &Caretaker::healthChanged, lab, [health](const Health &now) { *health = now; });
    while (!health->reachable) {
        co_await nextSignal(&lab->caretaker(), &Caretaker::healthChanged);
        if (!health->reachable && !lab->isEmbedded())
            throw Error(ErrorKind::Connection, health->problem, {});
    }
}

QCoro::Task<void> fillKeys(MainWindow *window)
{
    auto &keys = window->keys();
    keys.refresh();
    co_await nextSignal(&keys, &KeysPanel::shown);
    if (keys.selectFirstKey())
        co_await nextSignal(&keys, &KeysPanel::detailsShown);
}

QCoro::Task<void> fillPanels(MainWindow *window)
{
    if (window->keys().isVisible())
        co_await fillKeys(window);
    auto *const logFlushed = new QTimer(window); // the log is flushed 20 times a second
    logFlushed->start(200ms);
    co_await nextSignal(logFlushed, &QTimer::timeout);
    logFlushed->stop();
}

void write(const QPixmap &picture, const QString &path)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    writeFile(path, png.data());
}

QCoro::Task<void> demonstrateTab(MainWindow *window, QString tab)
{
    if (tab == ResultsTab) {
        co_await window->openResults()->demonstrate();
        co_return;
    }
    if (isPage(tab)) {
        if (!window->openPage(tab))
            throw UsageError(tr("There is no page “%1”.").arg(tab), {});
        co_return;
    }
    if (const auto page = libraryPageIn(tab); !page.isEmpty()) {
        static_cast<LibraryPage *>(window->openPage(u"library"_s))->openPage(page);
        co_return;
    }
    auto *const view = window->openLesson(tab.section(u'/', 0, 0));
    // Chosen beforehand: GCC 12 destroys the temporaries of a conditional inside co_await twice.
    QString part = tab.section(u'/', 1);
    if (part.isEmpty())
        part = u"learn"_s;
    co_await view->demonstrate(part);
}

/// Ends the event loop; `failure` is why there is no picture.
QCoro::Task<void> shoot(Lab *lab, MainWindow *window, ScreenshotOptions options, std::optional<Error> *failure)
{
    try {
        co_await serverReady(lab);
        co_await demonstrateTab(window, options.tab);
        co_await fillPanels(window);
        write(window->grab(), options.file);
    } catch (const Error &error) {
        *failure = error;
    }
    QCoreApplication::quit();
}

} // namespace

void takeScreenshot(QApplication &application, const Catalogue &catalogue, const ScreenshotOptions &options)
{
    checkTab(catalogue, options.tab);
    checkWritable(options.file);  // before the work, which takes a while
    std::optional<Error> failure; // outlives the window: what `shoot` waits for may end with it
    Theme theme(application, Theme::modeNamed(options.theme));
    Lab lab(catalogue, options.lab);
    lab.progress().keepInMemory(); // what is done for the picture, nobody has done
    MainWindow window(lab, theme);
    window.setAttribute(Qt::WA_DontShowOnScreen); // no window manager then changes the size
    window.resize(options.size);
    window.show();
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &window, [&failure] {
        failure.emplace(ErrorKind::Timeout, tr("The picture was not ready within two minutes."));
        QCoreApplication::quit();
    });
    limit.start(LongestWait);
    window.startLab();
    QTimer::singleShot(0, &window, [&] { shoot(&lab, &window, options, &failure); });
    QApplication::exec();
    if (failure)
        throw *failure;
}

} // namespace lab::ui
