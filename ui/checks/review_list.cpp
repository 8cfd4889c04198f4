// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/review_list.h"

#include "app/base/fields.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEntry = 90;

/// Cuts its text where there is no room for all of it, instead of making the page wider.
class EntryButton : public QPushButton
{
public:
    explicit EntryButton(const QString &text)
        : m_text(text)
    {
        showText(m_text);
        setFlat(true);
        setAutoDefault(true);
        setRole(this, u"entry"_s);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text) + around(), QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {0, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        showText(fontMetrics().elidedText(m_text, Qt::ElideRight, width() - around()));
    }

private:
    void showText(QString text)
    {
        setText(text.replace(u'&', u"&&"_s)); // a single one would be taken for a mnemonic
    }

    /// What the style puts at both sides of the text.
    int around() const
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const QSize text(fontMetrics().horizontalAdvance(m_text), fontMetrics().height());
        return style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this).width() - text.width();
    }

    QString m_text;
};

} // namespace

ReviewList::ReviewList(Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"review"_s);
    m_layout->setContentsMargins(0, spacing::Medium, 0, 0);
    m_layout->setSpacing(spacing::Tiny);
    m_layout->addWidget(captionLabel(tr("To review, in all lessons"), u"heading"_s));
    hide();
    connect(&lab.progress(), &Progress::changed, this, &ReviewList::refresh);
    refresh();
}

QList<ReviewList::Entry> ReviewList::wrong() const
{
    QList<Entry> entries;
    for (const auto &lesson : m_lab.catalogue().lessons()) {
        for (const auto &question : lesson.questions) {
            const auto last = m_lab.progress().lastAnswer(lesson.id, question.id);
            if (last && !last->right)
                entries.append({tr("%1: %2").arg(lesson.title, question.prompt), {lesson.id, u"check"_s, question.id}});
        }
    }
    return entries;
}

void ReviewList::refresh()
{
    if (m_entries == std::exchange(m_entries, wrong()))
        return;
    setVisible(!m_entries.isEmpty());
    delete m_buttons;
    m_buttons = makeButtons();
    m_layout->addWidget(m_buttons);
}

QWidget *ReviewList::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto &entry : std::as_const(m_entries)) {
        auto *button = new EntryButton(shortened(entry.text, LongestEntry));
        button->setObjectName(u"review-"_s + entry.link.item);
        button->setToolTip(plainToolTip(entry.text));
        button->setAccessibleName(tr("Review %1").arg(entry.text));
        connect(button, &QPushButton::clicked, this, [this, link = entry.link] { Q_EMIT linkFollowed(link); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    return buttons;
}

} // namespace lab::ui
