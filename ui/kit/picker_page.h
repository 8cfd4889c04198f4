// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace lab::ui {

class ItemPicker;
class PageScroll;

/// The frame that Try, Break and Measure share: what can be picked on the left (above, in little room), the page of
/// what was picked on the right, scrolling; what is picked is shown from its top.
class PickerPage : public QWidget
{
    Q_OBJECT

public:
    explicit PickerPage(const QString &pickerName, QWidget *parent = nullptr);

    ItemPicker *picker() const { return m_picker; }
    /// Where the page's widgets go, from top to bottom.
    QVBoxLayout *content() const { return m_content; }
    PageScroll *scroll() const { return m_scroll; }
    /// With a single entry there is nothing to pick.
    void setPickerVisible(bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ItemPicker *m_picker;
    QWidget *m_side;
    PageScroll *m_scroll;
    QVBoxLayout *m_content;
    QBoxLayout *m_layout;
};

} // namespace lab::ui
