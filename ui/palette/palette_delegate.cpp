// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/palette/palette_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace lab::ui {

namespace {
constexpr int EntrySign = 16;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(bodyFont()).height() + spacing::Medium};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &tokens = Tokens::current();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? tokens.selection : tokens.hover);
    const QRect inner = option.rect.adjusted(spacing::Medium, 0, -spacing::Medium, 0);
    const QRect sign(inner.left(), inner.center().y() - EntrySign / 2 + 1, EntrySign, EntrySign);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
    // The title has what it needs, up to two thirds; where it belongs has the rest.
    const QRect texts = inner.adjusted(EntrySign + spacing::Small, 0, 0, 0);
    const QFontMetrics body(bodyFont()), small(smallFont());
    const QString context = index.data(ContextRole).toString();
    const int room = std::max(texts.width() - small.horizontalAdvance(context) - spacing::Large, texts.width() * 2 / 3);
    const QString title = body.elidedText(index.data().toString(), Qt::ElideRight, room);
    const int left = texts.width() - body.horizontalAdvance(title) - spacing::Large;
    painter->setFont(bodyFont());
    painter->setPen(tokens.text);
    painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(texts, Qt::AlignRight | Qt::AlignVCenter, small.elidedText(context, Qt::ElideRight, left));
    painter->restore();
}

} // namespace lab::ui
