// What is lit on the data's road while somebody asks why, or what a command has changed.
#pragma once

#include "flowhistory.h"
#include "flowsubject.h"
#include "read/trail.h"

#include <QString>

#include <vector>

namespace restaurant {

/// A message of a trail on one road.
struct FlowMark
{
    FlowTraveller traveller;
    int step = 0; ///< From 1, in the order in which the trail is told.
    bool refused = false;
    bool operator==(const FlowMark &) const = default;
};

/// An answer as the road shows it: the messages that it passes, each on its roads, and its words.
class FlowTrail
{
public:
    /// The newest step is the first.
    explicit FlowTrail(const Trail &trail);
    /// Each event of the command is a step.
    explicit FlowTrail(const Effects &effects);

    /// By step; a message that belongs to several stands with the first of them.
    [[nodiscard]] const std::vector<FlowMark> &marks() const { return m_marks; }
    [[nodiscard]] bool passes(const FlowRoad &road) const;
    [[nodiscard]] bool passes(const FlowPlace &place) const;
    /// 0: it is not on the trail.
    [[nodiscard]] int stepOf(const FlowMessage &message) const;
    /// Its commands, each with those of its events that are on the trail.
    [[nodiscard]] const FlowHistory &messages() const { return m_messages; }

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void add(const Effects &effects, const DecidedCommand &decision, int &step);
    void mark(const FlowRoad &road, const FlowMessage &message, int step, bool refused = false);

    std::vector<FlowMark> m_marks;
    FlowHistory m_messages;
    QString m_title;
    QString m_text;
};

} // namespace restaurant
