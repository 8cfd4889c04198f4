// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "tests/lab/lesson_fixture.h"

#include <QSignalSpy>

namespace lab::testing {

using namespace Qt::StringLiterals;

/// A Lab with the toy lesson and what it said. The lesson also counts the products, tells the server's process and
/// listens for an hour.
struct LabBench
{
    explicit LabBench(const LabOptions &options);

    bool becomes(Lab::ServerState state)
    {
        return becomesTrue([&] { return lab.serverState() == state; });
    }
    bool starts()
    {
        lab.start();
        return becomes(Lab::ServerState::Ready);
    }
    Report run(const Request &request)
    {
        auto &worker = lab.worker(u"toy"_s);
        QSignalSpy finished(&worker, &Worker::finished);
        worker.start(request);
        return finished.wait(Patience) ? finished.first()[1].value<Report>() : Report();
    }
    bool writes() { return run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).ok(); }
    qint64 serverPid() { return run(operationRequest(u"pid"_s)).outcome->fields.value(u"pid"_s).toLongLong(); }

    Lab lab;
    QSignalSpy notices{&lab, &Lab::notice};
    QSignalSpy changes{&lab, &Lab::serverChanged};
};

/// Everything in this folder.
LabOptions in(const QString &folder);
/// The process then hears no request to end.
void hang(qint64 process);
bool isAlive(qint64 process);

} // namespace lab::testing
