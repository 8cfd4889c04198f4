// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QString>

class QFrame;
class QToolButton;

namespace lab::ui {

/// A label that shows `text` as those characters, whatever they are, wraps, and can be selected with the mouse. `role`
/// is one that the theme knows: `heading`, `muted`, `success`, `warning`, `danger`, `wire`; or empty.
QLabel *plainLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);

/// A label on one line, not selectable: names of fields, titles of sections.
QLabel *captionLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);

/// A title, `steps` points larger than the text.
QLabel *titleLabel(const QString &text, int steps, QWidget *parent = nullptr);

/// Shows the label with `text`, or hides it when there is none.
void showText(QLabel *label, const QString &text);

/// A label that shows one of the theme's drawings beside text.
QLabel *iconLabel(const QString &icon, const QString &accessibleName, QWidget *parent = nullptr);

/// A flat button with a drawing, named for screen readers and by its tool tip.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

/// Puts the text on the clipboard, and says so beside the button that was pressed.
void copyText(const QString &text, QWidget *pressed);

/// A titled piece of the page: the title, and the content under it.
QWidget *section(const QString &title, QWidget *content, QWidget *parent = nullptr);

/// A frame in the theme's `card` role with a vertical layout.
QFrame *card(QWidget *parent = nullptr);

} // namespace lab::ui
