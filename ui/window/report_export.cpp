// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/report_export.h"

#include "app/base/files.h"
#include "app/base/tr.h"
#include "ui/window/lab_report.h"
#include "ui/window/notice_bar.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

Notice noticeOfExport(Lab &lab, const QString &server, const QString &file)
{
    try {
        writeReport(lab, server, file);
        return {u"export"_s,
                Notice::Severity::Info,
                tr("The lab report was written to %1.").arg(QDir::toNativeSeparators(file)),
                {}};
    } catch (const Error &error) {
        return {u"export"_s, Notice::Severity::Error, error.message(), error.hint()};
    }
}

} // namespace

void writeReport(Lab &lab, const QString &server, const QString &file)
{
    writeFile(file, labReport(lab, server, QDateTime::currentDateTime()).toUtf8());
}

void exportReport(Lab &lab, const QString &server, NoticeBar &notices, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(parent, tr("Export the lab report"), folder, tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"redis-lab-report.md"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&lab, server, &notices](const QString &file) {
        notices.post(noticeOfExport(lab, server, file));
    });
    dialog->open();
}

} // namespace lab::ui
