#pragma once

#include "floorsubject.h"
#include "read/floor.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace restaurant {

class FloorModels;

/// What there is to say about something on the floor.
struct SubjectInfo
{
    QString title; ///< "Table 3"
    QString text;  ///< What it is, what it waits for, for how long and since when.
    std::optional<OrderId> order;
};

class SubjectText
{
    Q_DECLARE_TR_FUNCTIONS(SubjectText)

public:
    explicit SubjectText(const FloorModels &models, Instant now)
        : m_models(models)
        , m_now(now)
    {
    }

    /// Nothing if it is not there any more.
    [[nodiscard]] std::optional<SubjectInfo> about(const FloorSubject &subject) const;

private:
    [[nodiscard]] SubjectInfo aboutQueue(GuestPlace place, const QString &title) const;
    [[nodiscard]] SubjectInfo aboutKitchen() const;
    [[nodiscard]] SubjectInfo aboutPass() const;
    [[nodiscard]] std::optional<SubjectInfo> aboutStation(const std::string &name) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutTable(TableId table) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutPan(OrderId order, LineId line) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutPlate(OrderId order) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutGuest(GuestId guest) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutStaff(const std::string &name) const;
    /// "for 11:32, since 20:02:33"
    [[nodiscard]] QString since(Instant then) const;

    const FloorModels &m_models;
    Instant m_now;
};

} // namespace restaurant
