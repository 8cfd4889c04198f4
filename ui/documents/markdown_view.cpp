// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/documents/markdown_view.h"

#include "app/base/units.h"
#include "ui/kit/markdown_style.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLine = 76; ///< characters of average width

/// Qt's importer puts list items without text into the heading before them.
QString withoutEmptyItems(QString markdown)
{
    static const QRegularExpression emptyItem(u"^(\\s*[-*+])[ \\t]*$"_s, QRegularExpression::MultilineOption);
    return markdown.replace(emptyItem, u"\\1 \u00a0"_s);
}

/// As many whole lines as may be shown; of a first line that is too long its beginning.
QString shownMarkdown(const QString &markdown)
{
    qsizetype end = 0;
    for (int line = 0; line < MarkdownView::MostLines && end < markdown.size(); ++line) {
        const auto at = markdown.indexOf(u'\n', end);
        const auto next = at < 0 ? markdown.size() : at + 1;
        if (next > MarkdownView::LongestText)
            return markdown.left(end > 0 ? end : MarkdownView::LongestText);
        end = next;
    }
    return markdown.left(end);
}

} // namespace

MarkdownView::MarkdownView(const QString &name, QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRole(this, u"page"_s);
    setOpenLinks(false);
    setReadOnly(true);
    setAccessibleName(name);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::follow);
    Theme::whenChanged(this, [this] { render(); });
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    m_markdown = markdown;
    render();
}

void MarkdownView::setPieceOfPage()
{
    m_isPiece = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownView::fitHeight);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MarkdownView::fitHeight);
    updateMargins();
    fitHeight();
}

int MarkdownView::widestColumn(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * LongestLine;
}

void MarkdownView::fitHeight()
{
    // A table may be wider than the column.
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + bar);
}

void MarkdownView::render()
{
    const int place = verticalScrollBar()->value();
    // HTML within the text would be a way to smuggle in looks and pictures.
    const auto dialect = QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub);
    const QString beginning = shownMarkdown(m_markdown);
    document()->setMarkdown(withoutEmptyItems(beginning), dialect | QTextDocument::MarkdownNoHTML);
    styleMarkdown(*document());
    if (beginning.size() < m_markdown.size())
        sayCut();
    setTextCursor(QTextCursor(document())); // the importer leaves it at the end, where the view would scroll to
    updateMargins();
    verticalScrollBar()->setValue(place);
}

void MarkdownView::sayCut()
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertBlock({}, {}); // whatever the text was in the middle of
    QTextCharFormat muted;
    muted.setForeground(Tokens::current().muted);
    end.insertText(tr("Only the beginning is shown here: at most %1 lines and %2 characters.")
                       .arg(countText(MostLines), countText(LongestText)),
                   muted);
}

void MarkdownView::updateMargins()
{
    const int side = std::max<int>(spacing::Large, (viewport()->width() - widestColumn(font())) / 2);
    auto format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(m_isPiece ? 0 : side);
    format.setRightMargin(m_isPiece ? 0 : side);
    format.setTopMargin(m_isPiece ? 0 : spacing::Large);
    format.setBottomMargin(m_isPiece ? 0 : spacing::Huge);
    if (format != document()->rootFrame()->frameFormat()) // the text would be laid out anew
        document()->rootFrame()->setFrameFormat(format);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateMargins();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        render();
}

// The keys and the wheel that scroll are the page's.
void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> scrolling{Qt::Key_Up,   Qt::Key_Down,     Qt::Key_PageUp,
                                      Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End};
    if (m_isPiece && scrolling.contains(event->key()))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    if (m_isPiece)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

QVariant MarkdownView::loadResource(int type, const QUrl &name)
{
    if (name.scheme() == "qrc"_L1) {
        if (const QVariant own = QTextBrowser::loadResource(type, name); own.isValid())
            return own;
    }
    // For nothing at all QTextDocument would go and open the file that the name may be.
    if (type == QTextDocument::ImageResource)
        return iconPixmap(u"display"_s, &Tokens::muted, spacing::Large, devicePixelRatioF());
    return QByteArray("");
}

void MarkdownView::follow(const QUrl &link)
{
    if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
    else if (link.scheme() == "lab"_L1)
        Q_EMIT ownLinkClicked(link);
    else if (link.isRelative() && link.hasFragment())
        scrollToAnchor(link.fragment());
}

} // namespace lab::ui
