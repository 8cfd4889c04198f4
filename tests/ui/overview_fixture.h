// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "ui/overview/overview_page.h"

#include <QTemporaryDir>

#include <memory>

class QPushButton;

namespace lab::testing {

/// The Overview with the lessons that are shipped, in a data folder that is kept until the end: what a program that is
/// started again finds.
class OverviewHarness
{
public:
    explicit OverviewHarness(const redis::Endpoint &endpoint);
    ~OverviewHarness();

    /// As if the program had been started: a lab and a page of it, both new.
    void restart();
    void startServer() { m_lab->start(); }

    Lab &lab() { return *m_lab; }
    ui::OverviewPage &page() { return *m_page; }
    QString textOf(const QString &label) const;
    QPushButton *buttonNamed(const QString &name) const;
    void guess(const QString &typed) const;
    void press(const QString &button) const;
    /// Presses the big one and waits for what comes of it; the reports of its runs.
    QList<Report> breakIt();

private:
    const Catalogue m_catalogue;
    const redis::Endpoint m_endpoint;
    QTemporaryDir m_folder;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<ui::OverviewPage> m_page;
};

/// Texts below a widget that are cut, and what sticks out at the right: a line each.
QString cutTexts(const QWidget *root);

} // namespace lab::testing
