// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace lab::ui {

/// Markdown, well set: lines of at most 72 characters, room between paragraphs, code in monospace on a ground of its
/// own. Nothing is ever fetched: pictures come from the program's resources, in place of any other stands a drawing;
/// links to the outside open in the browser, `lab:` is for others to follow. A text that is too long to be set without
/// a pause is cut, and says so.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestText = 40'000; ///< characters that are shown, at most
    static constexpr int MostLines = 1'000;          ///< likewise: Qt takes long over each item of a long list

    /// `name` is for screen readers.
    explicit MarkdownView(const QString &name, QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);
    /// From now on it is as high as its text and has no margins: what scrolls is the page that it is a piece of.
    void setPieceOfPage();
    /// How wide a column of its text is at most.
    static int widestColumn(const QFont &font);

Q_SIGNALS:
    /// A link of a scheme that is the program's own, `lab`.
    void ownLinkClicked(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void sayCut();
    void updateMargins();
    void fitHeight();
    void follow(const QUrl &link);

    QString m_markdown;
    bool m_isPiece = false;
};

} // namespace lab::ui
