// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "tests/support/refused_endpoint.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractButton;
class QWidget;

namespace lab::testing {

/// Three lessons, `first`, `second` and `third`; each can `write key value` and nothing else.
const Catalogue &toyCatalogue();

/// The lessons that are shipped, each variable of a comparison with its least two values: for tests that run everything
/// and ask nothing of what was measured.
Catalogue quicklyMeasured();

/// A lab on the given server, with a data folder of its own.
class Bench
{
public:
    explicit Bench(const redis::Endpoint &endpoint);

    Lab &lab() { return *m_lab; }
    QString folder() const { return m_folder.path(); }
    /// Starts the lab and waits until the server has answered.
    void start();
    /// As a person does it: through the operation of the first lesson. Waits until it is done.
    void write(const QByteArray &key, const QByteArray &value);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Lab> m_lab;
};

/// The button below `parent` that shows this text or has it as its accessible name; null when there is none.
QAbstractButton *button(const QWidget *parent, const QString &name);

/// The text of all labels below `parent` that are not hidden, a line each.
QString labels(const QWidget *parent);

} // namespace lab::testing
