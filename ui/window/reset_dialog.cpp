// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/reset_dialog.h"

#include "ui/keys/counts.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/window/server_status.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

ResetDialog::ResetDialog(Lab &lab, QWidget *parent)
    : QDialog(parent)
    , m_lab(lab)
    , m_count(plainLabel({}, u"muted"_s))
    , m_keys(new QCheckBox)
    , m_progress(new QCheckBox(tr("Forget the &progress of all lessons; notes are kept")))
{
    setWindowTitle(tr("Reset the lab"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Huge, spacing::Large, spacing::Huge, spacing::Large);
    column->setSpacing(spacing::Medium);
    column->addWidget(plainLabel(tr("What should start afresh?"), u"heading"_s));
    buildChoices();
    column->addWidget(m_keys);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addSpacing(spacing::Small);
    column->addWidget(makeButtons());
    refresh();
}

void ResetDialog::buildChoices()
{
    const bool ready = m_lab.serverState() == Lab::ServerState::Ready;
    const QString prefix = displayText(m_lab.environment().keys.prefix());
    m_keys->setText(tr("Remove all &keys that start with “%1” from the server (%2), and their SQL twins")
                        .arg(prefix, serverName(m_lab)));
    m_keys->setChecked(ready);
    m_keys->setEnabled(ready);
    m_count->setIndent(spacing::Huge);
    m_count->setText(ready ? tr("Counting…") : tr("There is no server now."));
    connect(m_keys, &QCheckBox::toggled, this, &ResetDialog::refresh);
    connect(m_progress, &QCheckBox::toggled, this, &ResetDialog::refresh);
    connect(&m_lab.caretaker(), &Caretaker::keysListed, this, &ResetDialog::showCount);
    if (ready)
        m_lab.caretaker().listKeys();
}

QDialogButtonBox *ResetDialog::makeButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_reset = buttons->addButton(tr("Reset"), QDialogButtonBox::AcceptRole);
    m_reset->setObjectName(u"reset"_s);
    setRole(m_reset, u"primary"_s);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_reset, &QPushButton::clicked, this, &ResetDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ResetDialog::showCount(const KeyListing &listing)
{
    if (!listing.problem.isEmpty()) {
        m_count->setText(listing.problem);
        return;
    }
    const QString number = keysText(listing.keys.size());
    m_count->setText(tr("%1. Nothing outside the prefix is touched.")
                         .arg(listing.complete ? number : tr("More than %1").arg(number)));
}

void ResetDialog::refresh()
{
    m_reset->setEnabled(m_keys->isChecked() || m_progress->isChecked());
}

void ResetDialog::reset()
{
    if (m_keys->isChecked())
        m_lab.caretaker().clean();
    if (m_progress->isChecked()) {
        for (const auto &lesson : m_lab.catalogue().lessons())
            m_lab.progress().reset(lesson.id);
    }
    accept();
}

} // namespace lab::ui
