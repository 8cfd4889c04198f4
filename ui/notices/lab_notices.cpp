// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/notices/lab_notices.h"

#include "app/base/units.h"
#include "ui/notices/notice_bar.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int PatientChecks = 2; ///< one missing answer is no trouble yet: the server may be starting again
const auto ServerTopic = "server"_L1, DatabaseTopic = "database"_L1, ProgressTopic = "progress"_L1,
           CleanTopic = "clean"_L1, RestartTopic = "restart"_L1;
} // namespace

LabNotices::LabNotices(Lab &lab, NoticeBar &notes, NoticeBar &banner, QObject *parent)
    : QObject(parent)
    , m_lab(lab)
    , m_bar(notes)
    , m_banner(banner)
{
    connect(&lab, &Lab::serverChanged, this, &LabNotices::serverChanged);
    connect(&lab, &Lab::notice, this, &LabNotices::say);
    connect(&lab, &Lab::databaseChecked, this, &LabNotices::databaseChecked);
    connect(&lab.caretaker(), &Caretaker::healthChanged, this, &LabNotices::healthChanged);
    connect(&lab.caretaker(), &Caretaker::cleaned, this, &LabNotices::cleaned);
    connect(&lab.progress(), &Progress::problemChanged, this, [this](const QString &problem) {
        m_bar.withdraw(ProgressTopic);
        if (!problem.isEmpty())
            m_bar.post({ProgressTopic, Notice::Severity::Warning, problem, {}});
    });
    if (!lab.progress().problem().isEmpty())
        m_bar.post({ProgressTopic, Notice::Severity::Warning, lab.progress().problem(), {}});
}

void LabNotices::tell(const QString &message)
{
    m_bar.post({message, Notice::Severity::Info, message, {}});
}

// What the lab says while a server is ready, at its own time, is that the server stopped and starts again: that is over
// with the next serverChanged(). What it says along with serverChanged() is about the new server.
void LabNotices::say(const QString &message)
{
    tell(message);
    if (m_lab.isEmbedded() && !m_hasJustChanged)
        m_underWay = message;
}

void LabNotices::settleNotice()
{
    if (m_underWay.isEmpty())
        return;
    const bool wasClosed = !m_bar.shows(m_underWay);
    m_bar.withdraw(std::exchange(m_underWay, {}));
    if (!wasClosed && m_lab.serverState() == Lab::ServerState::Ready && m_lab.isEmbedded())
        m_bar.post({RestartTopic,
                    Notice::Severity::Info,
                    tr("The embedded server had stopped. It was started again and is ready."),
                    {}});
}

void LabNotices::warn(const QString &message)
{
    m_bar.post({message, Notice::Severity::Warning, message, {}});
}

void LabNotices::serverChanged()
{
    m_unanswered = 0;
    m_banner.withdraw(ServerTopic);
    settleNotice();
    m_hasJustChanged = true;
    QMetaObject::invokeMethod(
        this, [this] { m_hasJustChanged = false; }, Qt::QueuedConnection);
    if (m_lab.serverState() == Lab::ServerState::Failed)
        showServerProblem(m_lab.serverProblem(), m_lab.serverHint());
}

void LabNotices::showServerProblem(const QString &message, const QString &hint)
{
    QList<Notice::Action> actions{{tr("Try again"), [this] {
                                       tryAgain();
                                   }}};
    if (!m_lab.isEmbedded())
        actions.append({tr("Use the embedded server"), [this] {
                            m_lab.useEmbedded();
                        }});
    actions.append({tr("Connect elsewhere…"), [this] {
                        Q_EMIT connectRequested();
                    }});
    m_banner.post({ServerTopic, Notice::Severity::Error, message, hint, actions});
}

void LabNotices::healthChanged(const Health &health)
{
    if (m_lab.serverState() != Lab::ServerState::Ready)
        return; // why there is none says more than that it does not answer
    if (health.reachable) {
        m_unanswered = 0;
        m_banner.withdraw(ServerTopic);
        return;
    }
    if (++m_unanswered == PatientChecks)
        showServerProblem(health.problem, tr("The connection is tried again by itself."));
}

void LabNotices::tryAgain()
{
    if (m_lab.isEmbedded() || m_lab.serverState() == Lab::ServerState::Failed)
        m_lab.useEmbedded();
    else
        m_lab.useServer(redis::Endpoint(m_lab.environment().endpoint));
}

void LabNotices::databaseChecked(const QString &problem, const QString &hint)
{
    m_bar.withdraw(DatabaseTopic);
    if (problem.isEmpty())
        return;
    m_bar.post({DatabaseTopic,
                Notice::Severity::Error,
                problem,
                hint,
                {{tr("Check again"),
                  [this] {
                      m_lab.checkDatabase();
                  }},
                 {tr("Set it aside and start a new one"), [this] {
                      setDatabaseAside();
                  }}}});
}

void LabNotices::setDatabaseAside()
{
    try {
        const QString aside = m_lab.setDatabaseAside();
        tell(tr("The database was kept as %1; a new one is in use.").arg(aside));
        m_lab.checkDatabase();
    } catch (const Error &error) {
        databaseChecked(error.message(), error.hint());
    }
}

void LabNotices::cleaned(qint64 keys, const QString &problem)
{
    if (!problem.isEmpty())
        m_bar.post({CleanTopic, Notice::Severity::Error, tr("The keys were not removed."), problem});
    else
        m_bar.post({CleanTopic,
                    Notice::Severity::Info,
                    counted(keys, tr("1 key was removed."), tr("%1 keys were removed.", nullptr, formOf(keys))),
                    {}});
}

} // namespace lab::ui
