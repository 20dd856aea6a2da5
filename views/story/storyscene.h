// From what the picture knows to what is painted.
#pragma once

#include "domain/command.h"
#include "floor/floorscene.h"
#include "storycaption.h"
#include "storylooks.h"
#include "storymodel.h"
#include "storyplan.h"

#include <QCoreApplication>
#include <QRegion>

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// How near one looks at what is written.
enum class StoryZoom {
    Room,    ///< All of it.
    Service, ///< The log of one service.
    Stream,  ///< One stream of it.
    Row      ///< And one event as a row.
};

/// The whole picture at one moment: a room of its own, the boxes, what is on its way. Says each
/// time which part of it looks different now. Knows the theme, but no widget.
class StoryScene final : public FlowMap
{
    Q_DECLARE_TR_FUNCTIONS(StoryScene)

public:
    /// The model must outlive the scene.
    explicit StoryScene(StoryModel *model);

    /// Everything is placed anew, and nobody walks there.
    void resize(QSize size);
    /// Nobody walks to where the documents say they are.
    void settle()
    {
        m_floor.settle();
        m_room = -1;
    }
    /// Whether the next refresh() is to place everything anew: the picture has another shape.
    [[nodiscard]] bool isOutgrown() const { return m_model->shape() != m_plan.shape(); }
    /// At this moment of the wall's clock.
    QRegion refresh();
    /// Whether the next refresh() will be different without any news.
    [[nodiscard]] bool isMoving() const;
    /// Whether there is nothing to be watched: what is on its way is on late roads alone.
    [[nodiscard]] bool isQuiet() const;
    /// Whose thoughts are shown; nothing: nobody's.
    void setThoughts(bool on) { m_showsThoughts = on; }
    /// A caption stands at what moves.
    void setCaptions(bool on) { m_showsCaptions = on; }
    /// Nothing travels, and nobody walks: the road is lit while something is on it.
    void setLessMotion(bool on)
    {
        m_lessMotion = on;
        m_floor.setStill(on);
    }
    /// Not where a message is followed that somebody else has sent.
    [[nodiscard]] bool takesPart(const FloorSubject &somebody) const;
    [[nodiscard]] bool hasLessMotion() const { return m_lessMotion; }
    /// Nearer to what this is about, or further from it.
    void setZoom(StoryZoom zoom, const std::optional<StorySubject> &about);
    [[nodiscard]] StoryZoom zoom() const { return m_zoom; }
    /// So much time nothing happened, and was skipped; told for a moment.
    void tellSkipped(const QString &text) { m_skipped = text; }

    [[nodiscard]] const StoryPlan &plan() const { return m_plan; }
    [[nodiscard]] const FloorScene &floor() const { return m_floor; }
    [[nodiscard]] const FlowTraffic &traffic() const { return m_traffic; }
    /// Of the message that is followed; empty: none is.
    [[nodiscard]] const std::vector<FlowToken> &trip() const { return m_trip; }
    /// Where the messages of a trail stand that is lit.
    [[nodiscard]] const std::vector<FlowToken> &standing() const { return m_standing; }
    /// In the order in which they are painted.
    [[nodiscard]] const std::vector<StoryItem> &items() const { return m_items; }
    /// All that is painted of it.
    [[nodiscard]] QRect paintedRect(const StoryItem &item) const;
    /// What has happened last in the picture, whether it is said there or not.
    [[nodiscard]] const std::optional<StoryCaption> &caption() const { return m_caption; }
    [[nodiscard]] const StoryItem *find(const StorySubject &subject) const;
    /// What is drawn now has happened by then.
    [[nodiscard]] Instant now() const { return m_moment.now; }

    /// On top there, the messages first.
    [[nodiscard]] std::optional<StorySubject> at(QPointF place) const;
    [[nodiscard]] std::vector<StorySubject> everything() const;
    /// Nothing: it is not in the picture any more.
    [[nodiscard]] std::optional<QPointF> middleOf(const StorySubject &subject) const;
    /// Where it is outlined; empty: nowhere.
    [[nodiscard]] QRect rectOf(const StorySubject &subject) const;

    using FlowMap::on;
    [[nodiscard]] const FlowMeasures &measures() const override { return m_plan.measures(); }
    [[nodiscard]] QRect rectOf(const FlowPlace &place) const override
    {
        return m_plan.rectOf(place);
    }
    [[nodiscard]] const QPainterPath &roadTo(const FlowRoad &road) const override
    {
        return m_plan.roadTo(road);
    }
    [[nodiscard]] QPointF on(const FlowToken &token) const override;
    [[nodiscard]] QRect pillOn(const FlowRoad &road, const QString &text) const override;
    /// The way of a message; of a command, from whoever has sent it.
    [[nodiscard]] QPainterPath roadOf(const FlowToken &token) const;

private:
    [[nodiscard]] QRegion paintedBy(const StoryItem &item) const;
    [[nodiscard]] QRegion changesSince(const std::vector<StoryItem> &before) const;
    [[nodiscard]] QRegion paintedTokens() const;
    void add(std::optional<StorySubject> subject, const QRect &rect,
             decltype(StoryItem::look) look);
    void addBoards();
    [[nodiscard]] BoardLook boardLook(ViewName view) const;
    [[nodiscard]] std::vector<BoardLineLook> lineLooks(ViewName view) const;
    [[nodiscard]] bool hasJustArrived(ViewName view, Position event) const;
    void addChips();
    [[nodiscard]] bool isInSight(const RecordedEvent &event) const;
    [[nodiscard]] QString logTitle() const;
    void addRow();
    void addStreams();
    [[nodiscard]] qint64 slipsNoted() const;
    void addWriteSide();
    [[nodiscard]] std::vector<ServiceLook> serviceLooks() const;
    void addManager();
    void addJob();
    void addGazes();
    void addLabels();
    void addThoughts();
    void addCaption();
    void addSkipped();
    [[nodiscard]] std::optional<StorySubject> lineAt(const StoryItem &board, QPoint place) const;
    [[nodiscard]] QRect rectOfLine(const DocumentName &document) const;
    /// So large a place by it, that hides little; least of all points of the `way`.
    [[nodiscard]] QRect besides(const QRect &about, QSize size,
                                const std::vector<QPointF> &way = {}) const;
    [[nodiscard]] int hiddenBy(const QRect &place, const QRect &about,
                               const std::vector<QPointF> &way) const;
    [[nodiscard]] bool isTold(const FlowTraveller &traveller) const;
    [[nodiscard]] const FlowHistory::Entry *lastDecided() const;
    [[nodiscard]] QPointF placeOf(const Actor &actor) const;
    [[nodiscard]] QPointF placeOf(const Look &look) const;
    [[nodiscard]] std::optional<QPointF> placeOf(const FloorSubject &somebody) const;
    [[nodiscard]] QPointF senderOf(const FlowToken &token) const;

    StoryModel *m_model;
    FloorScene m_floor;
    StoryPlan m_plan;
    FlowModel::Moment m_moment;
    Instant m_aged{}; ///< The ages in the room are of this moment.
    bool m_somebodyWalked = false;
    int m_room = -1; ///< See StoryModel::roomNumber(): as it is drawn.
    FlowTraffic m_traffic;
    std::vector<FlowToken> m_trip;
    std::vector<FlowToken> m_standing;
    std::vector<StoryItem> m_items;
    bool m_showsThoughts = false;
    bool m_showsCaptions = true;
    bool m_lessMotion = false;
    StoryZoom m_zoom = StoryZoom::Room;
    Service m_service{};  ///< From StoryZoom::Service on.
    std::string m_stream; ///< From StoryZoom::Stream on.
    Position m_row{};     ///< At StoryZoom::Row.
    QString m_skipped;
    std::optional<StoryCaption> m_caption;
    FlowModel::Wall::time_point m_begun; ///< Since then the dots of a stream are on their way.
};

} // namespace restaurant
