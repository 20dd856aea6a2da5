#pragma once

#include <QString>

#include <vector>

namespace restaurant {

/// A QR code (ISO/IEC 18004) as a square of modules, for whoever paints it: with four modules of
/// quiet around, dark on light in a dark theme too.
struct QrCode
{
    int size = 0;           ///< Modules on each side; 0: there is none.
    std::vector<bool> dark; ///< Row by row.
    [[nodiscard]] bool isDark(int column, int row) const
    {
        return dark[static_cast<std::size_t>(row * size + column)];
    }
    bool operator==(const QrCode &) const = default;
};

/// With error correction of level M: a seventh of it may be covered or blurred. None of a text that
/// is too long.
[[nodiscard]] QrCode qrCodeOf(const QString &text);

} // namespace restaurant
