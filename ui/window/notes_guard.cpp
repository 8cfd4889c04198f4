// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/notes_guard.h"

#include "ui/lesson/lesson_view.h"
#include "ui/notices/notice_bar.h"
#include "ui/window/lesson_stack.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
const auto Topic = "notes"_L1;
}

NotesGuard::NotesGuard(LessonStack &stack, NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_bar(bar)
{
}

bool NotesGuard::mayClose()
{
    const auto failed = m_stack.flush();
    if (failed.isEmpty() || m_givenUp)
        return true;
    Q_EMIT this->failed(failed.first());
    ask(failed);
    return false;
}

void NotesGuard::ask(const QList<LessonView *> &views)
{
    QStringList titles;
    for (const auto *const view : views)
        titles.append(tr("“%1”").arg(view->lesson().title));
    const auto retry = [this] {
        Q_EMIT closeRequested();
    };
    const auto copyAndAskAgain = [this, views] {
        copy(views);
        ask(views);
    };
    const auto giveUp = [this] {
        m_givenUp = true;
        Q_EMIT closeRequested();
    };
    m_bar.post({Topic,
                Notice::Severity::Error,
                tr("Not closed: your notes on %1 could not be saved.").arg(titles.join(u", "_s)),
                tr("The Notes part says why. Closing anyway loses what was not saved."),
                {{tr("Retry"), retry}, {tr("Copy the notes"), copyAndAskAgain}, {tr("Close anyway"), giveUp}}});
}

void NotesGuard::copy(const QList<LessonView *> &views)
{
    QStringList texts;
    for (const auto *const view : views)
        texts.append(view->unsavedText());
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
}

} // namespace lab::ui
