// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench/stage_host.h"

class QTimer;

namespace lab::ui {

class ObservationPoller;
class Part;

/// Keeps the picture of one part fed, whether or not the part is on screen: with its runs, and with what the server
/// holds of what its form speaks of. Makes the picture at the part's stagePlace().
class StageFeed : public QObject
{
    Q_OBJECT

public:
    /// A child of the part.
    StageFeed(const QString &lesson, StageHost::Subject subject, ObservationPoller &poller, Part &part);

    StageHost &stage() { return *m_stage; }
    /// The part comes on screen: the poller asks for what its form speaks of.
    void observeForm();

private:
    void connectRuns();
    void connectForm();
    void followForm();
    void observe(const Report &report);

    Part &m_part;
    ObservationPoller &m_poller;
    StageHost *m_stage;
    GivenValues m_given; ///< to the run that began last
    QTimer *m_typing;    ///< runs while the form is being edited
};

} // namespace lab::ui
