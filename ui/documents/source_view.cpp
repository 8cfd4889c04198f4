// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/documents/source_view.h"

#include "ui/documents/scintilla.h"
#include "ui/documents/source_lexer.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberMargin = 0, GapMargin = 1;
constexpr int SearchWidth = 220;
constexpr int LinesAbove = 2; ///< what is gone to is seen in its surroundings

/// How many lines licence, includes and the blank lines among them have at the top of a file.
int preambleOf(const QString &text)
{
    int lines = 0;
    for (const auto line : QStringView(text).split(u'\n')) {
        const auto trimmed = line.trimmed();
        const bool isPreamble =
            trimmed.startsWith(u"#include") || trimmed.startsWith(u"#pragma once") || trimmed.contains(u"SPDX-");
        if (!isPreamble && !trimmed.isEmpty())
            break;
        ++lines;
    }
    return lines;
}

void addKey(QWidget *owner, const QKeySequence &keys, auto action)
{
    auto *shortcut = new QShortcut(keys, owner);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, owner, action);
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QsciScintilla)
    , m_description(plainLabel({}, u"muted"_s))
    , m_search(new QLineEdit)
    , m_missing(captionLabel(tr("not found"), u"warning"_s))
    , m_preamble(new QPushButton)
{
    m_editor->setReadOnly(true);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setAccessibleName(tr("Source"));
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTH, 1);
    layOut();
    closeSearch();
    addKey(m_search, QKeySequence(Qt::Key_Escape), [this] { closeSearch(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_editor->setCursorPosition(0, 0);
        find(true);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(true); });
    Theme::whenChanged(this, [this] { dress(); });
}

void SourceView::addKeys(QWidget *owner)
{
    addKey(owner, QKeySequence::Find, [this] { openSearch(); });
    addKey(owner, QKeySequence(Qt::Key_F3), [this] { find(true); });
    addKey(owner, QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(false); });
}

void SourceView::layOut()
{
    auto *find = iconButton(u"search"_s, tr("Search in the file (Ctrl+F)"));
    auto *copy = iconButton(u"copy"_s, tr("Copy the whole file"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the file"));
    m_search->setMaximumWidth(SearchWidth);
    m_search->setToolTip(tr("Enter or F3: next, Shift+F3: previous, Esc: close"));
    connect(find, &QToolButton::clicked, this, &SourceView::openSearch);
    connect(copy, &QToolButton::clicked, this, [this, copy] { copyText(m_editor->text(), copy); });
    setRole(m_preamble, u"small"_s);
    m_preamble->setObjectName(u"preamble"_s);
    m_preamble->setText(tr("Show licence and includes"));
    connect(m_preamble, &QPushButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason); // the button goes
        setPreambleShown(true);
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(m_description, 1);
    top->addWidget(m_missing);
    top->addWidget(m_search);
    top->addWidget(find);
    top->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    layout->addLayout(top);
    layout->addWidget(m_preamble, 0, Qt::AlignLeft);
    layout->addWidget(m_editor, 1);
}

void SourceView::setSource(const QString &fileName, const QString &description, const QString &text)
{
    m_fileName = fileName;
    m_description->setText(description);
    dress();
    m_editor->setText(text);
    m_editor->setCursorPosition(0, 0);
    dressMargins();
    m_hidden = preambleOf(text);
    setPreambleShown(m_hidden == 0 || m_hidden >= m_editor->lines());
}

void SourceView::setPreambleShown(bool shown)
{
    m_preamble->setVisible(!shown);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SHOWLINES, 0UL, static_cast<long>(m_editor->lines() - 1));
    if (shown)
        return m_editor->setFirstVisibleLine(0);
    // The first line cannot be hidden: it is scrolled away.
    m_editor->SendScintilla(QsciScintillaBase::SCI_HIDELINES, 1UL, static_cast<long>(m_hidden - 1));
    m_editor->setCursorPosition(m_hidden, 0);
    m_editor->setFirstVisibleLine(1);
}

void SourceView::goTo(int line)
{
    m_editor->setCursorPosition(line - 1, 0);
    const auto top = m_editor->SendScintilla(QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, line - 1);
    m_editor->setFirstVisibleLine(std::max(0, static_cast<int>(top) - LinesAbove));
}

void SourceView::dress()
{
    auto *old = m_editor->lexer();
    auto *lexer = makeSourceLexer(m_fileName, m_editor);
    m_editor->setLexer(lexer);
    delete old;
    const auto &tokens = Tokens::current();
    if (!lexer) {
        m_editor->setFont(monospaceFont());
        m_editor->setColor(tokens.text);
        m_editor->setPaper(tokens.surface);
    }
    m_editor->setCaretForegroundColor(tokens.text);
    m_editor->setCaretLineBackgroundColor(tokens.hover);
    m_editor->setSelectionBackgroundColor(tokens.accent);
    m_editor->setSelectionForegroundColor(tokens.accentText);
    m_editor->setMarginsBackgroundColor(tokens.window);
    m_editor->setMarginsForegroundColor(tokens.muted);
    m_editor->setMarginsFont(monospaceFont());
    dressMargins();
}

void SourceView::dressMargins()
{
    m_editor->setMarginLineNumbers(NumberMargin, true);
    m_editor->setMarginWidth(NumberMargin, u"0%1"_s.arg(m_editor->lines()));
    m_editor->setMarginWidth(GapMargin, spacing::Small);
}

void SourceView::openSearch()
{
    m_search->show();
    if (m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n'))
        m_search->setText(m_editor->selectedText());
    m_search->selectAll();
    m_search->setFocus();
}

void SourceView::closeSearch()
{
    m_search->hide();
    m_missing->hide();
    m_editor->setFocus();
}

void SourceView::find(bool forward)
{
    const auto wanted = m_search->text();
    int line = -1, column = -1, endLine = -1, endColumn = -1;
    m_editor->getSelection(&line, &column, &endLine, &endColumn);
    // Backwards begins before what is selected, or it would be found again.
    const bool back = !forward && line >= 0;
    const bool found = wanted.isEmpty() || m_editor->findFirst(wanted, false, false, false, true, forward,
                                                               back ? line : -1, back ? column : -1);
    m_missing->setVisible(!found);
}

} // namespace lab::ui
