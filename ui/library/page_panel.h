// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

#include <QWidget>

namespace lab::ui {

class ItemPicker;
class PageView;

/// One page of the library beside something else: which one, the page, and the way to the library.
class PagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PagePanel(const Catalogue &catalogue, QWidget *parent = nullptr);

    void openPage(const QString &page);
    QString page() const;

Q_SIGNALS:
    void libraryRequested(const QString &page);
    void linkFollowed(const lab::Link &link); ///< into a lesson

private:
    ItemPicker *m_picker;
    PageView *m_view;
};

} // namespace lab::ui
