// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t ZeroWidthNonJoiner = 0x200c, ZeroWidthJoiner = 0x200d; // belong to scripts and emoji

bool isHarmless(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return code == U'\n' || code == U'\t';
    case QChar::Other_Format:
        return code == ZeroWidthNonJoiner || code == ZeroWidthJoiner;
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

void write(std::FILE *file, const QByteArray &bytes)
{
    const auto written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    if (written == static_cast<std::size_t>(bytes.size()) && std::fflush(file) == 0)
        return;
    throw Error(ErrorKind::File, tr("Standard output takes no more: %1.").arg(qt_error_string(errno)));
}

} // namespace

QString forTerminal(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t code : text.toUcs4()) {
        if (isHarmless(code))
            safe += QStringView(QChar::fromUcs4(code));
        else
            safe += u"\\u{%1}"_s.arg(static_cast<uint>(code), 0, 16);
    }
    return safe;
}

void print(const QString &text)
{
    write(stdout, forTerminal(text).toUtf8());
}

void print(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson());
}

void complain(const QString &text)
{
    try {
        write(stderr, forTerminal(text).toUtf8() + '\n');
    } catch (const Error &) {
        // There is nobody left to tell.
    }
}

} // namespace lab::cli
