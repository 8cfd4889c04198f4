// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

class Toasts;

/// The room for what is worked at, with the inspector at its right edge: beside it where there is room, over it where
/// there is not. The inspector's width is the person's, by a handle at its edge.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastWidth = 260, UsualWidth = 320, MostWidth = 520;

    Workspace(QWidget *main, QWidget *inspector, QWidget *parent = nullptr);

    /// What lies over the corner of what is worked at.
    void setToasts(Toasts *toasts);
    void setInspectorShown(bool shown);
    bool isInspectorShown() const;
    /// Whether it lies over what is worked at.
    void setOverlay(bool overlay);
    bool isOverlay() const { return m_overlay; }
    void setInspectorWidth(int width);
    int inspectorWidth() const { return m_width; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_main, *m_inspector, *m_handle;
    int m_width = UsualWidth;
    Toasts *m_toasts = nullptr;
    bool m_overlay = false;
};

} // namespace lab::ui
