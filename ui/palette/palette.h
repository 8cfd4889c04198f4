// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/palette/palette_entries.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace lab::ui {

/// Finds everything that can be opened or done, over the window: one types, goes up and down, and opens with Enter. Esc
/// and a click beside it close it; the focus is then where it was.
class Palette : public QFrame
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    void open(const QList<PaletteEntry> &entries);
    void close();

Q_SIGNALS:
    void chosen(const lab::ui::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void place();
    void search(const QString &typed);
    void choose(const QModelIndex &index);
    bool pressed(int key);
    void move(int by);

    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    QList<PaletteEntry> m_entries, m_matches;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace lab::ui
