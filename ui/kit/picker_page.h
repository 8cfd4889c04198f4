// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace lab::ui {

class ItemPicker;

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
    /// With a single entry there is nothing to pick.
    void setPickerVisible(bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reveal(QWidget *focused);

    ItemPicker *m_picker;
    QWidget *m_side;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    QBoxLayout *m_layout;
};

} // namespace lab::ui
