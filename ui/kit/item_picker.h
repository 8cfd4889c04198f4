// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace lab::ui {

/// What can be picked: an operation, a scenario, a comparison, a file.
struct PickerEntry
{
    QString id, group, title, summary;
    QString sign = {}, state = {}; ///< one of the theme's drawings, and what it says: `passed`
};

/// A grouped list to pick from, with a search field when it is long; in little room a combo box, whose entries say
/// their group.
class ItemPicker : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what is picked, for screen readers.
    explicit ItemPicker(const QString &name, QWidget *parent = nullptr);

    void setEntries(const QList<PickerEntry> &entries);
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    void setCompact(bool compact);
    /// The list is as tall as its entries, up to so many pixels, beyond which it scrolls.
    void setFitting(int mostHeight);
    /// However long it is, nobody looks for anything in it.
    void setWithoutSearch();
    /// Long titles are cut, and whole in their tooltips: all rows are of one height.
    void setOneLine();
    /// How it stands with one of the entries.
    void setState(const QString &id, const QString &sign, const QString &state);

Q_SIGNALS:
    void picked(const QString &id);

private:
    void connectAll();
    void fillCombo();
    void showState(const PickerEntry &entry);
    void fill(const QString &wanted);
    void showCurrent();
    void pick(const QModelIndex &index);

    QList<PickerEntry> m_entries;
    QString m_current;
    QStandardItemModel m_model; ///< what the search lets through, under its groups
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QComboBox *m_combo;
    bool m_compact = false, m_isSearched = true;
};

} // namespace lab::ui
