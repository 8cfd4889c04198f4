// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/notes_panel.h"

#include "ui/documents/markdown_view.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/kit/settings.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForBoth = 760;
constexpr std::chrono::milliseconds SaveDelay{600};
constexpr std::chrono::milliseconds PreviewDelay{200};

const auto PreviewKey = "notes/preview"_L1; ///< the person's choice, for all lessons

Settings settingsOf(const Lab &lab)
{
    return Settings(lab.settingsFile());
}

/// What the editor has, each line end a LF. Its own toPlainText() makes spaces of no-break spaces.
QString editedText(const QPlainTextEdit &editor)
{
    QString text = editor.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

/// Enough for a preview, and no more of a text that may be long.
QString previewText(const QPlainTextEdit &editor)
{
    QString text;
    for (auto block = editor.document()->begin(); block.isValid(); block = block.next()) {
        text += block.text() + u'\n';
        if (text.size() > MarkdownView::LongestText)
            break;
    }
    return text;
}

QTimer *singleShot(std::chrono::milliseconds delay, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(delay);
    return timer;
}

} // namespace

NotesPanel::NotesPanel(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_editor(new QPlainTextEdit)
    , m_preview(new MarkdownView(tr("Preview of the notes")))
    , m_previewButton(new QToolButton)
    , m_state(plainLabel({}, u"muted"_s))
    , m_saveTimer(singleShot(SaveDelay, this))
    , m_previewTimer(singleShot(PreviewDelay, this))
{
    layOut();
    load();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesPanel::saveSoon);
    connect(m_saveTimer, &QTimer::timeout, this, &NotesPanel::flush);
    connect(m_previewTimer, &QTimer::timeout, this, &NotesPanel::showPreview);
    connect(m_previewButton, &QToolButton::toggled, this, &NotesPanel::updatePanes);
    connect(m_previewButton, &QToolButton::clicked, this, &NotesPanel::rememberPreview);
    showPreview();
}

NotesPanel::~NotesPanel()
{
    flush();
}

void NotesPanel::layOut()
{
    m_editor->setAccessibleName(tr("Notes in Markdown"));
    m_editor->setFont(monospaceFont());
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(tr("Write in Markdown: what surprised you, what you would do differently …"));
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setIcon(icon(u"eye"_s));
    m_previewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_previewButton->setCheckable(true);
    m_previewButton->setChecked(settingsOf(m_lab).value(PreviewKey, true).toBool());
    m_state->setObjectName(u"notes-state"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    top->addWidget(m_state, 1);
    top->addWidget(m_previewButton);
    auto *panes = new QHBoxLayout;
    panes->setContentsMargins(spacing::Large, 0, spacing::Large, spacing::Large);
    panes->setSpacing(spacing::Large);
    panes->addWidget(m_editor, 1);
    panes->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(panes, 1);
}

void NotesPanel::load()
{
    try {
        m_editor->setPlainText(m_lab.notes().load(m_lesson.id));
        m_editor->document()->setModified(false);
        const auto problem = m_lab.notes().readOnlyBecause(m_lesson.id);
        if (!problem.isEmpty())
            return showOnly(problem);
        m_state->setText(tr("Kept in %1").arg(m_lab.notes().file(m_lesson.id)));
        m_loaded = true;
    } catch (const Error &error) {
        showOnly(error.message());
    }
}

/// Writing would replace what could not be read.
void NotesPanel::showOnly(const QString &problem)
{
    m_editor->setReadOnly(true);
    m_state->setText(problem);
    setRole(m_state, u"danger"_s);
}

void NotesPanel::saveSoon()
{
    m_saveTimer->start();
    m_previewTimer->start();
}

bool NotesPanel::isUnsaved() const
{
    return m_loaded && m_editor->document()->isModified();
}

QString NotesPanel::unsavedText() const
{
    return isUnsaved() ? editedText(*m_editor) : QString();
}

bool NotesPanel::flush()
{
    m_saveTimer->stop();
    if (!isUnsaved())
        return true;
    try {
        const auto aside = m_lab.notes().save(m_lesson.id, editedText(*m_editor));
        m_editor->document()->setModified(false);
        m_state->setText(
            aside.isEmpty()
                ? tr("Saved in %1").arg(m_lab.notes().file(m_lesson.id))
                : tr("Saved. Another window had written these notes as well: its text is kept in %1.").arg(aside));
        setRole(m_state, u"muted"_s);
    } catch (const Error &error) {
        m_state->setText(
            tr("Not saved: %1 Your text is kept here; it is tried again with the next key.").arg(error.message()));
        setRole(m_state, u"danger"_s);
    }
    return !isUnsaved();
}

void NotesPanel::showPreview()
{
    m_preview->setMarkdownText(previewText(*m_editor));
}

void NotesPanel::rememberPreview(bool wanted)
{
    settingsOf(m_lab).keep(PreviewKey, wanted);
}

void NotesPanel::updatePanes()
{
    const bool preview = m_previewButton->isChecked();
    const bool both = width() >= RoomForBoth;
    const bool editor = !preview || both;
    (preview ? static_cast<QWidget *>(m_preview) : m_editor)->show();
    if (!editor)
        handFocus(m_editor, m_preview);
    if (!preview)
        handFocus(m_preview, m_editor);
    m_preview->setVisible(preview);
    m_editor->setVisible(editor);
}

void NotesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool nowBoth = event->size().width() >= RoomForBoth;
    const bool wasBoth = event->oldSize().width() >= RoomForBoth;
    // In little room one starts by writing, unless one has chosen otherwise.
    if (!nowBoth && (wasBoth || !event->oldSize().isValid()) && !settingsOf(m_lab).contains(PreviewKey))
        m_previewButton->setChecked(false);
    updatePanes();
}

} // namespace lab::ui
