// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/report_export.h"

#include "app/base/files.h"
#include "app/base/tr.h"
#include "ui/notices/notice_bar.h"
#include "ui/window/lab_report.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

Notice noticeOfExport(Lab &lab, const QString &server, const QList<measure::Result> &measured, const QString &file)
{
    try {
        writeReport(lab, server, measured, file);
        return {u"export"_s,
                Notice::Severity::Info,
                tr("The lab report was written to %1.").arg(QDir::toNativeSeparators(file)),
                {}};
    } catch (const Error &error) {
        return {u"export"_s, Notice::Severity::Error, error.message(), error.hint()};
    }
}

/// What was measured comes from the history, which is asked first.
QCoro::Task<void> exportTo(QPointer<QWidget> window, Lab &lab, QString server, NoticeBar &notices, QString file)
{
    std::optional<Notice> problem;
    QList<measure::Result> measured;
    try {
        measured = co_await lab.history().lastOfAll();
    } catch (const Error &error) {
        problem = Notice{u"export"_s, Notice::Severity::Error, error.message(), error.hint()};
    }
    if (window)
        notices.post(problem ? *problem : noticeOfExport(lab, server, measured, file));
}

} // namespace

void writeReport(Lab &lab, const QString &server, const QList<measure::Result> &measured, const QString &file)
{
    writeFile(file, labReport(lab, server, QDateTime::currentDateTime(), measured).toUtf8());
}

void exportReport(Lab &lab, const QString &server, NoticeBar &notices, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(parent, tr("Export the lab report"), folder, tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"redis-lab-report.md"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, &lab, server, &notices](const QString &file) {
        exportTo(parent, lab, server, notices, file);
    });
    dialog->open();
}

} // namespace lab::ui
