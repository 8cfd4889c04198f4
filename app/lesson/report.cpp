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

} // namespace

Parameters parametersOf(const Lesson &lesson, const Request &request)
{
    if (request.what == Request::What::Operation)
        return Catalogue::operation(lesson, request.item).parameters;
    if (request.what == Request::What::Scenario)
        return Catalogue::scenario(lesson, request.item).parameters;
    if (request.what == Request::What::Comparison)
        return parametersOf(Catalogue::comparison(lesson, request.item));
    return {};
}

Request shownRequest(const Catalogue &catalogue, Request request)
{
    Parameters parameters;
    try {
        parameters = parametersOf(catalogue.lesson(request.lesson), request);
    } catch (const UsageError &) { // there is no such item, which then is the run's failure
    }
    request.values = shownValues(std::move(request.values), parameters);
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
