// A recording, drawn for later: room and data at any moment of it, with a caption below.
#pragma once

#include "evening/evening.h"
#include "models/eveningmodels.h"
#include "playback/recording.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace restaurant {

class CaptionBand;
class StoryWidget;

/// Nobody sees it and nobody waits for its window: it waits where it stands until a moment is
/// there. Needs a QApplication of its own, with any platform. What goes wrong is thrown as
/// std::runtime_error; so it is once nobody waits any more (LongWork).
class Studio final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Studio)
public:
    /// Opens the recording only to look; another process may be writing.
    explicit Studio(const QString &file);
    ~Studio() override;

    [[nodiscard]] Recording &recording() { return m_recording; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Instant starts() const { return m_recording.scenario().starts; }
    /// As far as the evening has come.
    [[nodiscard]] Instant end() const { return m_recording.knownEnd().at; }

    /// How much of the evening has gone by then, of 1.
    [[nodiscard]] double shareOf(Instant at) const;

    /// So large are the frames; below, as much room as the highest of these captions needs.
    void resize(QSize frame, const QStringList &captions);
    /// So large is the picture, and nothing below.
    void resizePicture(QSize picture);
    /// Everything as it was then; nothing is on its way that only takes longer to draw.
    void goTo(Instant at);
    /// On to a moment, as one frame follows the other: so much later on the wall's clock, at
    /// `speed` restaurant seconds per second.
    void goOnTo(Instant at, double speed, std::chrono::milliseconds later);
    /// A long quiet was gone over; empty: that is long past.
    void tellSkipped(const QString &text);
    void say(const QString &caption);

    [[nodiscard]] const CursorState &cursor() const { return m_cursor; }
    /// What has happened last there, in words; empty: nothing that is told.
    [[nodiscard]] QString happened() const;
    /// What was recorded is still on its way to a view that is late.
    [[nodiscard]] bool isBehind() const;
    /// As it is painted; belongs to the studio.
    [[nodiscard]] StoryWidget *picture() const { return m_picture; }
    [[nodiscard]] QImage frame();

private:
    void open(const QString &file);
    void seek(Instant at);
    void waitUntil(const std::function<bool()> &isSo);

    Recording m_recording;
    QString m_name;
    EveningModels m_models;
    std::unique_ptr<Evening> m_evening;
    CursorState m_cursor;
    bool m_isOpen = false;
    bool m_isTold = false; ///< Where the cursor stands.
    bool m_hasArrived = false;
    QString m_trouble; ///< Empty: none so far.
    std::array<ViewProgress, allViews.size()> m_progress{};
    std::chrono::milliseconds m_wall{0}; ///< Of what is shown.
    QWidget m_frame;
    StoryWidget *m_picture;
    CaptionBand *m_band;
};

} // namespace restaurant
