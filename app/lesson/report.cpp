// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/report.h"

#include "app/base/tr.h"

#include <new>

namespace lab {

namespace {

Failure defect(const QString &what)
{
    return {ErrorKind::Internal, tr("A defect of this program: %1").arg(what),
            tr("Please report it with what you did before.")};
}

/// What the request may take values for. None when there is no such item, which then is the run's failure.
Parameters parametersFor(const Catalogue &catalogue, const Request &request)
{
    try {
        const auto &lesson = catalogue.lesson(request.lesson);
        if (request.what == Request::What::Operation)
            return Catalogue::operation(lesson, request.item).parameters;
        if (request.what == Request::What::Scenario)
            return Catalogue::scenario(lesson, request.item).parameters;
        if (request.what == Request::What::Comparison)
            return parametersOf(Catalogue::comparison(lesson, request.item));
    } catch (const UsageError &) {
    }
    return {};
}

} // namespace

Request shownRequest(const Catalogue &catalogue, Request request)
{
    request.values = shownValues(std::move(request.values), parametersFor(catalogue, request));
    return request;
}

Failure failureOf(std::exception_ptr exception)
{
    try {
        std::rethrow_exception(std::move(exception));
    } catch (const Error &error) {
        return {error.kind(), error.message(), error.hint()};
    } catch (const std::bad_alloc &) {
        return {ErrorKind::Internal, tr("There is not enough memory for this."), {}};
    } catch (const std::exception &error) {
        return defect(QString::fromUtf8(error.what()));
    } catch (...) {
        return defect(tr("an exception that is not a std::exception"));
    }
}

} // namespace lab
