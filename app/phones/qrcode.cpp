#include "qrcode.h"

#include <qrencode.h>

#include <memory>

namespace restaurant {

QrCode qrCodeOf(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return {};
    QrCode code{made->width, {}};
    const int modules = made->width * made->width;
    code.dark.reserve(static_cast<std::size_t>(modules));
    for (int module = 0; module < modules; ++module)
        code.dark.push_back((made->data[module] & 1) != 0);
    return code;
}

} // namespace restaurant
