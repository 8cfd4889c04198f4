// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/library/page_entries.h"

#include "app/base/tr.h"
#include "app/lesson/pages.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString folderTitle(const QString &page)
{
    const auto folder = page.section(u'/', 0, 0);
    if (folder == u"docs"_s)
        return tr("How it works");
    return folder == u"learnings"_s ? tr("What was learned") : folder;
}

} // namespace

QList<PickerEntry> pageEntries()
{
    QList<PickerEntry> entries;
    for (const auto &page : pages())
        entries.append({page, folderTitle(page), pageTitle(page), page});
    // Who learns Redis wants to know what was found first, and how the program is made last.
    std::stable_partition(entries.begin(), entries.end(),
                          [](const PickerEntry &each) { return each.id.startsWith("learnings/"_L1); });
    return entries;
}

} // namespace lab::ui
