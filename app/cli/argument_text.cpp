// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/argument_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace lab::cli {

namespace {

constexpr ushort Lone = 0xdc00; // plus the byte, which is 0x80 or more
constexpr qsizetype LongestCharacter = 4;

std::optional<QString> decoded(QByteArrayView bytes)
{
    // The initial mark is a character of the value like any other.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Appends the character that begins at `at`; gives its length.
qsizetype appendNext(QString &text, const QByteArray &bytes, qsizetype at)
{
    const auto longest = std::min(LongestCharacter, bytes.size() - at);
    for (qsizetype length = 1; length <= longest; ++length) {
        if (const auto character = decoded(QByteArrayView(bytes).sliced(at, length))) {
            text += *character;
            return length;
        }
    }
    text += QChar(static_cast<ushort>(Lone + static_cast<unsigned char>(bytes[at])));
    return 1;
}

bool isByte(const QString &text, qsizetype at)
{
    const auto code = text[at].unicode();
    return code >= Lone + 0x80 && code <= Lone + 0xff && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QString argumentText(const QByteArray &bytes)
{
    if (const auto text = decoded(bytes))
        return *text;
    QString text;
    for (qsizetype at = 0; at < bytes.size();)
        at += appendNext(text, bytes, at);
    return text;
}

QStringList argumentTexts(int count, char **arguments)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(argumentText(arguments[i]));
    return texts;
}

QByteArray argumentBytes(const QString &text)
{
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isByte(text, at))
            continue;
        bytes += QStringView(text).sliced(begin, at - begin).toUtf8();
        bytes += static_cast<char>(text[at].unicode() - Lone);
        begin = at + 1;
    }
    return bytes + QStringView(text).sliced(begin).toUtf8();
}

} // namespace lab::cli
