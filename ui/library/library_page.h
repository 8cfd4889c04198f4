// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

#include <QWidget>

class QBoxLayout;

namespace lab::ui {

class ItemPicker;
class PageView;

/// What the project says of itself and what it has learned: a list of pages, and the one that was chosen.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// As `lab:page/…` names it; what is not there is told.
    void openPage(const QString &page);
    QString page() const;

Q_SIGNALS:
    void pageShown(const QString &page);
    void linkFollowed(const lab::Link &link); ///< into a lesson

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ItemPicker *m_picker;
    QWidget *m_side;
    PageView *m_view;
    QBoxLayout *m_layout;
};

} // namespace lab::ui
