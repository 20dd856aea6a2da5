#pragma once

#include "domain/command.h"
#include "domain/service.h"

#include <QToolBar>

#include <array>
#include <vector>

class QAction;
class QLabel;

namespace restaurant {

/// A strip that says which services are stopped or slow, how many commands wait for each, and sets
/// them going. It is there only while there is something to say.
class ServiceBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceBar)
public:
    explicit ServiceBar(QWidget *parent);

    /// At the cursor. In the past nobody knows how many waited.
    void follow(const ServiceConditions &services, bool isLive);
    /// For services, whoever sent them.
    void setWaiting(const std::vector<SentCommand> &commands);
    void enable(bool canChange);

signals:
    void goOnRequested(restaurant::Service service);

private:
    struct Entry
    {
        QAction *text = nullptr; ///< Shows the label.
        QLabel *label = nullptr;
        QAction *goOn = nullptr;
    };

    void add(Service service);
    void say();

    ServiceConditions m_services{};
    std::array<int, allServices.size()> m_waiting{};
    std::array<Entry, allServices.size()> m_entries{};
    bool m_isLive = true;
    bool m_canChange = false;
};

} // namespace restaurant
