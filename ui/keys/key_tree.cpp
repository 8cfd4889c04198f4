// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/key_tree.h"

#include "app/base/fields.h"
#include "app/keys/glob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

qsizetype digitsFrom(QByteArrayView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end - start;
}

// Runs of digits by their value; the same value with more zeros comes later.
int compareNumbers(QByteArrayView left, QByteArrayView right)
{
    const auto significant = [](QByteArrayView digits) {
        while (digits.size() > 1 && digits.front() == '0')
            digits = digits.sliced(1);
        return digits;
    };
    const auto one = significant(left), other = significant(right);
    if (one.size() != other.size())
        return one.size() < other.size() ? -1 : 1;
    if (const int order = one.compare(other); order != 0)
        return order;
    return left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0;
}

// As people count: {2} before {10}. A colon sorts below every other byte, so that `a` and `a:b` stay together and `a-b`
// comes after them: each name then adds to the newest branch only.
bool before(QByteArrayView left, QByteArrayView right)
{
    const auto rank = [](char byte) {
        return byte == ':' ? -1 : static_cast<int>(static_cast<unsigned char>(byte));
    };
    for (qsizetype i = 0, j = 0;; ++i, ++j) {
        if (i >= left.size() || j >= right.size())
            return i >= left.size() && j < right.size();
        const qsizetype digits = digitsFrom(left, i), others = digitsFrom(right, j);
        if (digits > 0 && others > 0) {
            if (const int order = compareNumbers(left.sliced(i, digits), right.sliced(j, others)); order != 0)
                return order < 0;
            i += digits - 1;
            j += others - 1;
        } else if (left[i] != right[j]) {
            return rank(left[i]) < rank(right[j]);
        }
    }
}

/// The parts between the colons; a {hash tag} stays whole, since it names one thing.
QByteArrayList partsOfName(const QByteArray &name)
{
    QByteArrayList segments;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] == '{') {
            if (const auto end = name.indexOf('}', at); end != -1)
                at = end;
        } else if (name[at] == ':') {
            segments.append(name.mid(begin, at - begin));
            begin = at + 1;
        }
    }
    segments.append(name.mid(begin));
    return segments;
}

Keys matching(const Keys &keys, const QString &filter)
{
    const QString wanted = filter.trimmed();
    if (wanted.isEmpty())
        return keys;
    const bool glob = KeyTree::isGlob(wanted);
    const auto pattern = wanted.toUtf8();
    Keys found;
    for (const auto &key : keys) {
        const auto shown = displayText(key.name);
        if (glob ? matchesGlob(pattern, key.name) : shown.contains(wanted, Qt::CaseInsensitive))
            found.append(key);
    }
    return found;
}

} // namespace

bool KeyTree::isGlob(const QString &filter)
{
    return std::any_of(filter.begin(), filter.end(), [](QChar c) { return u"*?[\\"_s.contains(c); });
}

KeyTree::KeyTree()
    : m_nodes(1)
{
}

std::shared_ptr<const KeyTree> KeyTree::build(Keys keys, const QString &filter)
{
    Keys chosen = matching(keys, filter);
    std::sort(chosen.begin(), chosen.end(),
              [](const Key &left, const Key &right) { return before(left.name, right.name); });
    auto tree = std::make_shared<KeyTree>();
    for (const auto &key : std::as_const(chosen))
        tree->add(key);
    return tree;
}

void KeyTree::add(const Key &key)
{
    int index = Root;
    ++m_nodes.front().keys;
    for (const auto &segment : partsOfName(key.name)) {
        index = childFor(index, segment);
        ++m_nodes[static_cast<std::size_t>(index)].keys;
    }
    m_nodes[static_cast<std::size_t>(index)].isKey = true;
}

int KeyTree::childFor(int parent, const QByteArray &segment)
{
    const auto &siblings = node(parent).children;
    if (!siblings.empty() && node(siblings.back()).segment == segment)
        return siblings.back();
    const int index = size();
    Node child;
    child.segment = segment;
    child.parent = parent;
    child.row = static_cast<int>(siblings.size());
    m_nodes.push_back(std::move(child));
    m_nodes[static_cast<std::size_t>(parent)].children.push_back(index);
    return index;
}

QByteArray KeyTree::path(int index) const
{
    QByteArrayList segments;
    for (; index != Root; index = node(index).parent)
        segments.prepend(node(index).segment);
    return segments.join(':');
}

int KeyTree::find(const QByteArray &path) const
{
    int index = Root;
    for (const auto &segment : partsOfName(path)) {
        const auto &children = node(index).children;
        const auto found =
            std::lower_bound(children.begin(), children.end(), segment, [this](int child, const QByteArray &wanted) {
                return before(node(child).segment, wanted);
            });
        if (found == children.end() || node(*found).segment != segment)
            return -1;
        index = *found;
    }
    return index;
}

} // namespace lab::ui
