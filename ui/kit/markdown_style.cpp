// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/markdown_style.h"

#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace lab::ui {

namespace {

constexpr qreal LinePercent = 145; ///< height of a line
constexpr qreal CodeLineHeight = 125;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().nonBreakableLines();
}

/// The lines of a fence, a block each, become one block: between two the page would show through.
void joinCode(const QTextBlock &first)
{
    QTextCursor cursor(first);
    for (cursor.movePosition(QTextCursor::EndOfBlock); cursor.block().next().isValid() && isCode(cursor.block().next());
         cursor.movePosition(QTextCursor::EndOfBlock)) {
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.insertText(QString(QChar::LineSeparator));
    }
}

void styleCode(const QTextBlock &block)
{
    joinCode(block);
    auto format = block.blockFormat();
    format.setBackground(Tokens::current().code);
    format.setLineHeight(CodeLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(spacing::Small);
    format.setBottomMargin(spacing::Large);
    format.setLeftMargin(spacing::Small);
    format.setNonBreakableLines(false);
    QTextCursor(block).setBlockFormat(format);
}

/// Room around code: its ground begins where its first line does. That is an empty, low one which hangs out to the
/// left.
void padCode(const QTextBlock &block)
{
    constexpr qreal LineOfRoom = 2; // points
    auto format = block.blockFormat();
    format.setLeftMargin(spacing::Small + spacing::Medium);
    format.setTextIndent(-spacing::Medium);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    QTextCharFormat low;
    low.setFontFamilies({monospaceFont().family()});
    low.setFontPointSize(LineOfRoom);
    low.setFontStyleStrategy(monospaceFont().styleStrategy());
    cursor.insertText(QString(QChar::LineSeparator), low);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(QString(QChar::LineSeparator), low);
}

void styleHeading(const QTextBlock &block, int level)
{
    auto format = block.blockFormat();
    format.setTopMargin(level == 1 ? 0 : spacing::Huge);
    format.setBottomMargin(spacing::Small);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat characters;
    characters.setFontWeight(QFont::DemiBold);
    // Steps as of HTML's font sizes: 1.5, 1.2 and 1 times the text. A size in points would be overruled by them.
    characters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : level == 2 ? 1 : 0);
    cursor.mergeCharFormat(characters);
}

/// One sign for all lists, whichever the text was typed with.
void styleList(QTextList &list)
{
    auto format = list.format();
    const auto style = format.style();
    if (style != QTextListFormat::ListCircle && style != QTextListFormat::ListSquare)
        return;
    format.setStyle(QTextListFormat::ListDisc);
    list.setFormat(format);
}

void styleText(const QTextBlock &block)
{
    auto format = block.blockFormat();
    const bool listed = block.textList() != nullptr;
    if (listed && block.textList()->format().indent() == 1 && block.textList()->item(0) == block)
        styleList(*block.textList());
    format.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    format.setBottomMargin(listed ? spacing::Tiny : spacing::Medium);
    if (block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel))
        format.setLeftMargin(spacing::Huge);
    QTextCursor(block).setBlockFormat(format);
}

/// `code` within a line, and links, in the theme's colours.
void styleFragments(QTextDocument &document, const QTextBlock &block)
{
    const bool code = isCode(block);
    QList<QTextFragment> fragments;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        fragments.append(it.fragment());
    for (const auto &fragment : fragments) {
        QTextCharFormat format;
        if (code || fragment.charFormat().fontFixedPitch()) {
            format.setFontFamilies({monospaceFont().family()});
            format.setFontPointSize(monospaceFont().pointSizeF());
            format.setFontStyleStrategy(monospaceFont().styleStrategy());
            if (!code)
                format.setBackground(Tokens::current().code);
        }
        if (fragment.charFormat().isAnchor())
            format.setForeground(Tokens::current().accent);
        if (format.isEmpty())
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void styleTable(QTextTable &table)
{
    auto format = table.format();
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderBrush(Tokens::current().line);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(spacing::Small);
    format.setBottomMargin(spacing::Large);
    format.setHeaderRowCount(1);
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            auto cell = table.cellAt(row, column);
            auto cellFormat = cell.format().toTableCellFormat();
            if (row == 0)
                cellFormat.setBackground(Tokens::current().hover);
            cell.setFormat(cellFormat);
            for (auto block = cell.firstCursorPosition().block();
                 block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
                auto blockFormat = block.blockFormat();
                blockFormat.setBottomMargin(0);
                blockFormat.setTopMargin(0);
                blockFormat.setLineHeight(CodeLineHeight, QTextBlockFormat::ProportionalHeight);
                QTextCursor(block).setBlockFormat(blockFormat);
            }
        }
    }
}

} // namespace

void styleMarkdown(QTextDocument &document)
{
    QTextCursor all(&document);
    all.beginEditBlock();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            styleHeading(block, level);
        else if (isCode(block))
            styleCode(block);
        else
            styleText(block);
        const bool code = isCode(block);
        styleFragments(document, block);
        if (code)
            padCode(block);
    }
    for (auto *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            styleTable(*table);
    }
    all.endEditBlock();
}

} // namespace lab::ui
