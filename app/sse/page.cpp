// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/page.h"

#include <QCryptographicHash>
#include <QFile>

// As in app/sql/schema.cpp.
static void initPage()
{
    Q_INIT_RESOURCE(sse);
}

namespace lab::sse {

namespace {

/// `'sha256-…'` of what stands between the tags.
QByteArray hashOf(const QByteArray &html, const QByteArray &tag)
{
    const QByteArray open = '<' + tag + '>';
    const auto from = html.indexOf(open) + open.size();
    const auto content = html.mid(from, html.indexOf("</" + tag + '>') - from);
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

Answer read()
{
    initPage();
    QFile file(QStringLiteral(":/sse/page.html"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The page of the event streams is not compiled in.");
    Answer answer{MHD_HTTP_OK, file.readAll(), "text/html; charset=utf-8"};
    answer.headers.emplaceBack("Content-Security-Policy",
                               "default-src 'none'; script-src " + hashOf(answer.body, "script") + "; style-src " +
                                   hashOf(answer.body, "style") +
                                   "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
}

} // namespace

const Answer &page()
{
    static const Answer answer = read();
    return answer;
}

} // namespace lab::sse
