// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/help_dialog.h"

#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int DialogWidth = 580;

QWidget *makePage(QLayout *layout)
{
    auto *const page = new QWidget;
    layout->setContentsMargins(0, spacing::Large, 0, 0);
    page->setLayout(layout);
    return page;
}

} // namespace

HelpDialog::HelpDialog(const QList<ShortcutHelp> &shortcuts, const QString &server, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Huge, spacing::Huge, spacing::Huge, spacing::Large);
    column->setSpacing(spacing::Large);
    column->addWidget(makeHeader());
    auto *const tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makeShortcuts(shortcuts), tr("&Keyboard"));
    tabs->addTab(makeVersions(server), tr("&Versions"));
    tabs->addTab(makeLicence(), tr("&Licence"));
    column->addWidget(tabs, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // The hint counts texts that may wrap as if they did.
    resize(DialogWidth, column->totalHeightForWidth(DialogWidth));
}

QWidget *HelpDialog::makeHeader()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(spacing::Large);
    auto *const symbol = new QLabel;
    symbol->setPixmap(iconPixmap(u"app"_s, &Tokens::accent, 40, devicePixelRatioF()));
    row->addWidget(symbol);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *const name = captionLabel(tr("Redis Pattern Lab"));
    name->setFont(headingFont(4));
    texts->addWidget(name);
    texts->addWidget(
        plainLabel(tr("Learn Redis patterns by running them, breaking them and measuring them."), u"muted"_s));
    row->addLayout(texts, 1);
    auto *const header = makePage(row);
    row->setContentsMargins(0, 0, 0, 0);
    return header;
}

QWidget *HelpDialog::makeShortcuts(const QList<ShortcutHelp> &shortcuts)
{
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(spacing::Huge);
    form->setVerticalSpacing(spacing::Tiny + 2);
    for (const auto &shortcut : shortcuts)
        form->addRow(captionLabel(shortcut.keys, u"wire"_s), plainLabel(shortcut.meaning));
    return makePage(form);
}

QWidget *HelpDialog::makeVersions(const QString &server)
{
    const QString text =
        tr("Redis Pattern Lab %1\n"
           "Server: %2\n"
           "Qt %3 (built with %4)\n"
           "%5, %6")
            .arg(QStringLiteral(LAB_VERSION), server.isEmpty() ? tr("none") : server, QString::fromLatin1(qVersion()),
                 QStringLiteral(QT_VERSION_STR), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    auto *const column = new QVBoxLayout;
    column->setSpacing(spacing::Medium);
    column->addWidget(plainLabel(text));
    auto *const copy = new QPushButton(icon(u"copy"_s), tr("&Copy"));
    connect(copy, &QPushButton::clicked, this, [text, copy] { copyText(text, copy); });
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addStretch();
    return makePage(column);
}

QWidget *HelpDialog::makeLicence()
{
    auto *const column = new QVBoxLayout;
    column->addWidget(plainLabel(
        tr("The sources of this program are under the MIT licence. It uses Qt Charts and QScintilla, which "
           "are under GPL-3.0, so the program that was built from them is under GPL-3.0.\n\n"
           "Qt is under LGPL-3.0, libmicrohttpd under LGPL-2.1, QCoro under MIT, hiredis under BSD-3-Clause, "
           "SQLite is in the public domain. Redis is a trademark of Redis Ltd.; this program is not theirs.")));
    column->addStretch();
    return makePage(column);
}

} // namespace lab::ui
