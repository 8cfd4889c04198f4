// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/result_export.h"

#include "app/base/files.h"
#include "app/measure/report.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/comparison_chart.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>

namespace lab::ui {

using namespace Qt::StringLiterals;

ResultExport::ResultExport(const ComparisonChart &chart, QWidget *parent)
    : QToolButton(parent)
    , m_chart(chart)
{
    setText(tr("Export"));
    setIcon(ui::icon(u"export"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setAccessibleName(tr("Export the measurement"));
    setToolTip(tr("Save the chart or its numbers as a file"));
    auto *menu = new QMenu(this);
    for (const auto &suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s, u"json"_s})
        menu->addAction(suffix.toUpper(), this, [this, suffix] { ask(suffix); });
    setMenu(menu);
}

void ResultExport::ask(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Export"), measure::fileStem(m_chart.result()) + u'.' + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(measure::fileStem(m_chart.result()) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        try {
            save(path);
            Q_EMIT saved(path);
        } catch (const lab::Error &error) {
            Q_EMIT failed(error.message());
        }
    });
    dialog->open();
}

void ResultExport::save(const QString &path) const
{
    writeFile(path, content(QFileInfo(path).suffix().toLower()));
}

QByteArray ResultExport::content(const QString &suffix) const
{
    const auto &result = m_chart.result();
    if (suffix == "csv"_L1)
        return measure::toCsv({result});
    if (suffix == "json"_L1)
        return QJsonDocument(measure::toJson(result)).toJson();
    FigureOptions options;
    options.kind = m_chart.kind();
    options.point = m_chart.point();
    options.theme = &Tokens::current();
    if (suffix == "svg"_L1)
        return toSvg(result, options);
    if (suffix == "pdf"_L1)
        return toPdf(result, options);
    options.scale = 2;
    return toPng(result, options);
}

} // namespace lab::ui
