// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace lab::ui {

/// Asks before the lab's keys are removed, naming the prefix, the server and how many keys there are; offers to forget
/// the progress as well. Notes and the database stay.
class ResetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ResetDialog(Lab &lab, QWidget *parent = nullptr);

private:
    void buildChoices();
    QDialogButtonBox *makeButtons();
    void showCount(const KeyListing &listing);
    void refresh();
    void reset();

    Lab &m_lab;
    QLabel *m_count;
    QCheckBox *m_keys;
    QCheckBox *m_progress;
    QPushButton *m_reset = nullptr;
};

} // namespace lab::ui
