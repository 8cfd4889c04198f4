// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

#include <QWidget>

class QLabel;

namespace lab::ui {

class MarkdownView;

/// One page of the library. Its links lead to other pages, to lessons or out into a browser; one that leads nowhere
/// says so above the text.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// A page that is not there is told as such, and what is shown stays.
    void showPage(const QString &page);
    QString page() const { return m_page; }
    MarkdownView *text() const { return m_text; }

Q_SIGNALS:
    void pageShown(const QString &page);
    void linkFollowed(const lab::Link &link); ///< into a lesson

private:
    void follow(const QUrl &url);

    const Catalogue &m_catalogue;
    QString m_page;
    QLabel *m_problem;
    MarkdownView *m_text;
};

} // namespace lab::ui
