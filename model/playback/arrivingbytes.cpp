#include "arrivingbytes.h"

#include "sqlite/longwork.h"
#include "sqlite/sqliteerror.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace restaurant {

namespace {

constexpr auto reading = "read the recording";

} // namespace

ArrivingBytes::ArrivingBytes(const std::string &path)
    : m_path(path)
    , m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
}

ArrivingBytes::~ArrivingBytes()
{
    if (isOpen())
        ::close(m_descriptor);
}

void ArrivingBytes::refill()
{
    waitForMore();
    const ssize_t count = ::read(m_descriptor, m_bytes.data(), m_bytes.size());
    if (count < 0)
        throw systemError(errno, reading, m_path);
    m_next = 0;
    m_count = static_cast<std::size_t>(count);
}

void ArrivingBytes::waitForMore() const
{
    constexpr int piece = 50; // milliseconds
    pollfd readable{m_descriptor, POLLIN, 0};
    do
        endIfGivenUp(reading, m_path);
    while (::poll(&readable, 1, piece) <= 0);
}

} // namespace restaurant
