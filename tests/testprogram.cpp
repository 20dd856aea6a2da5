#include "testprogram.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace restaurant::testing {

namespace {

std::map<std::string, RunTest, std::less<>> &tests()
{
    static std::map<std::string, RunTest, std::less<>> known;
    return known;
}

std::string nameOf(std::string_view file)
{
    constexpr std::string_view before = "/tst_";
    const std::size_t begin = file.rfind(before) + before.size();
    return std::string(file.substr(begin, file.rfind('.') - begin));
}

int sayWhichThereAre()
{
    std::fputs("Say which test: the first argument is its name.\n", stderr);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}

} // namespace

KnownTest::KnownTest(const char *file, RunTest run)
{
    tests().emplace(nameOf(file), run);
}

} // namespace restaurant::testing

/// NAME [arguments of Qt Test]
int main(int argc, char **argv)
{
    using namespace restaurant::testing;
    const auto test = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (test == tests().end())
        return sayWhichThereAre();
    argv[1] = argv[0];
    --argc;
    ++argv;
    const TestApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return test->second(argc, argv);
}
