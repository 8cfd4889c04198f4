// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_model.h"

#include <QTableView>

namespace lab::ui {

/// A table that follows its newest row until the person scrolls up; what they read then stays where it is, whatever
/// comes in below and falls out above.
class LogView : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(LogModel &model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    void follow();

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void connectModel();
    int widthOf(LogColumn column) const;
    void scrolled(int value);
    void setFollowing(bool following);

    LogModel &m_model;
    bool m_following = true;
};

} // namespace lab::ui
