// A program of several tests: all those of a folder. Each is run by its name, in a process of its
// own.
#pragma once

#include <QTest>

namespace restaurant::testing {

/// What runs a test of a program, with the arguments of Qt Test; gives its exit status.
using RunTest = int (*)(int argc, char **argv);

/// Makes a test known to the program, before main() begins. `file` is its source: tst_NAME.cpp has
/// the name NAME.
struct KnownTest
{
    KnownTest(const char *file, RunTest run);
};

template <typename Test> int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace restaurant::testing

/// In a test's file, once: the test class is one of the program's tests.
#define RESTAURANT_TEST(Test)                                                                      \
    const ::restaurant::testing::KnownTest known##Test(__FILE__,                                   \
                                                       &::restaurant::testing::runTest<Test>);
