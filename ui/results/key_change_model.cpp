// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/key_change_model.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/theme/tokens.h"

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownValue = 400;

QString changedValueText(const KeyValue &value)
{
    if (!value.exists())
        return tr("does not exist");
    if (value.type == KeyType::Other)
        return tr("(of a type that is not shown here)");
    const auto text = displayText(value);
    return text.isEmpty() ? tr("(empty)") : shortened(text, ShownValue);
}

/// `column` of a key that is not there is nothing, not a default value.
QString ifExists(const KeyValue &value, const QString &text)
{
    return value.exists() ? text : u"–"_s;
}

} // namespace

QList<KeyChangeRow> keyChangeRows(const QList<KeyChange> &changes)
{
    QList<KeyChangeRow> rows;
    for (const auto &[before, after] : changes) {
        const auto add = [&](const QString &property, const QString &was, const QString &is) {
            rows.append({{}, property, ifExists(before, was), ifExists(after, is)});
        };
        const auto first = rows.size();
        rows.append({{}, tr("value"), changedValueText(before), changedValueText(after)});
        if (before.exists() || after.exists()) {
            add(tr("type"), displayText(before.typeName), displayText(after.typeName));
            add(tr("encoding"), displayText(before.encoding), displayText(after.encoding));
            add(tr("length"), countText(before.length), countText(after.length));
            add(tr("TTL"), ttlText(before.ttlMillis), ttlText(after.ttlMillis));
            add(tr("memory"), bytesText(before.memory), bytesText(after.memory));
        }
        rows[first].key = displayText(after.key.name);
    }
    return rows;
}

QList<TableColumn> KeyChangeModel::columns() const
{
    return {
        {tr("Key"), false, true}, {tr("What")}, {tr("Before"), false, true}, {QString()}, {tr("After"), false, true}};
}

QString KeyChangeModel::text(const KeyChangeRow &row, int column) const
{
    switch (column) {
    case KeyColumn:
        return row.key;
    case PropertyColumn:
        return row.property;
    case BeforeColumn:
        return row.before;
    case ArrowColumn:
        return row.changed() ? u"→"_s : u"="_s;
    default:
        return row.changed() ? row.after : tr("unchanged");
    }
}

QVariant KeyChangeModel::decoration(const KeyChangeRow &row, int column, int role) const
{
    if (role != Qt::ForegroundRole || column == KeyColumn)
        return {};
    const bool quiet = !row.changed() || column == PropertyColumn || column == BeforeColumn;
    return quiet ? QVariant(Tokens::current().muted) : QVariant();
}

QVariant KeyChangeModel::font(const KeyChangeRow &row, int column) const
{
    auto wire = monospaceFont();
    if (column == AfterColumn && !row.changed())
        return {};
    if (column == AfterColumn)
        wire.setBold(true);
    return columns().at(column).monospace ? QVariant(wire) : QVariant();
}

} // namespace lab::ui
