// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/live_runs.h"
#include "ui/picture/picture.h"

namespace lab::ui {

/// What can be done to a live run as it is now, in figures and in rows alike. Its id names the run.
QList<picture::Action> liveActions(const LiveRun &run);
/// Does what the action of that id says; nothing for one that is none of liveActions().
void performLiveAction(LiveRuns &runs, const QString &action);

/// `running`, `killed`, `waits for the server`.
QString liveStateText(LiveRun::State state);
/// `done 408 · pending 1`, as the run counts itself: the first counter, and of the others what is not 0; of one that
/// has ended, as it was at its end; of one whose server was gone, since then. Empty before it has counted.
QString liveCountsText(const LiveRun &run);
/// `done 408`
QString liveFirstCountText(const LiveRun &run);

} // namespace lab::ui
