// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace lab::ui {

class ItemPicker;
class MarkdownView;

/// The headings of a page that is made of several texts: which one the reader is at, and a way to each.
class Outline : public QWidget
{
    Q_OBJECT

public:
    explicit Outline(QWidget *parent = nullptr);

    /// `page` is what scrolls, with all of the texts on it.
    void setTexts(const QList<MarkdownView *> &texts, const QWidget *page);
    /// Marks the last heading that is not below `top` of the page.
    void follow(int top);
    /// A list at the side of the page, or a box above it.
    void setCompact(bool compact);
    bool isEmpty() const { return m_headings.isEmpty(); }

Q_SIGNALS:
    /// A heading was chosen; it is `top` pixels below the top of the page.
    void chosen(int top);

private:
    struct Heading
    {
        QString title;
        const MarkdownView *text;
        int block;
    };
    int topOf(const Heading &heading) const;

    QList<Heading> m_headings;
    const QWidget *m_page = nullptr;
    ItemPicker *m_picker;
};

} // namespace lab::ui
