// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Starts an embedded server, prints its process id, and waits to be killed.
#include "app/server/embedded_server.h"

#include <QCoreApplication>

#include <cstdio>

using lab::server::EmbeddedServer;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    EmbeddedServer server;
    QObject::connect(&server, &EmbeddedServer::ready, &application, [&] {
        std::printf("%lld\n", static_cast<long long>(server.processId()));
        std::fflush(stdout);
    });
    QObject::connect(&server, &EmbeddedServer::failed, &application, [&](const QString &message) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        application.exit(1);
    });
    server.start();
    return application.exec();
}
