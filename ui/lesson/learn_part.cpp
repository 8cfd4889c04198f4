// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/learn_part.h"

#include "app/base/tr.h"
#include "ui/documents/markdown_view.h"
#include "ui/kit/hand_focus.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("*This lesson has no text.*");
    return QString::fromUtf8(file.readAll());
}

} // namespace

LearnPart::LearnPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_text(new MarkdownView(tr("Text of the lesson")))
    , m_read(new QPushButton)
{
    m_read->setObjectName(u"mark-read"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    foot->addStretch();
    foot->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    m_text->setMarkdownText(resourceText(lesson.learn));
    connect(m_read, &QPushButton::clicked, this, &LearnPart::markRead);
    connect(m_text, &MarkdownView::endReached, this, &LearnPart::markRead);
    connect(&lab.progress(), &Progress::changed, this, &LearnPart::showProgress);
    showProgress();
}

void LearnPart::markRead()
{
    if (!lab().progress().isDone(lesson().id, Progress::Step::Learned))
        lab().progress().markDone(lesson().id, Progress::Step::Learned);
}

void LearnPart::showProgress()
{
    const bool done = lab().progress().isDone(lesson().id, Progress::Step::Learned);
    if (done)
        handFocus(m_read, m_text);
    m_read->setEnabled(!done);
    m_read->setIcon(icon(u"check"_s));
    m_read->setText(done ? tr("Read") : tr("Mark as read"));
}

} // namespace lab::ui
