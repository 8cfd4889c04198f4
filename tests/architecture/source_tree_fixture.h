// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lab::testing {

/// One file of the project, by its path from the root.
struct Source
{
    QString path;
    QString text;
};
using Sources = QList<Source>;

/// Everything under app, patterns and ui that is compiled into the program.
Sources productSources();
/// What is written for people beside the code: Learn, README, docs. Not what was measured (learnings/topics).
Sources textSources();
/// The same as productSources() and the tests, the CMake files and the programs of `packaging`.
Sources allSources();

// The rules of docs/architecture.md. Each gives one line for each breach, which names the file.

QStringList wrongArrows(const Sources &sources);
QStringList hiredisOutsideItsRoom(const Sources &sources);
QStringList httpOutsideItsRoom(const Sources &sources);
QStringList sqliteOutsideItsRoom(const Sources &sources);
/// A ratio of speeds that somebody wrote down instead of measuring: in the code, in texts, in what Learn says.
QStringList ratiosWrittenDown(const Sources &sources);
QStringList widgetsOutsideTheWindow(const Sources &sources);
QStringList sqlInTheWindow(const Sources &sources);
QStringList redisCommandsInTheWindow(const Sources &sources);
QStringList commandsThatEmptyOrListTheServer(const Sources &sources);
/// Names are made by Keyspace, whose prefix they then have, or come from the one scan, which checks them.
QStringList keysOutsideTheirRoom(const Sources &sources);
/// GCC 12 takes `if ((co_await …).isNull())` and makes a coroutine whose frame it never fills in: a crash when it is
/// resumed. The same goes for what stands around `?`, `&&` and `||`.
QStringList awaitsInsideConditions(const Sources &sources);
QStringList lambdasInsideAwaits(const Sources &sources);
/// QCoro's own way of awaiting a signal: app/base/next_signal.h says what is wrong with it.
QStringList signalsAwaitedQueued(const Sources &sources);
QStringList waitingOnTheWindowsThread(const Sources &sources);
/// What was made for people to read is for nobody to take apart: facts stay typed until they are painted.
QStringList displayTextTakenApart(const Sources &sources);
/// QT_TR_NOOP outside of a class puts a text into the context of the namespace, where a class's own tr() does not look:
/// what is no literal is translated by lab::tr(), which finds every text.
QStringList constantsTranslatedByAClass(const Sources &sources);
/// Many is not one form in every language: the text is asked for with the number.
QStringList countsWithoutForm(const Sources &sources);
/// What a stage is fed with are typed facts, decoded where the pattern decodes them: a second reader of the same text
/// would accept other values.
QStringList jsonReadByStages(const Sources &sources);
/// A lesson is a folder under `patterns`, a stage, and one entry in the catalogue: nothing else names its namespace,
/// its folder or its id.
QStringList lessonsOutOfPlace(const Sources &sources);
/// A fact that is one of a few words is an enumeration, which names its words: neither a text that is compared, nor
/// choices that are texts.
QStringList factsThatAreWords(const Sources &sources);
/// `tr("%1 … %2").arg(a).arg(b)` takes a `%2` within `a` for its own: all go into one arg().
QStringList chainedArguments(const Sources &sources);
QStringList missingLicences(const Sources &sources);
QStringList leftovers(const Sources &sources);
QStringList longerThan(const Sources &sources, int lines);

/// `text` with C++ comments blanked out; strings stay as they are.
QString withoutComments(const QString &text);

} // namespace lab::testing
