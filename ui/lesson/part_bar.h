// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

namespace lab::ui {

/// The parts of a lesson as tabs with a drawing and a name. Alt+1 … Alt+7 and Ctrl+Tab choose one.
class PartBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PartBar(QWidget *parent = nullptr);

    /// `learn`, `try`, `break`, `measure`, `source`, `check`, `notes`.
    static QStringList names();
    QString current() const;
    /// Ignores a name that is not one of names().
    void setCurrent(const QString &part);
    /// Without icons, where there is no room for seven tabs with them.
    void setCompact(bool compact);
    /// The keys then work anywhere in the window while `owner` is on screen.
    void addKeys(QWidget *owner);

protected:
    void initStyleOption(QStyleOptionTab *option, int tab) const override;
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &part);

private:
    void turn(int by);
};

} // namespace lab::ui
