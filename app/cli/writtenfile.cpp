#include "cli/writtenfile.h"

#include <QSaveFile>

#include <stdexcept>

namespace restaurant::cli {

void writeFile(const std::string &path, const QByteArray &content)
{
    QSaveFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return;
    throw std::runtime_error(path + ": could not be written: " + file.errorString().toStdString());
}

} // namespace restaurant::cli
