#pragma once

#include "phones/phones.h"
#include "phones/qrcode.h"

#include <QString>
#include <QWidget>

namespace restaurant {

/// What the class reads of open doors: a code to be scanned, address and PIN to be typed, in
/// letters for the last row. Closed, it says so.
class DoorPoster final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoorPoster)
public:
    explicit DoorPoster(QWidget *parent = nullptr);

    /// `link` is what the code leads to; all empty: the doors are closed.
    void showDoors(const QString &link, const QString &address, const QString &pin);
    /// "12 guests with phones"
    [[nodiscard]] static QString guestsText(int guests);
    /// How many are in, and by what whoever is warned tells that he is right; closed, nothing.
    [[nodiscard]] static QString remarkOn(const DoorsState &state);
    /// Below address and PIN.
    void setRemark(const QString &remark);
    /// In which the remark is written: the smallest of the poster.
    [[nodiscard]] QFont smallestFont() const;
    /// In which address and PIN are written.
    [[nodiscard]] QFont largeFont() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect codePlace() const;
    [[nodiscard]] QRect wordsPlace() const;
    [[nodiscard]] QFont fitting(QFont font, const QString &text, int width) const;
    void paintCode(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QrCode m_code;
    QString m_link;
    QString m_address;
    QString m_pin;
    QString m_remark;
};

} // namespace restaurant
