#include "toldtext.h"

#include <QCoreApplication>

namespace restaurant {

namespace {

/// An empty text is none: of that, a catalogue would tell about itself.
QString told(const char *context, const std::string &written)
{
    return written.empty() ? QString() : QCoreApplication::translate(context, written.c_str());
}

} // namespace

QString lessonText(const std::string &written)
{
    return told("Lesson", written);
}

QString scenarioText(const std::string &written)
{
    return told("Scenario", written);
}

} // namespace restaurant
