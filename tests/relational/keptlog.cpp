#include "relational/keptlog.h"

namespace restaurant::testing {

KeptTables::KeptTables(const Restaurant &restaurant)
    : m_connection(m_folder.filePath(QStringLiteral("tables.db")).toStdString(), Purpose::ReadStore,
                   IfMissing::Create)
    , m_reader(m_connection)
{
    Transaction transaction(m_connection);
    RelationalModel::create(m_connection, restaurant);
    transaction.commit();
    m_model = std::make_unique<RelationalModel>(m_connection, restaurant);
}

Touched KeptTables::apply(const RecordedEvent &event)
{
    Transaction transaction(m_connection);
    Touched touched = m_model->apply(event);
    transaction.commit();
    return touched;
}

void KeptTables::apply(const std::vector<RecordedEvent> &events)
{
    Transaction transaction(m_connection);
    for (const RecordedEvent &event : events)
        m_model->apply(event);
    transaction.commit();
}

QString firstDifference(const std::vector<RecordedEvent> &log, const Restaurant &restaurant,
                        int every)
{
    KeptTables tables(restaurant);
    AllCompared all(restaurant);
    for (const RecordedEvent &event : log) {
        const bool whole = number(event.position) % every == 0 || &event == &log.back();
        if (const QString wrong = all.take(tables, event, whole); !wrong.isEmpty())
            return QStringLiteral("event %1, %2: %3")
                .arg(number(event.position))
                .arg(event.event.index())
                .arg(wrong);
    }
    return {};
}

} // namespace restaurant::testing
