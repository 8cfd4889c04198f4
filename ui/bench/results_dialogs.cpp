// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What the results page asks a person for.
#include "ui/bench/history_view.h"
#include "ui/bench/results_page.h"
#include "ui/bench/run_text.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int LongestRunName = 200;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void ResultsPage::askForName(const RunRow &run)
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the run"));
    dialog->setLabelText(tr("Name of the run; empty: what was measured"));
    dialog->setTextValue(run.info.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = run.info.id](const QString &name) { rename(id, name.simplified().left(LongestRunName)); });
    dialog->open();
}

void ResultsPage::askToRemove(const RunRow &run)
{
    const QString text =
        tr("Delete “%1”, measured on %2?").arg(runTitle(run.info, run.verdicts), runTime(run.info, locale()));
    auto *const box = new QMessageBox(QMessageBox::Question, tr("Delete a run"), text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its samples go with it. Reports that were exported stay."));
    const auto *const sure = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(sure, &QAbstractButton::clicked, this, [this, id = run.info.id] { remove(id); });
    box->open();
}

void ResultsPage::askForImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import a run"), documentsFolder(), tr("Results (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsPage::importFrom);
    dialog->open();
}

void ResultsPage::askForExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export the run into a folder"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsPage::exportTo);
    dialog->open();
}

} // namespace lab::ui
