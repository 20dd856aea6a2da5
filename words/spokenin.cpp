#include "spokenin.h"

#include <QCoreApplication>
#include <QTranslator>

namespace restaurant {

/// What the program says in one language, and what its lessons tell.
class LanguageCatalogues
{
public:
    explicit LanguageCatalogues(const QString &language)
    {
        for (const char *name : {"cqrs-restaurant", "lessons"}) {
            auto catalogue = std::make_unique<QTranslator>();
            if (catalogue->load(QLocale(language), QLatin1String(name), QStringLiteral("_"),
                                QStringLiteral(":/translations")))
                m_all.push_back(std::move(catalogue));
        }
    }
    /// What no catalogue has stands in English.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *about,
                                    int count) const
    {
        for (const auto &each : m_all)
            if (QString said = each->translate(context, source, about, count); !said.isNull())
                return said;
        return QString::fromUtf8(source);
    }

private:
    std::vector<std::unique_ptr<QTranslator>> m_all;
};

namespace {

thread_local const LanguageCatalogues *spoken = nullptr; ///< Null: the program's language.

/// Is asked before the program's own catalogues, and knows nothing unless SpokenIn says so. Holds
/// nothing itself, so that nobody is told that the program's language has changed.
class Interpreter final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *about,
                      int count) const override
    {
        return spoken ? spoken->translate(context, source, about, count) : QString();
    }
};

/// Null: it is none of the program's languages.
const LanguageCatalogues *cataloguesOf(const QString &language)
{
    thread_local std::map<QString, std::unique_ptr<LanguageCatalogues>> known;
    if (!spokenLanguages().contains(language))
        return nullptr;
    auto &catalogues = known[language];
    if (!catalogues)
        catalogues = std::make_unique<LanguageCatalogues>(language);
    return catalogues.get();
}

} // namespace

SpokenIn::SpokenIn(const QString &language)
    : m_before(spoken)
{
    static Interpreter interpreter;
    static const bool isInstalled = QCoreApplication::installTranslator(&interpreter);
    static_cast<void>(isInstalled);
    spoken = cataloguesOf(language);
}

SpokenIn::~SpokenIn()
{
    spoken = m_before;
}

} // namespace restaurant
