// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <QPlainTextEdit>

namespace lab::ui {

/// What was sent to find something out, and what came back, as redis-cli prints it. As tall as its text, however
/// narrow; hidden while there is none.
class EvidenceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EvidenceView(QWidget *parent = nullptr);

    void setEvidence(const Timeline &evidence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

/// The commands with their replies, statements and notes between them; of many the last ones, with how many there were.
QString evidenceText(const Timeline &evidence);

} // namespace lab::ui
