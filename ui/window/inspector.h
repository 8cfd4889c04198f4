// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/tabbed_panel.h"

class QStackedWidget;

namespace lab::ui {

class KeysPanel;
class LessonView;

/// What can be looked at beside any part: the keys, the lesson's source, one's notes on it.
class Inspector : public TabbedPanel
{
    Q_OBJECT

public:
    explicit Inspector(KeysPanel *keys, QWidget *parent = nullptr);

    /// Source and notes are of this lesson from now on; null: of none.
    void follow(LessonView *view);
    /// Esc closes it: it lies over what one works at.
    void setOverlay(bool overlay) { m_isOverlay = overlay; }
    /// Into what the tab is for: a filter, an editor.
    void focusPage();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    bool isEscape(const QKeyEvent &key) const;

    KeysPanel *m_keys;
    QStackedWidget *m_sources, *m_notes; ///< what there is of each lesson, made when it is first looked at
    LessonView *m_view = nullptr;
    bool m_isOverlay = false;
};

} // namespace lab::ui
