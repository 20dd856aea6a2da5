#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>

namespace restaurant {

/// Reads a file, which may be a pipe that somebody still writes into: waiting for him is LongWork.
class ArrivingBytes
{
public:
    explicit ArrivingBytes(const std::string &path);
    ~ArrivingBytes();
    Q_DISABLE_COPY_MOVE(ArrivingBytes)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// The next one; nothing after the last. Throws StoreError.
    [[nodiscard]] std::optional<char> take()
    {
        if (m_next == m_count)
            refill();
        if (m_next == m_count)
            return std::nullopt;
        return m_bytes[m_next++];
    }

private:
    void refill();
    void waitForMore() const;

    const std::string m_path;
    const int m_descriptor;
    std::array<char, 64 * 1024> m_bytes{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace restaurant
