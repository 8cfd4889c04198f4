// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/quoting.h"

#include "app/base/tr.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace lab::redis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<char, char>, 7> Escapes = {{
    {'\\', '\\'},
    {'"', '"'},
    {'\n', 'n'},
    {'\r', 'r'},
    {'\t', 't'},
    {'\a', 'a'},
    {'\b', 'b'},
}};

void appendHex(QString &text, unsigned char byte)
{
    text += u"\\x%1"_s.arg(static_cast<uint>(byte), 2, 16, QLatin1Char('0'));
}

// The length of the well-formed UTF-8 character that begins at `at`, or 0.
qsizetype characterLength(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    return length > 0 && at + length <= bytes.size() ? length : 0;
}

// Appends the character when a person can read it; formatting characters could reorder or hide what is shown.
bool appendReadable(QString &text, QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString character = decoder(bytes);
    if (decoder.hasError() || character.isEmpty())
        return false;
    const auto code = character.toUcs4().value(0);
    if (!QChar::isPrint(code))
        return false;
    text += character;
    return true;
}

qsizetype appendNext(QString &text, QByteArrayView bytes, qsizetype at)
{
    const char c = bytes[at];
    const auto escape = std::find_if(Escapes.begin(), Escapes.end(), [c](const auto &e) { return e.first == c; });
    if (escape != Escapes.end()) {
        text += u'\\';
        text += QLatin1Char(escape->second);
        return 1;
    }
    if (c >= ' ' && c <= '~') {
        text += QLatin1Char(c);
        return 1;
    }
    const auto length = characterLength(bytes, at);
    if (length > 0 && appendReadable(text, bytes.sliced(at, length)))
        return length;
    appendHex(text, static_cast<unsigned char>(c));
    return 1;
}

// Appends until `limit` characters; true when nothing was cut.
bool appendEscaped(QString &text, const QByteArray &bytes, qsizetype limit)
{
    const auto end = text.size() + limit;
    qsizetype at = 0;
    while (at < bytes.size() && text.size() < end)
        at += appendNext(text, bytes, at);
    return at == bytes.size();
}

QString cutMark(const QByteArray &bytes)
{
    return tr("…(%1 bytes)").arg(bytes.size());
}

bool readEscape(QByteArrayView line, qsizetype &at, QByteArray &out)
{
    if (at >= line.size())
        return false;
    const char c = line[at++];
    if (c == 'x') {
        bool ok = false;
        if (at + 2 > line.size())
            return false;
        out += static_cast<char>(line.sliced(at, 2).toByteArray().toInt(&ok, 16));
        at += 2;
        return ok;
    }
    const auto escape = std::find_if(Escapes.begin(), Escapes.end(), [c](const auto &e) { return e.second == c; });
    out += escape != Escapes.end() ? escape->first : c;
    return true;
}

} // namespace

QString quoted(const QByteArray &bytes, qsizetype limit)
{
    QString text = u"\""_s;
    const bool isWhole = appendEscaped(text, bytes, limit);
    text += u'"';
    return isWhole ? text : text + cutMark(bytes);
}

QString quotedIfNeeded(const QByteArray &bytes, qsizetype limit)
{
    QString text;
    const bool isWhole = appendEscaped(text, bytes, limit);
    const bool isPlain = !text.isEmpty() && !text.contains(u' ') && !text.contains(u'\\') && !text.contains(u'\'');
    if (!isPlain)
        return quoted(bytes, limit);
    return isWhole ? text : text + cutMark(bytes);
}

QString readable(const QByteArray &bytes, qsizetype limit)
{
    QString text;
    qsizetype at = 0;
    while (at < bytes.size() && text.size() < limit) {
        const char c = bytes[at];
        if (c == '"' || c == '\\') {
            text += QLatin1Char(c);
            ++at;
        } else {
            at += appendNext(text, bytes, at);
        }
    }
    return at == bytes.size() ? text : text + cutMark(bytes);
}

bool readQuoted(QByteArrayView line, qsizetype &at, QByteArray &out)
{
    if (at >= line.size() || line[at] != '"')
        return false;
    for (++at; at < line.size();) {
        const char c = line[at++];
        if (c == '"')
            return true;
        if (c != '\\')
            out += c;
        else if (!readEscape(line, at, out))
            return false;
    }
    return false;
}

std::optional<QByteArrayList> wordsOfLine(const QByteArray &line)
{
    QByteArrayList words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == ' ') {
            ++at;
            continue;
        }
        QByteArray word;
        if (line[at] == '"') {
            const bool isWhole = readQuoted(line, at, word) && (at == line.size() || line[at] == ' ');
            if (!isWhole)
                return std::nullopt;
        } else {
            const auto end = line.indexOf(' ', at);
            word = line.mid(at, end < 0 ? -1 : end - at);
            at += word.size();
        }
        words.append(word);
    }
    return words;
}

} // namespace lab::redis
