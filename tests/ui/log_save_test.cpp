// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/log_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/log/log_panel.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using redis::Reply;

namespace {

QByteArrayList savedLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto lines = file.readAll().split('\n');
    return lines.takeLast().isEmpty() ? lines : QByteArrayList{"no end of line"};
}

QJsonObject jsonObject(const LogEntry &entry)
{
    return QJsonDocument::fromJson(savedLog({entry}, LogFormat::JsonLines)).object();
}

} // namespace

class LogSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allIsSavedOrWhatIsShown();
    void everyKindHasItsJson();
    void integersStayExact();
    void textHasALineForEach();
    void whatCannotBeWrittenIsTold();
    void theMenuAsksForAFile();

private:
    LogSave &saver() { return *m_panel->findChild<LogSave *>(); }
    void give(int count);
    QString saveAs(const QString &name, LogSave::Choice choice);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogPanel> m_panel;
};

void LogSaveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_panel = std::make_unique<LogPanel>(nullptr, LogLimits{50});
}

void LogSaveTest::cleanup()
{
    m_panel.reset();
    m_folder.reset();
}

void LogSaveTest::give(int count)
{
    EventBatch batch;
    for (int i = 0; i < count; ++i)
        batch.events.append({u"B"_s, Message{"news", Reply::string("message " + QByteArray::number(i))}});
    m_panel->choose(LogKind::Messages);
    QSignalSpy flushed(&m_panel->feed(), &LogFeed::flushed);
    m_panel->feed().take(batch);
    QVERIFY(flushed.wait());
}

QString LogSaveTest::saveAs(const QString &name, LogSave::Choice choice)
{
    const auto path = m_folder->filePath(name);
    QSignalSpy saved(&saver(), &LogSave::saved);
    saver().save(path, choice);
    return saved.wait() ? path : QString();
}

void LogSaveTest::allIsSavedOrWhatIsShown()
{
    give(60);
    const auto all = savedLines(saveAs(u"all.jsonl"_s, {LogSave::Which::All, LogFormat::JsonLines}));
    QCOMPARE(all.size(), 50);
    for (int i = 0; i < all.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(all[i])[u"message"_s].toString(), u"message %1"_s.arg(i + 10));
    QVERIFY2(labels(m_panel.get()).contains(u"Saved 50 entries, all that the log holds"_s),
             qPrintable(labels(m_panel.get())));
    m_panel->page(LogKind::Messages).filter().search()->setText(u"message 1"_s);
    QTRY_COMPARE(m_panel->feed().model(LogKind::Messages).rowCount(), 10);
    const auto shown = savedLines(saveAs(u"shown.jsonl"_s, {LogSave::Which::Shown, LogFormat::JsonLines}));
    QCOMPARE(shown.size(), 10);
    QCOMPARE(QJsonDocument::fromJson(shown.first())[u"message"_s].toString(), u"message 10"_s);
    QVERIFY(labels(m_panel.get()).contains(u"Saved 10 entries, all that are shown"_s));
    QCOMPARE(savedLines(saveAs(u"again.jsonl"_s, {LogSave::Which::All, LogFormat::JsonLines})).size(), 50);
}

void LogSaveTest::everyKindHasItsJson()
{
    const auto nested = Reply::array({Reply(), Reply::string("a"), Reply::error("ERR no"), Reply::array({})});
    auto command = jsonObject(logEntry(sentRecord({"MGET", "k"}, nested)));
    QCOMPARE(command[u"command"_s].toArray(), (QJsonArray{u"MGET"_s, u"k"_s}));
    QCOMPARE(command[u"reply"_s].toArray(),
             (QJsonArray{QJsonValue::Null, u"a"_s, QJsonObject{{u"error"_s, u"ERR no"_s}}, QJsonArray()}));
    QCOMPARE(command[u"micros"_s].toDouble(), 81.0);
    QCOMPARE(command[u"connection"_s].toString(), u"main"_s);
    const auto records = sentTransaction({{"INCR", "k"}}, Reply::array({Reply::integer(1)}));
    const auto transaction = jsonObject(logEntry(SentCommands{records}));
    QCOMPARE(transaction[u"transaction"_s].toArray().size(), 3);
    QCOMPARE(transaction[u"reply"_s].toArray(), QJsonArray{1});
    StreamDeed deed{StreamDeed::What::Claimed, "jobs", {"1-1"}, {{"a", "1"}, {"a", "2"}}, "g", "ann"};
    const auto claimed = jsonObject(logEntry(deed, records.first()));
    QCOMPARE(claimed[u"what"_s].toString(), u"claimed"_s);
    QCOMPARE(claimed[u"fields"_s].toArray().size(), 2);
    QCOMPARE(claimed[u"consumer"_s].toString(), u"ann"_s);
    const auto monitored = jsonObject(logEntry(redis::MonitorLine{1.5, 3, "lua", {"GET", "k"}}));
    QCOMPARE(monitored[u"database"_s].toInt(), 3);
    QCOMPARE(monitored[u"time"_s].toString(), u"1970-01-01T00:00:01.500Z"_s);
}

void LogSaveTest::integersStayExact()
{
    const auto line =
        savedLog({logEntry(sentRecord({"INCR", "k"}, Reply::integer(9007199254740993)))}, LogFormat::JsonLines);
    QVERIFY2(line.contains(":9007199254740993"), line.constData());
}

void LogSaveTest::textHasALineForEach()
{
    const auto lost = [] {
        auto record = sentRecord({"SET", "a", "b\nc"}, Reply());
        record.fault = u"connection lost"_s;
        return record;
    }();
    const QList<LogEntry> entries{logEntry(lost), logEntry(sentRecord({"MGET", "k"}, Reply::array({Reply(), Reply()}))),
                                  logEntry(u"B"_s, Message{"news", Reply::string("a\nb"), "n*"})};
    const auto lines = savedLog(entries, LogFormat::Text).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].contains("SET a \"b\\nc\" → connection lost"), lines[0].constData());
    QVERIFY2(lines[1].contains("MGET k → 1) (nil)  2) (nil)"), lines[1].constData());
    QVERIFY2(lines[2].contains("B  news (n*) \"a\\nb\""), lines[2].constData());
}

void LogSaveTest::whatCannotBeWrittenIsTold()
{
    give(1);
    QSignalSpy failed(&saver(), &LogSave::failed);
    saver().save(m_folder->path() + u"/none/log.txt"_s, {LogSave::Which::All, LogFormat::Text});
    QVERIFY(failed.wait());
    QVERIFY2(labels(m_panel.get()).contains(failed.first().first().toString()), qPrintable(labels(m_panel.get())));
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void LogSaveTest::theMenuAsksForAFile()
{
    QVERIFY(!saver().isEnabled());
    give(1);
    QVERIFY(saver().isEnabled());
    const auto actions = saver().menu()->actions();
    QCOMPARE(actions.size(), 4);
    actions[3]->trigger();
    auto *const dialog = saver().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"jsonl"_s);
    QSignalSpy saved(&saver(), &LogSave::saved);
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"by_dialog.jsonl"_s));
    QVERIFY(saved.wait());
    QCOMPARE(savedLines(m_folder->filePath(u"by_dialog.jsonl"_s)).size(), 1);
    dialog->close();
}

LAB_TEST(LogSaveTest)
#include "log_save_test.moc"
