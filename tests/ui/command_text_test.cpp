// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/script.h"
#include "app/run/command_text.h"
#include "tests/support/test_registry.h"
#include "ui/log/log_entry.h"
#include "ui/log/log_model.h"
#include "ui/results/transcript_model.h"
#include "ui/timeline/timeline_model.h"

#include <QTest>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

const redis::Script &acquireScript()
{
    static const auto script = redis::Script::fromResource(u":/patterns/07_lock/acquire.lua"_s);
    return script;
}

redis::CommandRecord sentScript(const QByteArray &source)
{
    redis::CommandRecord record;
    record.command = redis::makeCommand("EVAL", source, 1, "lab:lock:{a}");
    return record;
}

const QString &shownScript()
{
    static const auto text = u"EVAL acquire.lua 1 lab:lock:{a}"_s;
    return text;
}

} // namespace

/// A script of the lessons' is shown by the name of its file.
class CommandTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptOfTheLessonsIsNamed();
    void anyOtherCommandIsShownAsItIs();
    void transcriptLogAndTimelineNameItAndHaveItsText();
};

void CommandTextTest::aScriptOfTheLessonsIsNamed()
{
    QCOMPARE(commandText(sentScript(acquireScript().source())), shownScript());
}

void CommandTextTest::anyOtherCommandIsShownAsItIs()
{
    QCOMPARE(commandText(sentScript("return 1")), u"EVAL \"return 1\" 1 lab:lock:{a}"_s);
    redis::CommandRecord record;
    record.command = redis::makeCommand("EVALSHA", acquireScript().sha(), 0);
    QCOMPARE(commandText(record), u"EVALSHA %1 0"_s.arg(QString::fromLatin1(acquireScript().sha())));
    record.command = {"EVAL"};
    QCOMPARE(commandText(record), u"EVAL"_s);
}

void CommandTextTest::transcriptLogAndTimelineNameItAndHaveItsText()
{
    const auto record = sentScript(acquireScript().source());
    TranscriptModel transcript;
    transcript.setRows({record});
    LogModel log;
    log.take({logEntry(record)});
    log.judge();
    TimelineModel timeline;
    timeline.setRows({Event{u"main"_s, record, 0, 1}});
    for (const auto &cell : {transcript.index(0, TranscriptModel::CommandColumn), log.index(0, 1),
                             timeline.index(0, TimelineModel::TextColumn)}) {
        QCOMPARE(cell.data().toString(), shownScript());
        QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"KEYS[1]"_s),
                 qPrintable(cell.data(Qt::ToolTipRole).toString()));
    }
}

LAB_TEST(CommandTextTest)
#include "command_text_test.moc"
