// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/failure_view.h"

#include "app/base/tr.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

QString failureTitle(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Rejected:
        return tr("The pattern said no");
    case ErrorKind::Usage:
        return tr("A value cannot be used");
    case ErrorKind::Server:
        return tr("The server answered with an error");
    case ErrorKind::Connection:
        return tr("The connection to the server failed");
    case ErrorKind::Timeout:
        return tr("No answer in time");
    case ErrorKind::Sql:
        return tr("The database failed");
    case ErrorKind::File:
        return tr("A file could not be read or written");
    case ErrorKind::Cancelled:
        return tr("Stopped");
    case ErrorKind::Internal:
        return tr("A defect of this program");
    }
    Q_UNREACHABLE();
}

QString failureDetails(const Report &report)
{
    QStringList lines;
    if (report.failure) {
        lines.append(u"%1: %2"_s.arg(errorKindName(report.failure->kind), report.failure->message));
        if (!report.failure->hint.isEmpty())
            lines.append(report.failure->hint);
    }
    lines.append(u"%1 %2"_s.arg(report.request.lesson, report.request.item));
    const auto &values = report.arguments.isEmpty() ? report.request.values : report.arguments;
    for (auto it = values.begin(); it != values.end(); ++it)
        lines.append(u"  %1=%2"_s.arg(it.key(), displayText(it.value())));
    if (const auto cut = newestText(report.timeline.size(), report.happened); !cut.isEmpty())
        lines.append(cut);
    for (const auto &record : report.commands()) {
        const auto answer = record.fault.isEmpty() ? record.reply.display(200) : record.fault;
        lines.append(u"> %1\n  %2"_s.arg(redis::displayCommand(record.command), answer));
    }
    for (const auto &record : report.statements())
        lines.append(u"sql> %1\n  %2"_s.arg(record.statement.simplified(), record.fault));
    return lines.join(u'\n');
}

FailureView::FailureView(QWidget *parent)
    : QFrame(parent)
    , m_title(captionLabel({}, u"danger"_s))
    , m_message(plainLabel({}))
    , m_hint(plainLabel({}, u"muted"_s))
    , m_copy(new QToolButton)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(iconLabel(u"error"_s, tr("Failure")));
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_hint);
    m_copy->setText(tr("Copy details"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy details of the failure"));
    m_copy->setToolTip(tr("What was asked, what went over the wire, and the fault"));
    connect(m_copy, &QToolButton::clicked, this, [this] { copyText(m_details ? m_details() : QString(), m_copy); });
}

void FailureView::setReport(const Report &report)
{
    setFailure(report.failure.value_or(Failure()));
    m_details = [report] {
        return failureDetails(report);
    };
}

void FailureView::setFailure(const Failure &failure)
{
    m_title->setText(failureTitle(failure.kind));
    m_message->setText(failure.message);
    showText(m_hint, failure.hint.isEmpty() ? QString() : tr("What to try: %1").arg(failure.hint));
    m_details = [failure] {
        return QString(failure.message + u'\n' + failure.hint);
    };
}

} // namespace lab::ui
