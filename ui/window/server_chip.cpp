// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/server_chip.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/redis_cli_command.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int ChipWidth = 260; ///< hosts and paths of sockets may be long
}

ServerChip::ServerChip(Lab &lab, QWidget *parent)
    : QToolButton(parent)
    , m_lab(lab)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({12, 12});
    buildMenu();
    connect(&lab, &Lab::serverChanged, this, &ServerChip::serverChanged);
    connect(&lab.caretaker(), &Caretaker::healthChanged, this, [this](const Health &health) {
        m_health = health;
        refresh();
    });
    refresh();
}

void ServerChip::buildMenu()
{
    auto *const choices = new QMenu(this);
    auto *const other = choices->addAction(ui::icon(u"plug"_s), tr("Connect to another server…"));
    connect(other, &QAction::triggered, this, &ServerChip::connectRequested);
    m_embedded = choices->addAction(ui::icon(u"server"_s), tr("Use the embedded server"));
    connect(m_embedded, &QAction::triggered, this, [this] { m_lab.useEmbedded(); });
    choices->addSeparator();
    m_copy = choices->addAction(ui::icon(u"copy"_s), tr("Copy the redis-cli command (with its password)"));
    connect(m_copy, &QAction::triggered, this, &ServerChip::copyCommand);
    setMenu(choices);
}

void ServerChip::serverChanged()
{
    m_health.reset();
    refresh();
}

void ServerChip::setShort(bool isShort)
{
    m_isShort = isShort;
    refresh();
}

void ServerChip::refresh()
{
    const auto status = serverStatus(m_lab.serverState(), serverName(m_lab), m_health);
    const bool good = status.level == ServerStatus::Level::Good;
    const bool bad = status.level == ServerStatus::Level::Bad;
    setIcon(ui::icon(u"dot"_s, good ? &Tokens::success : bad ? &Tokens::danger : &Tokens::warning));
    setText(fontMetrics().elidedText(m_isShort ? status.shortName : status.server, Qt::ElideMiddle, ChipWidth));
    setAccessibleName(tr("Redis server: %1").arg(good ? u"%1, %2"_s.arg(status.word, status.server) : status.server));
    const bool ready = m_lab.serverState() == Lab::ServerState::Ready;
    const QString problem = m_health ? m_health->problem : m_lab.serverProblem();
    const QString address = ready ? m_lab.environment().endpoint.display() : QString();
    QStringList lines{status.server, problem, problem.isEmpty() ? status.figures : QString(), address};
    lines.removeAll(QString());
    setToolTip(plainToolTip(lines.join(u'\n')));
    m_embedded->setEnabled(!m_lab.isEmbedded() || m_lab.serverState() == Lab::ServerState::Failed);
    m_copy->setEnabled(ready);
}

void ServerChip::copyCommand()
{
    copyText(redisCliCommand(m_lab.environment().endpoint), this);
}

} // namespace lab::ui
