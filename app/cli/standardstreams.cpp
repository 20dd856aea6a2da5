#include "standardstreams.h"

#include "sqlite/sqliteerror.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <poll.h>
#include <unistd.h>

namespace restaurant::cli {

namespace {

/// Waits where whoever started the program made the stream non-blocking.
bool mayGoOn(int error)
{
    if (error == EINTR)
        return true;
    if (error != EAGAIN)
        return false;
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    ::poll(&output, 1, -1);
    return true;
}

class OutputBuffer final : public std::streambuf
{
public:
    OutputBuffer() { setp(m_bytes.data(), m_bytes.data() + m_bytes.size()); }

protected:
    int_type overflow(int_type one) override
    {
        sync();
        if (!traits_type::eq_int_type(one, traits_type::eof()))
            sputc(traits_type::to_char_type(one));
        return traits_type::not_eof(one);
    }
    /// What could not be written is forgotten: it is told once.
    int sync() override
    {
        const char *from = pbase();
        const char *const end = pptr();
        setp(m_bytes.data(), m_bytes.data() + m_bytes.size());
        while (from != end) {
            const ssize_t written =
                ::write(STDOUT_FILENO, from, static_cast<std::size_t>(end - from));
            if (written >= 0)
                from += written;
            else if (!mayGoOn(errno))
                throw OutputError(errno);
        }
        return 0;
    }

private:
    std::array<char, 64 * 1024> m_bytes;
};

} // namespace

OutputError::OutputError(int error)
    : std::runtime_error("standard output: " + systemSentence(error))
    , m_isReaderGone(error == EPIPE)
{
}

CheckedOutput::CheckedOutput()
    : m_buffer(std::make_unique<OutputBuffer>())
    , m_before(std::cout.rdbuf(m_buffer.get()))
{
    std::cout.exceptions(std::ios::badbit);
}

CheckedOutput::~CheckedOutput()
{
    std::cout.exceptions(std::ios::goodbit);
    std::cout.rdbuf(m_before); // clears its state, too
}

void CheckedOutput::finish()
{
    std::cout.flush();
}

void giveUpPrinting()
{
    std::cout.exceptions(std::ios::goodbit);
    std::cout.clear();
}

void reserveStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN); // it is told as an error instead, or nobody need know
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            static_cast<void>(
                ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)); // the lowest
    }
}

std::string whyUnreadable(int error)
{
    return "standard input: " + systemSentence(error);
}

} // namespace restaurant::cli
