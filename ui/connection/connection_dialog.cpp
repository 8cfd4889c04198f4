// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/connection/connection_dialog.h"

#include "app/base/tr.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QLabel *makeCaption(const QString &text, QWidget *buddy)
{
    auto *const label = captionLabel(text);
    label->setBuddy(buddy);
    return label;
}

QString understoodText(const redis::Endpoint &endpoint)
{
    QStringList parts;
    if (endpoint.isUnixSocket())
        parts << tr("unix socket %1").arg(endpoint.socketPath);
    else
        parts << tr("host %1, port %2").arg(endpoint.host, QString::number(endpoint.port));
    parts << tr("database %1").arg(endpoint.database);
    parts << (endpoint.user.isEmpty() ? tr("default user") : tr("user %1").arg(endpoint.user));
    if (!endpoint.isUnixSocket())
        parts << (endpoint.tls ? tr("TLS") : tr("no TLS"));
    return parts.join(u" · "_s);
}

} // namespace

ConnectionDialog::ConnectionDialog(const QString &settingsFile, PasswordStore &passwords, QWidget *parent)
    : QDialog(parent)
    , m_recent(settingsFile)
    , m_passwords(passwords)
    , m_url(new QComboBox)
    , m_password(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember the password in the system's keychain")))
    , m_understood(plainLabel({}, u"muted"_s))
    , m_keychain(plainLabel({}, u"muted"_s))
    , m_finding(plainLabel({}))
    , m_findingHint(plainLabel({}, u"muted"_s))
    , m_testButton(new QPushButton(icon(u"plug"_s), tr("&Test")))
{
    setWindowTitle(tr("Connect to a Redis server"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Huge, spacing::Large, spacing::Huge, spacing::Large);
    column->setSpacing(spacing::Medium);
    column->addWidget(makeForm());
    column->addWidget(makeTestRow());
    column->addStretch();
    column->addWidget(makeButtons());
    connectAll();
    setMinimumWidth(540);
    setUrl(m_url->count() > 0 ? m_url->itemText(0) : u"redis://127.0.0.1:6379"_s);
    if (m_url->count() > 0)
        recall();
}

QWidget *ConnectionDialog::makeForm()
{
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    m_url->lineEdit()->setFont(monospaceFont());
    m_url->view()->setFont(monospaceFont());
    m_url->setAccessibleName(tr("Address of the server"));
    m_url->lineEdit()->setPlaceholderText(u"redis://user@host:6379/0"_s);
    m_url->addItems(m_recent.urls());
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("None"));
    m_remember->setVisible(PasswordStore::isBuiltIn());
    m_keychain->hide();
    auto *const form = new QWidget;
    auto *const column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Tiny);
    column->addWidget(makeCaption(tr("&Address"), m_url));
    column->addWidget(m_url);
    column->addWidget(m_understood);
    column->addSpacing(spacing::Medium);
    column->addWidget(makeCaption(tr("&Password"), m_password));
    column->addWidget(m_password);
    column->addWidget(m_remember);
    column->addWidget(m_keychain);
    const QString forms = redis::Endpoint::tlsSupported()
                              ? tr("Forms: redis://host:port/db, rediss://… with TLS, unix:///path/to.sock")
                              : tr("Forms: redis://host:port/db, unix:///path/to.sock. This build has no TLS.");
    m_url->setToolTip(plainToolTip(forms));
    return form;
}

QWidget *ConnectionDialog::makeTestRow()
{
    m_finding->setAccessibleName(tr("Result of the test"));
    m_finding->hide();
    m_findingHint->hide();
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_finding);
    texts->addWidget(m_findingHint);
    auto *const box = new QWidget;
    auto *const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_testButton, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return box;
}

QDialogButtonBox *ConnectionDialog::makeButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    m_testButton->setAutoDefault(false);
    setRole(m_connect, u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConnectionDialog::connectAll()
{
    connect(m_url, &QComboBox::editTextChanged, this, &ConnectionDialog::check);
    connect(m_url, &QComboBox::activated, this, &ConnectionDialog::recall);
    connect(m_password, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::testConnection);
    connect(&m_test, &ConnectionTest::done, this, &ConnectionDialog::showFinding);
    connect(&m_passwords, &PasswordStore::loaded, this, [this](const QString &server, const QString &password) {
        if (server == m_url->currentText() && m_password->text().isEmpty()) {
            m_password->setText(password);
            m_remember->setChecked(!password.isEmpty());
        }
    });
    connect(&m_passwords, &PasswordStore::loadFailed, this, [this](const QString &server, const QString &message) {
        if (server == m_url->currentText())
            showText(m_keychain, message);
    });
}

void ConnectionDialog::setUrl(const QString &url)
{
    m_url->setEditText(url);
    check();
}

redis::Endpoint ConnectionDialog::endpoint() const
{
    auto endpoint = redis::Endpoint::parse(m_url->currentText().trimmed());
    if (!m_password->text().isEmpty())
        endpoint.password = m_password->text();
    return endpoint;
}

void ConnectionDialog::check()
{
    bool usable = true;
    QString text, role;
    try {
        text = understoodText(endpoint());
        role = u"muted"_s;
    } catch (const redis::EndpointError &error) {
        usable = false;
        text = error.message();
        role = u"danger"_s;
    }
    m_understood->setText(text);
    setRole(m_understood, role);
    m_testButton->setEnabled(usable);
    m_connect->setEnabled(usable);
    m_test.cancel();
    m_finding->hide();
    m_findingHint->hide();
}

// A server that was used before: its password may be in the keychain.
void ConnectionDialog::recall()
{
    m_keychain->hide();
    m_password->clear();
    m_passwords.load(m_url->currentText());
}

void ConnectionDialog::testConnection()
{
    setRole(m_finding, u"muted"_s);
    showText(m_finding, tr("Connecting…"));
    m_findingHint->hide();
    m_test.start(endpoint());
}

void ConnectionDialog::showFinding(bool ok, const QString &message, const QString &hint)
{
    setRole(m_finding, ok ? u"success"_s : u"danger"_s);
    showText(m_finding, (ok ? u"✓ "_s : u"✗ "_s) + message);
    showText(m_findingHint, hint);
}

void ConnectionDialog::accept()
{
    const auto server = endpoint();
    m_recent.add(server);
    if (m_remember->isChecked() && !server.password.isEmpty())
        m_passwords.save(publicUrl(server), server.password);
    Q_EMIT chosen(server);
    QDialog::accept();
}

} // namespace lab::ui
