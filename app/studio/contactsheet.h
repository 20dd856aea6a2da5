#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSize>
#include <QString>

namespace restaurant {

class StoryWidget;

/// One moment on a contact sheet.
struct SheetMoment
{
    QString when; ///< "12:15:30 · event 284 of 412"
    QString caption;
};

/// Moments of an evening on pages (A4, across), four on each: when, the picture as a drawing, and
/// its caption below, all of it.
class ContactSheet final
{
public:
    /// `count`: so many moments will be set.
    ContactSheet(const QString &evening, int count);
    Q_DISABLE_COPY_MOVE(ContactSheet)

    /// So large the picture is to be drawn, so that what is written in it can be read on paper.
    [[nodiscard]] static QSize pictureSize();
    void add(StoryWidget *picture, const SheetMoment &moment);
    /// The pages, as a PDF. Nothing can be added then.
    [[nodiscard]] QByteArray pdf();

private:
    [[nodiscard]] QRectF page() const;
    [[nodiscard]] QRectF cell() const;
    void beginPage();
    void setMoment(const QRectF &cell, StoryWidget *picture, const SheetMoment &moment);
    [[nodiscard]] QFont fitting(const QRectF &room, const QString &caption);

    QString m_evening;
    int m_count;
    int m_set = 0; ///< So many are set.
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};

} // namespace restaurant
