// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/results/key_change_model.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class ContentTable;

/// What changed in the keys: before and after, side by side.
class KeyChangeView : public QWidget
{
    Q_OBJECT

public:
    explicit KeyChangeView(QWidget *parent = nullptr);

    void showReport(const Report &report);

private:
    KeyChangeModel m_model;
    QLabel *m_summary;
    ContentTable *m_table;
};

} // namespace lab::ui
