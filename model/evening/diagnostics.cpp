#include "diagnostics.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QThread>

namespace restaurant {
namespace {

QString line(const QString &name, const QString &value)
{
    return name + QStringLiteral(": ") + value + QLatin1Char('\n');
}

QString programText(const QString &platform)
{
    return line(QStringLiteral("Program"), QCoreApplication::applicationVersion()) +
           line(QStringLiteral("Qt"), QLatin1String(qVersion())) +
           line(QStringLiteral("Platform"), platform) +
           line(QStringLiteral("System"), QSysInfo::prettyProductName());
}

QString storeText(const QString &store)
{
    if (store.isEmpty())
        return line(QStringLiteral("Store"), Diagnostics::tr("none is open"));
    QString text = line(QStringLiteral("Store"), store);
    try {
        const Connection connection(store.toStdString(), Purpose::ReadOnly);
        for (const DiagnosticLine &one : diagnostics(connection))
            text += line(QString::fromStdString(one.name), QString::fromStdString(one.value));
    } catch (const StoreError &error) {
        text += line(Diagnostics::tr("It could not be looked at"), QString::fromUtf8(error.what()));
    }
    return text;
}

} // namespace

Diagnostics::Diagnostics(QObject *parent)
    : QObject(parent)
{
}

void Diagnostics::gather(const QString &store, const QString &platform)
{
    const QString program = programText(platform);
    QThread *thread = QThread::create([this, program, store] {
        const QString text = program + storeText(store);
        QMetaObject::invokeMethod(
            this, [this, text] { emit gathered(text); }, Qt::QueuedConnection);
    });
    thread->setParent(this);
    thread->setObjectName(QStringLiteral("diagnostics"));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(
        this, &QObject::destroyed, thread, [thread] { thread->wait(); }, Qt::DirectConnection);
    thread->start();
}

} // namespace restaurant

#include "moc_diagnostics.cpp"
