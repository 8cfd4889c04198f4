// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace lab::ui {

class MarkdownView;

/// The learner's own notes: Markdown with a preview, saved a moment after the last key.
class NotesPart : public Part
{
    Q_OBJECT

public:
    NotesPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);
    ~NotesPart() override;

    /// Saves now what is not saved yet.
    bool flush() override;
    QString unsavedText() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void load();
    void showOnly(const QString &problem);
    bool isUnsaved() const;
    void saveSoon();
    void showPreview();
    void rememberPreview(bool wanted);
    void updatePanes();

    QPlainTextEdit *m_editor;
    MarkdownView *m_preview;
    QToolButton *m_previewButton;
    QLabel *m_state;
    QTimer *m_saveTimer, *m_previewTimer;
    bool m_loaded = false;
};

} // namespace lab::ui
