// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

#include <QWidget>

namespace lab::ui {

class ItemPicker;
class SourceView;

/// The files of a lesson that were compiled in, to read.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(const Lesson &lesson, QWidget *parent = nullptr);

    /// The file of this name, from its top or at a line, which is 1 for the first; one that is not there is passed
    /// over.
    void show(const QString &fileName, int line = 0);
    using QWidget::show;
    /// Where the operation does its work, as far as that is known: see sourcePlace().
    void showOperation(const QString &operation);
    void showScenario(const QString &scenario);

private:
    void pick(const QString &path);

    const Lesson &m_lesson;
    ItemPicker *m_picker;
    SourceView *m_view;
};

/// `The pattern`, `Lua script`, `Relational twin`, `The lesson as data`.
QString sourceRoleName(SourceFile::Role role);

} // namespace lab::ui
