// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace lab::ui {

class LessonList;

/// What can be opened: pages above and below the list of lessons. Folded, it shows signs and numbers alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 220, FoldedWidth = 48;

    explicit Sidebar(LessonList *lessons, QWidget *parent = nullptr);

    enum class Place { Above, Below };
    void addPage(const QString &name, const QString &icon, const QString &title, const QString &toolTip, Place place);
    /// The row of the page that is shown is marked; none of them when a lesson is.
    void markPage(const QString &name);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageChosen(const QString &name);

private:
    LessonList *m_lessons;
    QVBoxLayout *m_above, *m_below;
    QHash<QString, QToolButton *> m_pages;
    bool m_folded = false;
};

} // namespace lab::ui
