#pragma once

#include <QByteArray>

#include <string>

namespace restaurant::cli {

/// Writes all of it under that name, or throws std::runtime_error and leaves what is there.
void writeFile(const std::string &path, const QByteArray &content);

} // namespace restaurant::cli
