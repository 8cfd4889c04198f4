// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/connection/recent_servers.h"
#include "ui/forms/form_memory.h"
#include "ui/window/window_memory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// Where the window keeps things, when somebody removes the folder.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedFolderComesBackForItsOwnerOnly_data();
    void aRemovedFolderComesBackForItsOwnerOnly();
};

namespace {

using Keep = void (*)(const QString &file);

void keepTheme(const QString &file)
{
    WindowMemory(file).setTheme(u"dark"_s);
}

void keepForm(const QString &file)
{
    FormMemory(file, u"toy"_s).save(u"write"_s, {{u"key"_s, "a"}}, {});
}

void keepServer(const QString &file)
{
    RecentServers(file).add(redis::Endpoint());
}

} // namespace

void SettingsTest::aRemovedFolderComesBackForItsOwnerOnly_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::newRow("theme") << Keep(keepTheme);
    QTest::newRow("form") << Keep(keepForm);
    QTest::newRow("server") << Keep(keepServer);
}

void SettingsTest::aRemovedFolderComesBackForItsOwnerOnly()
{
    QFETCH(Keep, keep);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    keep(data + u"/settings.ini"_s);
    QVERIFY(QFile::exists(data + u"/settings.ini"_s));
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(data).permissions() & others, QFile::Permissions());
}

LAB_TEST(SettingsTest)
#include "settings_test.moc"
