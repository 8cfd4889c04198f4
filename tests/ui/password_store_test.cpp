// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/connection/password_store.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using lab::ui::PasswordStore;

namespace {
constexpr int LongerThanTheStoreWaits = 10'000;
}

class PasswordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingWithoutAKeychainFailsWithAReason();
    void loadingWithoutAKeychainEnds();
    void aStoreMayGoWhileItIsAsked();
};

// Nobody's own keychain is to be asked by a test.
void PasswordStoreTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void PasswordStoreTest::savingWithoutAKeychainFailsWithAReason()
{
    PasswordStore store;
    QSignalSpy failed(&store, &PasswordStore::saveFailed);
    QSignalSpy saved(&store, &PasswordStore::saved);
    store.save(u"redis://example.org"_s, u"s3cret"_s);
    QVERIFY(failed.size() > 0 || failed.wait(LongerThanTheStoreWaits));
    QVERIFY2(failed.first().first().toString().contains(u"keychain"_s), qPrintable(failed.first().first().toString()));
    QVERIFY(!failed.first().first().toString().contains(u"s3cret"_s));
    QCOMPARE(saved.size(), 0);
}

void PasswordStoreTest::loadingWithoutAKeychainEnds()
{
    PasswordStore store;
    QSignalSpy failed(&store, &PasswordStore::loadFailed);
    QSignalSpy loaded(&store, &PasswordStore::loaded);
    store.load(u"redis://example.org"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size() + loaded.size(), 1, LongerThanTheStoreWaits);
    if (PasswordStore::isBuiltIn())
        QVERIFY(failed.first().at(1).toString().contains(u"keychain"_s));
}

void PasswordStoreTest::aStoreMayGoWhileItIsAsked()
{
    auto store = std::make_unique<PasswordStore>();
    store->load(u"redis://example.org"_s);
    store.reset();
    QTest::qWait(0);
    QVERIFY(!store);
}

LAB_TEST(PasswordStoreTest)
#include "password_store_test.moc"
