// What every log promises to the write side, whatever it stands on: one contract for all of them.
#pragma once

#include "store/support.h"

#include <QTest>

#include <memory>

namespace restaurant::test {

/// Each test has a log of its own, with a group begun.
class EventLogContract : public QObject
{
    Q_OBJECT

protected:
    /// Holds nothing yet.
    [[nodiscard]] virtual std::unique_ptr<EventLog> newLog() = 0;

private slots:
    void init();
    void cleanup() { m_log.reset(); }
    void whatIsAppendedIsReadBack();
    void whatAGuestSaysInWordsIsReadBack();
    void aTakenIdWritesNothing();
    void aTakenVersionWritesNothingOfItsCommand();
    void whatIsRolledBackNeverHappened();
    void theLastSnapshotOfAStreamIsTheOneThatIsFound();
    void changesOfStaffAreFoundInTheirOrder();
    void theHandlerDecidesTheSameOverEveryLog();

private:
    std::unique_ptr<EventLog> m_log;
};

} // namespace restaurant::test
