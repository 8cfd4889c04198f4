// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lab::ui {

/// The line below everything: what the bottom panel can show, and what the last run came to.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 28;

    explicit FootBar(QWidget *parent = nullptr);

    /// A button for a tab of the bottom panel.
    void addTab(const QString &name, const QString &icon, const QString &title, const QString &toolTip);
    /// Behind the title: how many. 0 says nothing.
    void setCount(const QString &name, int count);
    /// The tab that is open; empty: none is.
    void mark(const QString &name);
    void setSummary(const QString &text);
    QToolButton *button(const QString &name) const { return m_buttons.value(name); }

Q_SIGNALS:
    /// Pressed: it is to be shown, or hidden when it is.
    void toggled(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void cutSummary();

    QHBoxLayout *m_row;
    QLabel *m_summary;
    QString m_text; ///< of the summary, whole
    QHash<QString, QToolButton *> m_buttons;
};

} // namespace lab::ui
