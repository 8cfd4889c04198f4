// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/link.h"

#include "app/base/tr.h"
#include "app/lesson/pages.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

bool hasSource(const Lesson &lesson, const QString &name)
{
    return std::any_of(lesson.sources.begin(), lesson.sources.end(),
                       [&name](const SourceFile &file) { return file.fileName() == name; });
}

template <typename Item>
bool hasId(const QList<Item> &items, const QString &id)
{
    return std::any_of(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
}

/// Throws UsageError.
void check(const Link &link, const Lesson &lesson)
{
    if (link.item.isEmpty())
        return;
    if (link.part == u"try"_s) {
        const auto &operation = Catalogue::operation(lesson, link.item);
        Parameters given; // what the link does not give the form has, or is offered
        for (const auto &parameter : operation.parameters) {
            if (link.values.contains(parameter.name))
                given.append(parameter);
        }
        Arguments::parse(given, link.values);
    } else if (link.part == u"break"_s) {
        Arguments::parse(Catalogue::scenario(lesson, link.item).parameters, link.values);
    } else if (link.part == u"measure"_s) {
        Catalogue::comparison(lesson, link.item);
    } else if (link.part == u"check"_s) {
        if (!hasId(lesson.questions, link.item))
            Catalogue::challenge(lesson, link.item);
    } else if (link.part != u"source"_s || !hasSource(lesson, link.item)) {
        throw UsageError(tr("There is no %1 in %2.").arg(link.item, link.part));
    }
}

} // namespace

const QStringList &partNames()
{
    static const QStringList names{u"learn"_s, u"try"_s, u"break"_s, u"measure"_s, u"source"_s, u"check"_s, u"notes"_s};
    return names;
}

std::optional<Link> Link::parse(const QUrl &url, const QString &lesson)
{
    if (url.scheme() != u"lab"_s)
        return std::nullopt;
    auto steps = url.path().split(u'/', Qt::SkipEmptyParts);
    if (steps.size() > 1 && steps.first() == u"page"_s)
        return toPage(steps.mid(1).join(u'/'));
    Link link{lesson, {}};
    if (!steps.isEmpty() && !partNames().contains(steps.first()))
        link.lesson = steps.takeFirst();
    if (steps.isEmpty() || steps.size() > 2 || !partNames().contains(steps.first()))
        return std::nullopt;
    link.part = steps.value(0);
    link.item = steps.value(1);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        link.values.insert(name, value.toUtf8());
    return link;
}

QUrl Link::url() const
{
    QUrl url;
    url.setScheme(u"lab"_s);
    QStringList steps{lesson, part, item};
    steps.removeAll(QString());
    url.setPath(steps.join(u'/'));
    QUrlQuery query;
    for (const auto &[name, value] : values.asKeyValueRange())
        query.addQueryItem(name, QString::fromUtf8(value.toPercentEncoding()));
    url.setQuery(query);
    return url;
}

QString problemOf(const Link &link, const Catalogue &catalogue)
{
    if (link.isPage())
        return pages().contains(link.item) ? QString() : tr("The library has no page %1.").arg(link.item);
    try {
        check(link, catalogue.lesson(link.lesson));
    } catch (const UsageError &error) {
        return error.message();
    }
    return {};
}

} // namespace lab
