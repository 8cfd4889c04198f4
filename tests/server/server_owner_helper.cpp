// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Starts an embedded server (in the folder named on the command line, else a temporary one), prints its process id and
// URL, and waits to be killed.
#include "app/server/embedded_server.h"

#include <QCoreApplication>

#include <cstdio>

using lab::redis::Endpoint;
using lab::server::EmbeddedServer;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    EmbeddedServer server({.folder = application.arguments().value(1)});
    QObject::connect(&server, &EmbeddedServer::ready, &application, [&](const Endpoint &endpoint) {
        std::printf("%lld %s\n", static_cast<long long>(server.processId()),
                    qUtf8Printable(endpoint.urlWithPassword()));
        std::fflush(stdout);
    });
    QObject::connect(&server, &EmbeddedServer::failed, &application, [&](const QString &message) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        application.exit(1);
    });
    server.start();
    return application.exec();
}
