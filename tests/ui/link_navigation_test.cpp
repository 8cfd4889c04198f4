// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/documents/scintilla.h"
#include "ui/inspector/source_panel.h"
#include "ui/kit/item_picker.h"
#include "ui/window/main_window.h"
#include "ui/workbench/try_part.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

Catalogue twoToys(const QString &folder)
{
    auto other = toy::lesson(folder);
    other.id = u"other"_s;
    return Catalogue({toy::lesson(folder), other});
}

} // namespace

/// Links lead to a part, the item in it, and its form filled in.
class LinkNavigationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    QString picked() const { return m_lab->find<ItemPicker>()->current(); }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<LessonHarness>(); }
    void cleanup() { m_lab.reset(); }

    void anOperationIsOpenedWithItsValues()
    {
        m_lab->activate();
        m_lab->view->open({u"toy"_s, u"try"_s, u"push"_s, {{u"items"_s, "p,q"}, {u"side"_s, "left"}}});
        QCOMPARE(m_lab->view->part(), u"try"_s);
        QCOMPARE(picked(), u"push"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"items"_s)->text(), u"p,q"_s);
        QCOMPARE(m_lab->find<QComboBox>(u"side"_s)->currentText(), u"left"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"a"_s); // stays as it was
        QVERIFY(m_lab->find<QPushButton>(u"run"_s)->hasFocus());
    }

    void whatIsNotThereIsPassedOver()
    {
        m_lab->view->open({u"toy"_s, u"try"_s, u"get"_s});
        m_lab->view->open({u"toy"_s, u"try"_s, u"gone"_s, {{u"key"_s, "b"}}});
        QCOMPARE(picked(), u"get"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"a"_s);
        m_lab->view->open({u"toy"_s, u"nowhere"_s, u"get"_s});
        QCOMPARE(m_lab->view->part(), u"try"_s);
    }

    void aComparisonIsOpened()
    {
        m_lab->view->open({u"toy"_s, u"measure"_s, u"naps"_s});
        QCOMPARE(picked(), u"naps"_s);
    }

    void aFileIsOpenedByItsName()
    {
        m_lab->view->open({u"toy"_s, u"source"_s, u"toy.sql"_s});
        QVERIFY(m_lab->view->source()->findChild<QsciScintilla *>()->text().contains(u"-- SQL"_s));
        QCOMPARE(m_lab->view->part(), u"learn"_s); // beside which it stands
    }

    void aLinkInAPartLeadsToAnother()
    {
        m_lab->view->showPart(u"try"_s);
        Q_EMIT m_lab->find<TryPart>()->linkFollowed({u"toy"_s, u"measure"_s, u"naps"_s});
        QCOMPARE(m_lab->view->part(), u"measure"_s);
        QCOMPARE(picked(), u"naps"_s);
    }

    void aLinkToAnotherLessonIsHandedOn()
    {
        m_lab->view->showPart(u"try"_s);
        QSignalSpy links(m_lab->view.get(), &LessonView::linkFollowed);
        const Link link{u"other"_s, u"try"_s, u"get"_s};
        Q_EMIT m_lab->find<TryPart>()->linkFollowed(link);
        QCOMPARE(links.size(), 1);
        QVERIFY(links.first().first().value<Link>() == link);
        QCOMPARE(m_lab->view->part(), u"try"_s);
    }

    void theWindowOpensTheOtherLesson()
    {
        const QTemporaryDir folder;
        const auto catalogue = twoToys(folder.path());
        Lab lab(catalogue, {.endpoint = m_lab->redis.endpoint(), .dataFolder = folder.path()});
        Theme theme(*qApp, Theme::Mode::Light);
        MainWindow window(lab, theme);
        window.show();
        auto *const first = window.openLesson(u"toy"_s, u"try"_s);
        Q_EMIT first->findChild<TryPart *>()->linkFollowed({u"other"_s, u"break"_s, u"race"_s, {{u"clients"_s, "3"}}});
        auto *const second = window.openLesson(u"other"_s);
        QCOMPARE(second->part(), u"break"_s);
        QVERIFY(second->isVisible());
        QCOMPARE(second->findChild<QLineEdit *>(u"clients"_s)->text(), u"3"_s);
        window.openLink({u"none"_s, u"try"_s});
        QVERIFY(second->isVisible());
    }
};

LAB_TEST(LinkNavigationTest)
#include "link_navigation_test.moc"
