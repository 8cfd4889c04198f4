// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/source_panel.h"

#include "app/base/tr.h"
#include "ui/documents/source_view.h"
#include "ui/inspector/source_place.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString purpose(SourceFile::Role role)
{
    switch (role) {
    case SourceFile::Role::Pattern:
        return tr("The pattern itself, as compiled into this program.");
    case SourceFile::Role::Script:
        return tr("A script that the server runs as one step, as compiled into this program.");
    case SourceFile::Role::Twin:
        return tr("The relational twin: the same answers from SQL.");
    case SourceFile::Role::Lesson:
        return tr("The lesson as data: its operations, scenarios, comparisons and challenges.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sourceRoleName(SourceFile::Role role)
{
    switch (role) {
    case SourceFile::Role::Pattern:
        return tr("The pattern");
    case SourceFile::Role::Script:
        return tr("Lua script");
    case SourceFile::Role::Twin:
        return tr("Relational twin");
    case SourceFile::Role::Lesson:
        return tr("The lesson as data");
    }
    Q_UNREACHABLE();
}

SourcePanel::SourcePanel(const Lesson &lesson, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_picker(new ItemPicker(tr("Source files")))
    , m_view(new SourceView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Medium, spacing::Small, spacing::Medium, 0);
    layout->setSpacing(spacing::Small);
    auto *const none = plainLabel(tr("This lesson shows no source."), u"muted"_s);
    layout->addWidget(none, 0, Qt::AlignCenter);
    layout->addWidget(m_picker);
    layout->addWidget(m_view, 1);
    none->setVisible(lesson.sources.isEmpty());
    m_view->setVisible(!lesson.sources.isEmpty());
    m_picker->setVisible(!lesson.sources.isEmpty());
    m_picker->setCompact(true);
    m_view->addKeys(this);
    // One group for each role, whatever order the lesson lists its files in.
    auto files = lesson.sources;
    std::stable_sort(files.begin(), files.end(),
                     [](const SourceFile &a, const SourceFile &b) { return a.role < b.role; });
    QList<PickerEntry> entries;
    for (const auto &file : files)
        entries.append({file.path, sourceRoleName(file.role), file.fileName(), purpose(file.role)});
    connect(m_picker, &ItemPicker::picked, this, &SourcePanel::pick);
    m_picker->setEntries(entries);
}

void SourcePanel::show(const QString &fileName, int line)
{
    for (const auto &file : m_lesson.sources) {
        if (file.fileName() != fileName)
            continue;
        m_picker->setCurrent(file.path);
        if (line > 0)
            m_view->goTo(line);
    }
}

void SourcePanel::showOperation(const QString &operation)
{
    const auto place = sourcePlace(m_lesson, operation);
    if (!place.fileName.isEmpty())
        show(place.fileName, place.line);
}

void SourcePanel::showScenario(const QString &scenario)
{
    const auto place = scenarioPlace(m_lesson, scenario);
    if (!place.fileName.isEmpty())
        show(place.fileName, place.line);
}

void SourcePanel::pick(const QString &path)
{
    const auto &files = m_lesson.sources;
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const SourceFile &each) { return each.path == path; });
    if (file == files.end())
        return;
    QFile content(path);
    const bool opened = content.open(QIODevice::ReadOnly);
    m_view->setSource(file->fileName(), opened ? purpose(file->role) : tr("This file is missing from the program."),
                      opened ? QString::fromUtf8(content.readAll()) : QString());
}

} // namespace lab::ui
