// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace lab::ui {

/// A table that is as tall as its rows, up to a limit beyond which it scrolls, or as its place. Read-only, rows
/// selected as a whole, copied with Ctrl+C as tab-separated text.
class ContentTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    explicit ContentTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setMaximumRowsShown(int rows);
    /// Takes the height that there is, and scrolls.
    void setFilling();
    /// This column takes what the others leave; they are as wide as their content. NoColumn: none does.
    static constexpr int NoColumn = -1;
    void setStretchColumn(int column);
    /// Its columns and rows get the room that they need; done by itself when the model's rows change, but not when
    /// widgets were put into cells.
    void fit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int heightOfRows(int count) const;
    void fitColumns();

    int m_maximumRows = 12;
    int m_stretch = 0;
    bool m_isFilling = false;
};

/// Makes each row as tall as its content. QTableView's own way also makes room for the hidden vertical header.
void fitRows(QTableView &table);

} // namespace lab::ui
