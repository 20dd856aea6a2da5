#include "read.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace restaurant {
namespace {

std::string fieldInside(std::string_view outer, std::string_view inner)
{
    const bool dot = !outer.empty() && !inner.empty() && inner.front() != '[';
    return std::string(outer).append(dot ? "." : "").append(inner);
}

tl::unexpected<FileError> wholeFile(const std::string &path, std::string message)
{
    return tl::unexpected(FileError{path, 0, 0, {}, std::move(message)});
}

} // namespace

ReadError::ReadError(const JsonValue &where, std::string message)
    : m_errors{{{}, where.line, where.column, {}, std::move(message)}}
{
}

ReadError::ReadError(const JsonMember &where, std::string message)
    : m_errors{{{}, where.line, where.column, where.name, std::move(message)}}
{
}

void ReadError::addOuter(std::string_view part)
{
    for (FileError &error : m_errors)
        error.field = fieldInside(part, error.field);
}

void ReadError::add(const ReadError &other)
{
    m_errors.insert(m_errors.end(), other.m_errors.begin(), other.m_errors.end());
}

FileError ReadError::inFile(std::string_view file, std::string_view outer) const
{
    std::vector<FileError> errors = m_errors;
    for (FileError &error : errors) {
        error.file = file;
        error.field = fieldInside(outer, error.field);
    }
    return joined(std::move(errors));
}

namespace reading {

void failExpected(const JsonValue &found, const std::string &expected)
{
    throw ReadError(found, "expected " + expected + ", found " + found.kindText());
}

const JsonValue::List &listOf(const JsonValue &value)
{
    if (value.list() == nullptr)
        failExpected(value, "a list");
    return *value.list();
}

const JsonValue::Object &objectOf(const JsonValue &value)
{
    if (value.object() == nullptr)
        failExpected(value, "an object");
    return *value.object();
}

void failUnknown(const JsonMember &member, std::vector<std::string_view> known)
{
    std::string names;
    for (const std::string_view name : known)
        names.append(names.empty() ? "" : ", ").append(name);
    throw ReadError(member, "is not known here; known are " + names);
}

void failMissing(const JsonValue &object, std::string_view name)
{
    ReadError error(object, "is missing");
    error.addOuter(name);
    throw error;
}

std::int64_t numberWithin(const JsonValue &value, std::int64_t least, std::int64_t most)
{
    if (value.number() != nullptr && *value.number() >= least && *value.number() <= most)
        return *value.number();
    failExpected(value,
                 "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
}

} // namespace reading

ObjectReader::ObjectReader(const JsonValue &value)
    : m_object(value)
{
    reading::objectOf(value);
}

const JsonValue *ObjectReader::findValue(std::string_view name)
{
    m_known.push_back(name);
    return m_object.find(name);
}

const JsonValue &ObjectReader::takeValue(std::string_view name)
{
    const JsonValue *found = findValue(name);
    if (found == nullptr)
        reading::failMissing(m_object, name);
    return *found;
}

void ObjectReader::finish() const
{
    for (const JsonMember &member : *m_object.object()) {
        if (std::find(m_known.begin(), m_known.end(), member.name) == m_known.end())
            reading::failUnknown(member, m_known);
    }
}

tl::expected<std::string, FileError> bytesOf(const std::string &path)
{
    std::error_code unknown;
    const std::filesystem::file_status status = std::filesystem::status(path, unknown);
    if (!std::filesystem::exists(status))
        return wholeFile(path, "there is no such file");
    if (std::filesystem::is_directory(status))
        return wholeFile(path, "is a folder");
    if (!std::filesystem::is_regular_file(status))
        return wholeFile(path, "is not a file");
    if (std::filesystem::file_size(path, unknown) > JsonLimits{}.bytes)
        return wholeFile(path, "is larger than 64 MiB");
    std::ifstream stream(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream)
        return wholeFile(path, "cannot be read");
    return bytes;
}

} // namespace restaurant
