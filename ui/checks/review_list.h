// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"
#include "app/lesson/link.h"

#include <QWidget>

class QVBoxLayout;

namespace lab::ui {

/// The questions of all lessons whose last answer was wrong, each a button that leads there. Hidden when there are
/// none.
class ReviewList : public QWidget
{
    Q_OBJECT

public:
    /// With a parent from the start: it shows itself when there is something to review.
    ReviewList(Lab &lab, QWidget *parent);

Q_SIGNALS:
    void linkFollowed(const lab::Link &link);

private:
    struct Entry
    {
        QString text;
        Link link;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> wrong() const;
    void refresh();
    QWidget *makeButtons();

    Lab &m_lab;
    QList<Entry> m_entries;
    QVBoxLayout *m_layout;
    QWidget *m_buttons = nullptr;
};

} // namespace lab::ui
