// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"
#include "tests/ui/toy_lesson.h"
#include "ui/kit/item_picker.h"
#include "ui/lesson/lesson_view.h"
#include "ui/workbench/result_tabs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace lab::testing {

/// A lesson's tab on a real server of the test's own, with what a test does to it.
class LessonHarness
{
public:
    enum class Server { Ready, NotYet };

    explicit LessonHarness(Server server = Server::Ready)
        : LessonHarness(toy::lesson, server)
    {
    }

    /// `make` gets a folder for files of the lesson.
    explicit LessonHarness(Lesson (*make)(const QString &folder), Server server = Server::Ready)
        : catalogue({make(m_files.path())})
        , lab(catalogue, options())
        , view(std::make_unique<ui::LessonView>(catalogue.lessons().first(), lab))
    {
        if (server == Server::Ready)
            lab.start();
        view->resize(1000, 760);
        view->show();
    }

    /// The visible child of this type and object name, which may come with the next turns of the event loop; ends the
    /// test program when there is none.
    template <typename T>
    T *find(const QString &name = {}) const
    {
        T *found = nullptr;
        const bool there = becomesTrue([&] { return (found = visible<T>(name)) != nullptr; });
        if (!there)
            qFatal("There is no visible %s named \"%s\".", T::staticMetaObject.className(), qPrintable(name));
        return found;
    }

    template <typename T>
    T *visible(const QString &name = {}) const
    {
        for (auto *child : view->findChildren<T *>(name)) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }

    /// Whether it is on screen, or would be if its tab of the results were the chosen one.
    bool isSeen(const QWidget *widget) const
    {
        for (const auto *above = widget; above && above != view.get(); above = above->parentWidget()) {
            const auto *const stack = qobject_cast<const QStackedWidget *>(above->parentWidget());
            const auto *const tabs = stack ? qobject_cast<const ui::ResultTabs *>(stack->parentWidget()) : nullptr;
            if (tabs && widget->isVisibleTo(above))
                return tabs->isVisible();
        }
        return widget->isVisible();
    }

    /// Whether a label shows `text` somewhere: see isSeen().
    bool shows(const QString &text) const
    {
        for (const auto *label : view->findChildren<QLabel *>()) {
            if (label->text().contains(text) && isSeen(label))
                return true;
        }
        for (const auto *table : view->findChildren<QAbstractItemView *>()) {
            if (table->model() && holds(*table->model(), text) && isSeen(table))
                return true;
        }
        return false;
    }

    /// The page of the results that is called so: `outcome`, `wire`, `sql`, `keys`, `events`, `compare`.
    void turnTab(const QString &id) const { find<ui::ResultTabs>()->setCurrent(id); }

    bool comesToShow(const QString &text) const
    {
        return becomesTrue([&] { return shows(text); });
    }

    /// At the left, since a radio button takes no clicks beside its text.
    void click(QAbstractButton *button) const
    {
        QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
    }

    /// Keys of the window work only while it is active.
    void activate() const
    {
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("The window does not become active.");
    }

    /// Clicks the operation, scenario … with this title in the list at the left, or chooses it by keys in a combo box.
    void pick(const QString &title) const { pick(Qt::DisplayRole, title); }
    /// Titles need not be unique, ids are.
    void pickId(const QString &id) const { pick(Qt::UserRole, id); }

    void pick(int role, const QString &wanted) const
    {
        auto *list = visible<QListView>();
        if (!list)
            return pickByKey(role, wanted);
        const auto found = list->model()->match(list->model()->index(0, 0), role, wanted, 1, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("There is nothing to pick named \"%s\".", qPrintable(wanted));
        // A list that was shown just now has its place only after the next turn of the event loop.
        const bool picked = becomesTrue([&] {
            list->scrollTo(found.first());
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.first()).center());
            return list->currentIndex() == found.first();
        });
        if (!picked)
            qFatal("\"%s\" cannot be picked.", qPrintable(wanted));
    }

    void pickByKey(int role, const QString &wanted) const
    {
        auto *const combo = find<ui::ItemPicker>()->findChild<QComboBox *>();
        const int index = combo->findData(wanted, role);
        if (index < 0)
            qFatal("There is nothing to choose named \"%s\".", qPrintable(wanted));
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    RedisProcess redis;

private:
    static bool holds(const QAbstractItemModel &model, const QString &text)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, column).data().toString().contains(text))
                    return true;
            }
        }
        return false;
    }

    LabOptions options() const
    {
        LabOptions options;
        options.endpoint = redis.endpoint();
        options.dataFolder = m_files.path();
        return options;
    }

    QTemporaryDir m_files;

public:
    Catalogue catalogue;
    Lab lab;
    std::unique_ptr<ui::LessonView> view;
};

} // namespace lab::testing
