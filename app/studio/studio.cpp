#include "studio.h"

#include "evening/eveningsource.h"
#include "presenter/captionband.h"
#include "sqlite/longwork.h"
#include "story/storywidget.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace restaurant {

namespace {

/// Between two looks whether the program is to end.
constexpr int lookMilliseconds = 100;

/// Nobody shows the widget, so nobody else tells it.
void place(QWidget *widget, const QRect &where)
{
    const QSize before = widget->size();
    widget->setGeometry(where);
    QResizeEvent event(where.size(), before);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

Studio::Studio(const QString &file)
    : m_recording(file.toStdString())
    , m_name(scenarioText(m_recording.scenario().name))
{
    m_models.flow.setWall([this] { return FlowModel::Wall::time_point(m_wall); });
    m_picture = new StoryWidget(&m_models.story, &m_frame);
    m_band = new CaptionBand(&m_frame);
    m_models.flow.setSeen(this, true);
    open(file);
}

Studio::~Studio() = default;

void Studio::open(const QString &file)
{
    EveningSource source = eveningSourceFor(file);
    source.readOnly = true;
    m_evening = std::make_unique<Evening>(source);
    connect(m_evening.get(), &Evening::opened, this, [this](const EveningInfo &info) {
        if (!std::exchange(m_isTold, true))
            m_models.follow(*m_evening, info);
        m_isOpen = !info.isOpening;
    });
    const auto fail = [this](const QString &message) { m_trouble = message; };
    connect(m_evening.get(), &Evening::failed, this, fail);
    connect(m_evening.get(), &Evening::openingFailed, this, fail);
    connect(m_evening.get(), &Evening::cursorMoved, this,
            [this](const CursorState &cursor) { m_cursor = cursor; });
    connect(m_evening.get(), &Evening::arrived, this, [this] { m_hasArrived = true; });
    connect(m_evening.get(), &Evening::progressChanged, this, [this](const ViewProgress &progress) {
        m_progress[static_cast<std::size_t>(progress.view)] = progress;
    });
    m_evening->open();
    waitUntil([this] { return m_isOpen; });
}

void Studio::waitUntil(const std::function<bool()> &isSo)
{
    QTimer look;
    look.start(lookMilliseconds);
    while (!isSo()) {
        if (!m_trouble.isEmpty())
            throw std::runtime_error(m_trouble.toStdString());
        endIfGivenUp("be drawn", m_recording.path());
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void Studio::resize(QSize frame, const QStringList &captions)
{
    m_frame.resize(frame);
    place(m_band, QRect(0, 0, frame.width(), 1));
    int highest = 0;
    for (const QString &caption : captions + QStringList{QString()}) {
        m_band->say(caption);
        highest = std::max(highest, m_band->minimumHeight());
    }
    place(m_picture, QRect(0, 0, frame.width(), frame.height() - highest));
    say({});
}

void Studio::resizePicture(QSize picture)
{
    m_frame.resize(picture);
    place(m_picture, QRect(QPoint(), picture));
}

/// Each moment is asked for once, so the cursor says when it is there.
void Studio::seek(Instant at)
{
    const Instant to = std::clamp(at, starts(), std::max(starts(), end()));
    m_hasArrived = false;
    m_evening->seek(to);
    waitUntil([this, to] { return m_hasArrived && !m_cursor.live && m_cursor.now == to; });
    m_band->setClock(clockOf(m_cursor.now), shareOf(to));
}

double Studio::shareOf(Instant at) const
{
    const double all = static_cast<double>((end() - starts()).count());
    return all > 0 ? static_cast<double>((at - starts()).count()) / all : 1;
}

void Studio::goTo(Instant at)
{
    seek(at);
    m_models.flow.settle();
    m_picture->settle();
    m_picture->catchUp();
}

void Studio::goOnTo(Instant at, double speed, std::chrono::milliseconds later)
{
    m_wall += later;
    m_evening->setSpeed(speed);
    seek(at);
    m_models.flow.setClock(m_cursor.now, speed, true);
    m_picture->catchUp();
}

void Studio::tellSkipped(const QString &text)
{
    m_picture->tellSkipped(text);
}

void Studio::say(const QString &caption)
{
    m_band->say(caption);
    const int below = m_picture->height();
    place(m_band, QRect(0, below, m_frame.width(), m_band->minimumHeight()));
}

QString Studio::happened() const
{
    const auto &caption = m_picture->scene().caption();
    return caption ? tr("%1. %2").arg(caption->title, caption->text) : QString();
}

bool Studio::isBehind() const
{
    return std::any_of(m_progress.begin(), m_progress.end(), [](const ViewProgress &progress) {
        return progress.state == ViewState::Following && progress.at < progress.head;
    });
}

QImage Studio::frame()
{
    QImage image(m_frame.size(), QImage::Format_RGB32);
    image.fill(theme().colours.card);
    QPainter painter(&image);
    m_picture->render(&painter, {}, {}, QWidget::DrawChildren);
    m_band->render(&painter, m_band->pos(), {}, QWidget::DrawChildren);
    return image;
}

} // namespace restaurant

#include "moc_studio.cpp"
