// The people of a script: what they are at, told as activities by the commands they give. No script
// says how long a piece of work takes: who gives a command is at it until his next one, if that
// comes soon; else he is done at once. So the floor shows who is where and at what; how busy
// anybody is, is not measured of it (Restaurant::isScripted).
#pragma once

#include "domain/outcome.h"
#include "simulation/ports.h"
#include "simulation/scenario.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant {

/// All is derived from the script and the place in it, nothing from what was told before: so an
/// evening can be gone on with anywhere. Scenario and port outlive it.
class ScriptedStaff
{
public:
    ScriptedStaff(const Scenario &scenario, ActivityPort &port);

    /// The command at `place` of the script has been carried out, or refused, at `now`; if it was
    /// before, it was told then, unless the program ended in between.
    void tell(std::size_t place, const Outcome &outcome, Instant now);

private:
    struct Work
    {
        WorkKind kind{};
        OrderId order{};
        std::optional<LineId> line;
    };
    struct Deed
    {
        std::optional<Work> work;         ///< That its actor begins by it.
        std::optional<Instant> until;     ///< How long he is at it; nothing: done at once.
        std::optional<std::size_t> begun; ///< Where in the script the work began that it ends.
        bool isFirst = false;             ///< Of his work.
    };

    void link(std::size_t earlier, std::size_t later);
    [[nodiscard]] std::optional<Work> workOf(const ScriptedCommand &scripted) const;
    [[nodiscard]] StaffingChanged staffingFrom(std::size_t place) const;

    const Scenario &m_scenario;
    ActivityPort &m_port;
    std::vector<Deed> m_deeds; ///< One for each command of the script.
};

} // namespace restaurant
