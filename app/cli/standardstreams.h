// Standard output is a file too: it may be full, closed, or a pipe that nobody reads any more.
#pragma once

#include <QtGlobal>

#include <ios>
#include <memory>
#include <stdexcept>
#include <streambuf>
#include <string>

namespace restaurant::cli {

/// What was printed did not arrive.
class OutputError : public std::runtime_error
{
public:
    explicit OutputError(int error);
    /// A reader that has seen enough, as `head`, is no reason to complain.
    [[nodiscard]] bool isReaderGone() const { return m_isReaderGone; }

private:
    bool m_isReaderGone;
};

/// As long as this lives, what is printed with std::cout either arrives or throws OutputError.
class CheckedOutput
{
public:
    CheckedOutput();
    ~CheckedOutput();
    Q_DISABLE_COPY_MOVE(CheckedOutput)

    /// Everything has arrived, or it throws.
    void finish();

private:
    std::unique_ptr<std::streambuf> m_buffer;
    std::streambuf *m_before;
};

/// After an OutputError: from now on std::cout throws no more, and std::cerr, which has it flushed
/// first, can be used.
void giveUpPrinting();

/// A standard stream that the program was started without must not become the next file that is
/// opened, a store for instance. Using it fails from now on, and so does writing to a reader who
/// has gone, which ends nothing by itself. To be called first of all.
void reserveStandardStreams();

/// Why standard input cannot be read, as told to a person.
[[nodiscard]] std::string whyUnreadable(int error);

} // namespace restaurant::cli
