// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/overview/opener_run.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

/// Both sides of an opener beside each other: how much was counted, and each run as a stair on one scale of time. Of
/// what is only remembered the numbers alone.
class OpenerSides : public QWidget
{
    Q_OBJECT

public:
    explicit OpenerSides(const Opener &opener, QWidget *parent = nullptr);

    void setResult(const OpenerResult &result);
    void setRemembered(qint64 naive, qint64 cured);

private:
    struct Side
    {
        QLabel *number, *counted;
        StairView *stair;
    };
    Side makeSide(const QString &title, const QString &name);
    void setCounts(qint64 naive, qint64 cured);
    void setCount(const Side &side, qint64 count) const;
    void describe(const Side &side, const Stair &stair) const;

    const Opener &m_opener;
    Side m_naive, m_cured;
    QLabel *m_legend;
};

/// A text that begins a sentence.
QString withCapital(QString text);

} // namespace lab::ui
