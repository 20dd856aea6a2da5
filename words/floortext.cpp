#include "floortext.h"

#include "plaintext.h"

#include <QStringList>

#include <algorithm>

namespace restaurant {

namespace {

constexpr double fastestReadable = 20;

} // namespace

QString FloorText::name(const FloorGuest &guest)
{
    const QString id = QString::number(number(guest.guest));
    if (guest.kind == GuestKind::Takeaway)
        return tr("Takeaway guest %1").arg(id);
    return tr("Party %1 of %2").arg(id, QString::number(guest.size));
}

QString FloorText::briefTask(const FloorStaff &staff)
{
    if (!staff.task)
        return staff.pool.empty() ? tr("goes home") : tr("free");
    switch (staff.task->kind) {
    case WorkKind::TakeOrder:
        return tr("takes order");
    case WorkKind::Answer:
        return tr("answers");
    case WorkKind::Serve:
        return tr("serves");
    case WorkKind::Bill:
        return tr("takes bill");
    case WorkKind::Cook:
        return tr("cooks");
    }
    return {};
}

QString FloorText::kinds(const FloorPool &pool)
{
    QStringList words;
    for (const WorkKind kind : pool.kinds)
        words.append(toQString(textOf(kind)));
    return words.join(QStringLiteral(", "));
}

QString FloorText::initial(const std::string &name)
{
    const QString text = toQString(name);
    QString number;
    for (qsizetype at = text.size() - 1; at > 0 && text[at].isDigit() && number.size() < 2; --at)
        number.prepend(text[at]);
    return text.left(1).toUpper() + number;
}

QString FloorText::dish(const CookingLine &line)
{
    return tr("%1 %2").arg(QString::number(line.quantity), toQString(line.name));
}

QString FloorText::order(OrderId order)
{
    return QString::number(number(order));
}

bool FloorText::showsSeconds(double speed)
{
    return speed > 0 && speed <= fastestReadable;
}

QString FloorText::age(Instant then, Instant now, double speed)
{
    if (showsSeconds(speed))
        return ageOf(then, now);
    const Duration age = std::max(now - then, Duration::zero());
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    return tr("%1 min").arg(minutes);
}

} // namespace restaurant
