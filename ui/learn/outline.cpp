// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/learn/outline.h"

#include "ui/documents/markdown_view.h"
#include "ui/kit/item_picker.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestHeading = 2;
constexpr int OutlineWidth = 220;

bool isHeading(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    return level > 0 && level <= DeepestHeading && !block.text().isEmpty();
}

} // namespace

Outline::Outline(QWidget *parent)
    : QWidget(parent)
    , m_picker(new ItemPicker(tr("On this page")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Small);
    layout->addWidget(m_picker);
    setFocusProxy(m_picker);
    m_picker->setWithoutSearch();
    m_picker->setOneLine();
    connect(m_picker, &ItemPicker::picked, this, [this](const QString &id) {
        const auto index = id.toInt();
        if (index < m_headings.size())
            Q_EMIT chosen(topOf(m_headings[index]));
    });
}

void Outline::setTexts(const QList<MarkdownView *> &texts, const QWidget *page)
{
    m_page = page;
    m_headings.clear();
    QList<PickerEntry> entries;
    for (const auto *text : texts) {
        for (auto block = text->document()->begin(); block.isValid(); block = block.next()) {
            if (!isHeading(block))
                continue;
            entries.append({QString::number(m_headings.size()), {}, block.text(), {}});
            m_headings.append({block.text(), text, block.blockNumber()});
        }
    }
    const QSignalBlocker quiet(m_picker); // nobody has chosen anything
    m_picker->setEntries(entries);
    setVisible(entries.size() > 1);
}

int Outline::topOf(const Heading &heading) const
{
    const auto *const document = heading.text->document();
    const auto block = document->findBlockByNumber(heading.block);
    const auto within = document->documentLayout()->blockBoundingRect(block).top();
    return heading.text->mapTo(m_page, QPoint(0, static_cast<int>(within))).y();
}

void Outline::follow(int top)
{
    if (m_headings.isEmpty())
        return;
    const auto below = std::find_if(m_headings.begin(), m_headings.end(), [this, top](const Heading &heading) {
        return topOf(heading) > top + spacing::Large;
    });
    const auto current = std::max<qsizetype>(0, below - m_headings.begin() - 1);
    const QSignalBlocker quiet(m_picker); // the page is there already
    m_picker->setCurrent(QString::number(current));
}

void Outline::setCompact(bool compact)
{
    m_picker->setCompact(compact);
    setMinimumWidth(compact ? 0 : OutlineWidth);
    setMaximumWidth(compact ? QWIDGETSIZE_MAX : OutlineWidth);
}

} // namespace lab::ui
