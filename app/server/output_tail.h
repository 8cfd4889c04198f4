// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace lab::server {

/// The last lines that a child printed, without the secret that it was given.
class OutputTail
{
public:
    explicit OutputTail(QString secret)
        : m_secret(std::move(secret))
    {
    }

    void append(const QByteArray &bytes) { m_bytes = (m_bytes + bytes).right(Kept); }
    bool contains(const QByteArray &text) const { return m_bytes.contains(text); }

    QString text() const
    {
        QString all = QString::fromUtf8(m_bytes).trimmed();
        return m_secret.isEmpty() ? all : all.replace(m_secret, QStringLiteral("***"));
    }

    /// The last few lines that are not empty, for a message.
    QString lastWords() const
    {
        const QStringList lines = text().split(u'\n', Qt::SkipEmptyParts);
        return lines.mid(qMax(qsizetype(0), lines.size() - Shown)).join(u'\n');
    }

private:
    static constexpr qsizetype Kept = 16 * 1024;
    static constexpr qsizetype Shown = 6;
    QByteArray m_bytes;
    QString m_secret;
};

} // namespace lab::server
