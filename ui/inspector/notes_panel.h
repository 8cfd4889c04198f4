// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace lab::ui {

class MarkdownView;

/// The learner's own notes: Markdown with a preview, saved a moment after the last key.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);
    ~NotesPanel() override;

    /// Saves now what is not saved yet; false when it could not be.
    bool flush();
    /// What flush() could not save.
    QString unsavedText() const;

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

    const Lesson &m_lesson;
    Lab &m_lab;
    QPlainTextEdit *m_editor;
    MarkdownView *m_preview;
    QToolButton *m_previewButton;
    QLabel *m_state;
    QTimer *m_saveTimer, *m_previewTimer;
    bool m_loaded = false;
};

} // namespace lab::ui
