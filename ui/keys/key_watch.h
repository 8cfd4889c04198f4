// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

#include <QTimer>

namespace lab::ui {

/// Decides when the keys are listed anew: soon after something may have been written, when the server changed or the
/// lab was cleaned, and now and then, since keys expire and others write; one listing at a time, none while nobody
/// looks.
class KeyWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(Lab &lab, QObject *parent = nullptr);

    void setWatched(bool watched);
    void refresh();
    bool isListing() const { return m_listing; }

Q_SIGNALS:
    void started();
    void listed(const lab::KeyListing &listing);

private:
    void changed();
    void lookNowAndThen();
    void serverChanged();
    void receive(const KeyListing &listing);

    Lab &m_lab;
    QTimer m_delay, m_nowAndThen;
    qint64 m_total = 0; ///< keys of the server at the last listing
    bool m_watched = false, m_listing = false, m_stale = true;
};

} // namespace lab::ui
