// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/part.h"

namespace lab::ui {

class PickerPage;
class SourceView;

/// The files of the lesson that were compiled in, to read.
class SourcePart : public Part
{
    Q_OBJECT

public:
    SourcePart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    /// The item is a file's name.
    void open(const Link &link) override;

private:
    void pick(const QString &path);

    PickerPage *m_page;
    SourceView *m_view;
};

/// `The pattern`, `Lua script`, `Relational twin`, `The lesson as data`.
QString sourceRoleName(SourceFile::Role role);

} // namespace lab::ui
