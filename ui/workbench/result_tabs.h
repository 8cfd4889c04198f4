// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QPushButton;
class QTabBar;
class QToolButton;

namespace lab::ui {

/// Tabs beneath what is seen, each with how many there are of what it shows. Can be folded to their bar.
class ResultTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ResultTabs(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title, QWidget *page);
    /// Behind the page's title; empty: none.
    void setCount(const QString &id, const QString &count);
    void setPageVisible(const QString &id, bool visible);
    QString current() const;
    void setCurrent(const QString &id);
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    /// Stands at the end of the bar, in little room with the first word of its text.
    void setTrailing(QPushButton *button);
    void setCompact(bool compact);
    /// Takes the room of what stands above.
    bool isTall() const { return m_isTall; }
    /// Of the bar alone.
    int barHeight() const;

Q_SIGNALS:
    /// Another page, or folded or not.
    void turned();

private:
    struct Page
    {
        QString id, title, count;
    };
    qsizetype indexOf(const QString &id) const;
    void connectBar();
    void nameTab(qsizetype page);
    void setTall(bool tall);
    void nameTrailing();

    QList<Page> m_pages;
    QTabBar *m_bar;
    QToolButton *m_grow, *m_fold;
    QPointer<QPushButton> m_trailing;
    QString m_trailingText;
    QStackedWidget *m_stack;
    QHBoxLayout *m_row;
    bool m_isFolded = false, m_isTall = false, m_isCompact = false;
};

} // namespace lab::ui
