// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/content_table.h"
#include "ui/results/transcript_model.h"

namespace lab::ui {

/// What went over the wire. Commands that were sent together stand in a bracket; copying gives redis-cli's lines.
class TranscriptView : public ContentTable
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setCommands(const QList<redis::CommandRecord> &commands);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy();

    TranscriptModel m_model;
};

} // namespace lab::ui
