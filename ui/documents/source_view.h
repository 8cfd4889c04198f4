// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QsciScintilla;

namespace lab::ui {

/// A source file to read: highlighted, with line numbers, folding and search.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const QString &fileName, const QString &description, const QString &text);
    /// Shows this line, 1 for the first, near the top.
    void goTo(int line);
    QsciScintilla *editor() const { return m_editor; }
    /// Ctrl+F and F3 work everywhere in `owner`.
    void addKeys(QWidget *owner);

private:
    void layOut();
    void dress();
    void dressMargins();
    void setPreambleShown(bool shown);
    void openSearch();
    void closeSearch();
    void find(bool forward);

    QString m_fileName;
    QsciScintilla *m_editor;
    QLabel *m_description;
    QLineEdit *m_search;
    QLabel *m_missing;
    QPushButton *m_preamble; ///< shows licence and includes, which are hidden at first
    int m_hidden = 0;        ///< lines at the top that are hidden then
};

} // namespace lab::ui
