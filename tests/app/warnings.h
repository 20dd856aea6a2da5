// A warning of Qt's is a mistake of ours: it fails the test in which it is given.
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace restaurant {

/// To be called in init(): it holds until the end of the test function. What the platform of the
/// tests cannot do, which has no window manager, is not ours.
inline void failOnEachWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace restaurant
