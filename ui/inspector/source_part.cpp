// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/source_part.h"

#include "app/base/tr.h"
#include "ui/documents/source_view.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/kit/picker_page.h"
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

SourcePart::SourcePart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Source files")))
    , m_view(new SourceView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (lesson.sources.isEmpty())
        layout->addWidget(plainLabel(tr("This lesson shows no source."), u"muted"_s), 0, Qt::AlignCenter);
    layout->addWidget(m_page);
    m_page->setVisible(!lesson.sources.isEmpty());
    m_page->content()->setContentsMargins(spacing::Large, spacing::Small, 0, 0);
    m_page->content()->addWidget(m_view, 1);
    m_view->addKeys(this);
    // One group for each role, whatever order the lesson lists its files in.
    auto files = lesson.sources;
    std::stable_sort(files.begin(), files.end(),
                     [](const SourceFile &a, const SourceFile &b) { return a.role < b.role; });
    QList<PickerEntry> entries;
    for (const auto &file : files)
        entries.append({file.path, sourceRoleName(file.role), file.fileName(), purpose(file.role)});
    connect(m_page->picker(), &ItemPicker::picked, this, &SourcePart::pick);
    m_page->picker()->setEntries(entries);
}

void SourcePart::open(const Link &link)
{
    for (const auto &file : lesson().sources) {
        if (file.fileName() == link.item)
            m_page->picker()->setCurrent(file.path);
    }
}

void SourcePart::pick(const QString &path)
{
    const auto &files = lesson().sources;
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
