#pragma once

#include "common/pane.h"
#include "domain/bend.h"
#include "storysubject.h"

#include <QTimer>

class QAction;

namespace restaurant {

class StoryModel;
class StoryRates;
class StoryStrip;
class StoryTables;
class StoryWidget;
class TimelineBand;
class TimelineModel;

/// Room and data as one picture, or as tables; below it the evening as a strip, and what there is
/// to say of whatever is chosen, with what can be done to it.
class StoryPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPane)

public:
    /// The models must outlive the pane.
    StoryPane(StoryModel *model, TimelineModel *timeline, QWidget *parent = nullptr);

    /// For a menu: show as table; stand still; again; follow; thoughts; captions.
    [[nodiscard]] QList<QAction *> commands() const override;
    /// Shows the trip of this command and of what came of it, all others dimmed.
    void follow(CommandNumber command);
    /// The same of what happened last by this moment.
    void followLastBy(Instant at);
    /// Whoever went to a moment wants it as it is then.
    void settle();
    /// What is played, for the caption of a picture that is saved.
    void setEvening(const QString &name) { m_evening = name; }
    /// Saves the picture as it stands, with a line that says of what it is; see writePicture().
    [[nodiscard]] QString exportTo(const QString &path);
    /// See ReadPane::setReader(): of the boards, and of the room itself.
    void setReader(std::optional<Role> reader);
    /// Whether a view can be delayed, stopped and rebuilt now: of the past, nothing can.
    void setLive(bool live);
    /// "nothing for 12 min: skipped"
    [[nodiscard]] static QString skippedText(Instant from, Instant to);
    /// A long quiet was gone over at once.
    void tellSkipped(Instant from, Instant to);
    /// The last stretch is being shown again.
    void setAgain(bool on);
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] StoryWidget *picture() const { return m_picture; }

signals:
    void orderActivated(restaurant::OrderId order);
    void whyRequested(const restaurant::DocumentName &document);
    void controlRequested(restaurant::ViewName view, restaurant::ViewControl wish);
    void delayRequested(restaurant::ViewName view, restaurant::Duration delay);
    /// Somebody has laid hands on an event on its way to a view.
    void bendRequested(const restaurant::Bend &bend);
    /// Everything that can be done to what is delivered to a view is to be shown.
    void deliveriesRequested(restaurant::ViewName view);
    /// Somebody wants to see in which table what the board shows is kept.
    void tableRequested(restaurant::ViewName view);
    /// The last stretch is to be shown once more, at half the speed.
    void againRequested(restaurant::Duration stretch);
    void seekRequested(restaurant::Instant at);
    void exportRequested(const QString &suggestion);
    /// It is in front of others, and nothing in it is to be watched; or no longer.
    void idles(bool on);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showAsTable(bool table) override;

private:
    void makeActions();
    void layOut();
    void measure();
    void connectViews();
    void showInfo();
    [[nodiscard]] QString lately() const;
    void followChosen();
    void refresh();
    void askForExport();
    [[nodiscard]] QString captionOfFile() const;

    StoryModel *m_model;
    StoryWidget *m_picture;
    StoryTables *m_tables;
    TimelineBand *m_band;
    StoryRates *m_rates;
    StoryStrip *m_strip;
    QAction *m_hold;
    QAction *m_again;
    QAction *m_follow;
    QAction *m_thoughts;
    QAction *m_captions;
    QAction *m_lessMotion;
    QAction *m_nearer;
    QAction *m_further;
    QAction *m_export;
    QString m_evening;
    QTimer m_skippedTold{this}; ///< So long it is told that a quiet was skipped.
    QTimer m_soon{this};        ///< Text that changes faster cannot be read.
};

} // namespace restaurant
