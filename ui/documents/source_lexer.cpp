// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/documents/source_lexer.h"

#include "ui/documents/scintilla.h"
#include "ui/theme/theme.h"

#include <initializer_list>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Colours of at least 4.5:1 on the theme's surface; the series colours are too light for text.
struct SyntaxColours
{
    QColor keyword, text, number, comment, directive;

    static SyntaxColours current()
    {
        if (Theme::isDark())
            return {Tokens::dark().accent, QColor(0xa5d6a7), QColor(0x90caf9), Tokens::dark().muted, QColor(0xe1bee7)};
        return {Tokens::light().accent, QColor(0x1b6e3c), QColor(0x0b5f9e), Tokens::light().muted, QColor(0x7b3f98)};
    }
};

void colour(QsciLexer &lexer, const QColor &colour, std::initializer_list<int> styles)
{
    for (const int style : styles)
        lexer.setColor(colour, style);
}

void dress(QsciLexer &lexer)
{
    lexer.setDefaultPaper(Tokens::current().surface);
    lexer.setDefaultColor(Tokens::current().text);
    lexer.setDefaultFont(monospaceFont());
    lexer.setPaper(Tokens::current().surface);
    lexer.setColor(Tokens::current().text);
    lexer.setFont(monospaceFont());
}

QsciLexer *cppLexer(QObject *parent)
{
    using L = QsciLexerCPP;
    auto *lexer = new L(parent);
    dress(*lexer);
    lexer->setFoldComments(true);
    lexer->setFoldPreprocessor(true);
    const auto colours = SyntaxColours::current();
    colour(*lexer, colours.keyword, {L::Keyword});
    colour(*lexer, colours.text,
           {L::DoubleQuotedString, L::SingleQuotedString, L::RawString, L::UserLiteral, L::UnclosedString});
    colour(*lexer, colours.number, {L::Number});
    colour(*lexer, colours.comment,
           {L::Comment, L::CommentLine, L::CommentDoc, L::CommentLineDoc, L::CommentDocKeyword});
    colour(*lexer, colours.directive, {L::PreProcessor});
    return lexer;
}

QsciLexer *luaLexer(QObject *parent)
{
    using L = QsciLexerLua;
    auto *lexer = new L(parent);
    dress(*lexer);
    const auto colours = SyntaxColours::current();
    colour(*lexer, colours.keyword, {L::Keyword});
    colour(*lexer, colours.text, {L::String, L::Character, L::LiteralString});
    colour(*lexer, colours.number, {L::Number});
    colour(*lexer, colours.comment, {L::Comment, L::LineComment});
    colour(*lexer, colours.directive, {L::BasicFunctions, L::StringTableMathsFunctions});
    return lexer;
}

QsciLexer *sqlLexer(QObject *parent)
{
    using L = QsciLexerSQL;
    auto *lexer = new L(parent);
    dress(*lexer);
    const auto colours = SyntaxColours::current();
    colour(*lexer, colours.keyword, {L::Keyword});
    colour(*lexer, colours.text, {L::SingleQuotedString, L::DoubleQuotedString});
    colour(*lexer, colours.number, {L::Number});
    colour(*lexer, colours.comment, {L::Comment, L::CommentLine, L::CommentDoc, L::CommentLineHash});
    return lexer;
}

QsciLexer *markdownLexer(QObject *parent)
{
    using L = QsciLexerMarkdown;
    auto *lexer = new L(parent);
    dress(*lexer);
    const auto colours = SyntaxColours::current();
    colour(*lexer, colours.keyword, {L::Header1, L::Header2, L::Header3, L::Header4});
    colour(*lexer, colours.text, {L::CodeBackticks, L::CodeDoubleBackticks, L::CodeBlock});
    colour(*lexer, colours.number, {L::Link});
    colour(*lexer, colours.comment, {L::BlockQuote});
    return lexer;
}

} // namespace

QsciLexer *makeSourceLexer(const QString &fileName, QObject *parent)
{
    const auto suffix = fileName.section(u'.', -1).toLower();
    if (suffix == "cpp"_L1 || suffix == "h"_L1)
        return cppLexer(parent);
    if (suffix == "lua"_L1)
        return luaLexer(parent);
    if (suffix == "sql"_L1)
        return sqlLexer(parent);
    return suffix == "md"_L1 ? markdownLexer(parent) : nullptr;
}

} // namespace lab::ui
