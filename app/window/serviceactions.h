#pragma once

#include "domain/service.h"

#include <QObject>

#include <array>
#include <chrono>

class QAction;
class QActionGroup;
class QMenu;

namespace restaurant {

/// How each service works, as actions for a menu: to stop it, to slow it down, to set it going
/// again. Shows what is on; choosing another asks for it.
class ServiceActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceActions)
public:
    /// With which a slow service decides, in the restaurant's time.
    static constexpr std::array delays{std::chrono::seconds(5), std::chrono::seconds(20),
                                       std::chrono::seconds(60)};

    explicit ServiceActions(QObject *parent = nullptr);

    /// At the cursor.
    void follow(const ServiceConditions &services);
    void enable(bool canChange);
    void fill(QMenu *menu) const;

signals:
    void chosen(restaurant::Service service, const restaurant::ServiceCondition &to);

private:
    void make(Service service);
    void add(Service service, const ServiceCondition &to, const QString &text, const QString &tip);
    void show();

    ServiceConditions m_current{};
    std::array<QActionGroup *, allServices.size()> m_groups{};
    bool m_canChange = false;
};

} // namespace restaurant
