// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace lab::ui {

/// Scrolls a page up and down. It follows the focus where a person brings it, and stays where it is when a button only
/// loses it by being disabled: that one is still under the pointer.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    int position() const;
    /// Scrolls as far as `widget` needs it, once what has just changed on the page is laid out.
    void bring(QWidget *widget);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void follow(const QWidget *before, QWidget *focused);
};

} // namespace lab::ui
