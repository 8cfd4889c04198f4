// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_fixture.h"

#include "tests/support/wait_for.h"

#include <QDir>
#include <QJsonDocument>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestCall = 120'000; // milliseconds; a bench under the sanitizers is slow

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QJsonObject Call::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error); // refuses anything after the first value
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString Call::errorKind() const
{
    return json().value(u"error"_s).toObject().value(u"kind"_s).toString();
}

QString Call::errorMessage() const
{
    return json().value(u"error"_s).toObject().value(u"message"_s).toString();
}

QJsonObject Call::outcome() const
{
    return json().value(u"outcome"_s).toObject();
}

const char *Call::all() const
{
    m_all =
        "exit status " + QByteArray::number(status) + "\n--- out\n" + out.left(4000) + "\n--- err\n" + err.left(4000);
    return m_all.constData();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &name : {u"tmp"_s, u"home"_s, u"run"_s})
        QDir(m_folder.path()).mkdir(name);
    const QString runtime = m_folder.filePath(u"run"_s); // without one Qt makes itself one in the temporary folder
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        m_environment.remove(name);
    m_environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    m_environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    m_environment.remove(u"XDG_DATA_HOME"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

std::unique_ptr<QProcess> Program::startProgram(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    if (!process->waitForStarted(Patience))
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(process->errorString()));
    return process;
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    return startProgram(QStringLiteral(LAB_PROGRAM), arguments);
}

Call Program::finish(QProcess &process)
{
    Call call;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(LongestCall);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        call.status = process.exitCode();
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}

Call Program::run(const QStringList &arguments) const
{
    return finish(*start(arguments));
}

Call Program::runInShell(const QString &arguments, const QString &before) const
{
    const QString line = u"%1 exec '%2' %3"_s.arg(before, QStringLiteral(LAB_PROGRAM), arguments);
    return finish(*startProgram(u"/bin/sh"_s, {u"-c"_s, line}));
}

// By the folder they work in: a redis-server writes its title over the environment that it was started with.
QStringList Program::processes() const
{
    QStringList found;
    for (const auto &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QString folder = u"/proc/"_s + pid + u'/';
        if (QFile::symLinkTarget(folder + u"cwd"_s).startsWith(m_folder.path()))
            found.append(pid + u' ' + QString::fromUtf8(contentOf(folder + u"comm"_s)).trimmed());
    }
    return found;
}

QString Program::leftBehind() const
{
    becomesTrue([&] { return processes().isEmpty(); });
    QStringList left = processes();
    for (const auto &file : filesIn(m_folder.filePath(u"tmp"_s)))
        left.append(u"tmp/"_s + file);
    for (const auto &file : filesIn(m_folder.filePath(u"home"_s)))
        left.append(u"home/"_s + file);
    return left.join(u'\n');
}

QStringList words(const QString &line)
{
    return line.split(u' ');
}

QStringList ServedProgram::where() const
{
    return {u"--redis"_s, server.tcpEndpoint().display(), u"--json"_s};
}

QStringList ServedProgram::data() const
{
    return {u"--data"_s, program.dataFolder()};
}

Call ServedProgram::call(const QString &line, const QStringList &more) const
{
    return program.run(words(line) + where() + data() + more);
}

redis::Reply ServedProgram::ask(const redis::Command &command)
{
    return testing::waitFor(beside.send(command));
}

qint64 ServedProgram::callsOf(const QByteArray &command)
{
    const auto stats = ask({"INFO", "commandstats"}).text();
    const auto mark = "cmdstat_" + command + ":calls=";
    const auto at = stats.indexOf(mark);
    return at == -1 ? 0 : stats.mid(at + mark.size(), 20).split(',').first().toLongLong();
}

} // namespace lab::testing
