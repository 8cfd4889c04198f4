// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"

#include <QString>

#include <memory>
#include <vector>

namespace lab::ui {

/// Keys as a tree by `:` (a colon in a {hash tag} parts nothing), made once and never changed: it may be built on any
/// thread and shared. A node can be a key and a folder at once (`a` when there are `a` and `a:b`).
class KeyTree
{
public:
    struct Node
    {
        QByteArray segment; ///< the part of the name between two colons outside of braces; may be empty
        int parent = -1;    ///< -1: the root itself
        int row = 0;        ///< among its siblings
        bool isKey = false;
        int keys = 0;              ///< this one and all below
        std::vector<int> children; ///< indices of nodes, sorted as people count: {2} before {10}
    };
    static constexpr int Root = 0;

    KeyTree();
    /// Of the keys that match the filter: a glob of the whole name when it holds one of `*?[\`, as SCAN MATCH takes it;
    /// else text to be found anywhere, upper and lower case alike. An empty filter matches all.
    static std::shared_ptr<const KeyTree> build(Keys keys, const QString &filter = {});
    static bool isGlob(const QString &filter);

    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_nodes.size()); } ///< nodes, the root included
    int keyCount() const { return m_nodes.front().keys; }
    /// The name from the first segment to this one, joined by colons: the key's own name if it is one.
    QByteArray path(int index) const;
    /// -1 when there is no such node.
    int find(const QByteArray &path) const;

private:
    void add(const Key &key);
    int childFor(int parent, const QByteArray &segment);

    std::vector<Node> m_nodes;
};

} // namespace lab::ui
