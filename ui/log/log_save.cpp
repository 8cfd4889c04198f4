// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_save.h"

#include "app/base/files.h"
#include "app/base/units.h"
#include "ui/log/log_text.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QMenu>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString suffixOf(LogFormat format)
{
    return format == LogFormat::Text ? u"txt"_s : u"jsonl"_s;
}

/// Why it could not be written; empty when it was.
QString writtenLog(const QString &path, const QList<LogEntry> &entries, LogFormat format)
{
    try {
        writeFile(path, savedLog(entries, format));
        return {};
    } catch (const Error &error) {
        return error.hint().isEmpty() ? error.message() : error.message() + u' ' + error.hint();
    }
}

} // namespace

QByteArray savedLog(const QList<LogEntry> &entries, LogFormat format)
{
    QByteArray bytes;
    for (const auto &entry : entries) {
        bytes += format == LogFormat::Text ? savedText(entry).toUtf8()
                                           : QJsonDocument(savedJson(entry)).toJson(QJsonDocument::Compact);
        bytes += '\n';
    }
    return bytes;
}

LogSave::LogSave(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(u"export"_s));
    setIconSize({16, 16});
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setAccessibleName(tr("Save the log as a file"));
    setToolTip(accessibleName());
    auto *const menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, Choice choice) {
        menu->addAction(text, this, [this, choice] { ask(choice); });
    };
    add(tr("All entries as text"), {Which::All, LogFormat::Text});
    add(tr("All entries as JSON lines"), {Which::All, LogFormat::JsonLines});
    add(tr("Those shown as text"), {Which::Shown, LogFormat::Text});
    add(tr("Those shown as JSON lines"), {Which::Shown, LogFormat::JsonLines});
    setMenu(menu);
}

void LogSave::ask(Choice choice)
{
    const auto suffix = suffixOf(choice.format);
    auto *const dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"redis-log."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) { save(path, choice); });
    dialog->open();
}

void LogSave::save(const QString &path, Choice choice)
{
    const auto entries = m_source(choice.which);
    const auto count = entries.size();
    // Not QFuture::then(): with Qt 6.4 it asserts when the context is gone before the work has ended.
    auto *const watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path, count, choice] {
        watcher->deleteLater();
        if (const auto problem = watcher->result(); !problem.isEmpty())
            return Q_EMIT failed(problem);
        const auto number = countText(count), file = QDir::toNativeSeparators(path);
        Q_EMIT saved(choice.which == Which::All
                         ? counted(count, tr("Saved 1 entry, all that the log holds: %2"),
                                   tr("Saved %1 entries, all that the log holds: %2", nullptr, formOf(count)))
                               .arg(file)
                         : counted(count, tr("Saved 1 entry, all that is shown: %2"),
                                   tr("Saved %1 entries, all that are shown: %2", nullptr, formOf(count)))
                               .arg(file));
    });
    watcher->setFuture(QtConcurrent::run(writtenLog, path, entries, choice.format));
}

} // namespace lab::ui
