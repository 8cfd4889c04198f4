// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// The window with ever more lessons open, put from the light theme into the dark one and back: how long the window's
// thread is busy with it. Prints figures and fails nothing.
#include "tests/benchmarks/timed_application.h"
#include "tests/ui/lab_window.h"
#include "ui/lesson/lesson_view.h"

using namespace lab;
using namespace Qt::StringLiterals;
using lab::testing::threadMillis;

namespace {

void settle()
{
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents();
}

void change(ui::Theme &theme, ui::Theme::Mode mode, const char *what)
{
    const double before = threadMillis();
    theme.setMode(mode);
    const double set = threadMillis() - before;
    settle();
    std::printf("  %-18s %8.1f ms, and %8.1f ms until all is painted\n", what, set, threadMillis() - before - set);
    std::fflush(stdout);
}

void changeAll(ui::Theme &theme, int lessons)
{
    std::printf("%d lessons open, %lld widgets\n", lessons, static_cast<long long>(QApplication::allWidgets().size()));
    change(theme, ui::Theme::Mode::Dark, "light to dark");
    change(theme, ui::Theme::Mode::System, "dark to system");
    change(theme, ui::Theme::Mode::Light, "system to light");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    testing::LabWindow all;
    all.showApart();
    all.window.resize(1'440, 900);
    settle();
    changeAll(*ui::Theme::instance(), 0);
    int lessons = 0;
    const auto ids = all.lab.catalogue().lessons();
    for (const auto &lesson : ids) {
        for (const auto &part : {u"learn"_s, u"try"_s, u"break"_s, u"check"_s, u"measure"_s})
            all.window.openLesson(lesson.id, part);
        settle();
        if (++lessons == 1 || lessons == ids.size())
            changeAll(*ui::Theme::instance(), lessons);
    }
}
