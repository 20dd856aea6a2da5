// A place for the files of a benchmark: on the disk of the build, gone at the end.
#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

#include <stdexcept>
#include <string>

namespace restaurant::bench {

class Scratch
{
public:
    Scratch()
        : m_folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"))
    {
        if (!m_folder.isValid())
            throw std::runtime_error("There is no place for the files of a benchmark: " +
                                     m_folder.errorString().toStdString());
    }
    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }
    /// A file that is not there yet.
    [[nodiscard]] std::string file(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace restaurant::bench
