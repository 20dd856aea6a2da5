// For who reads another screen than the program's own, and chose a language there.
#pragma once

#include "words/translation.h"

#include <QString>

#include <map>
#include <utility>

namespace restaurant {

class LanguageCatalogues;

/// As long as it lives, all that this thread says is said in that language, a word of
/// spokenLanguages(), whatever the program speaks; any other word: in the program's. To be made
/// while there is an application. They may lie in one another: the innermost counts.
class SpokenIn
{
public:
    explicit SpokenIn(const QString &language);
    ~SpokenIn();
    Q_DISABLE_COPY_MOVE(SpokenIn)

private:
    const LanguageCatalogues *m_before;
};

/// What is said to whoever reads, by the word of his language.
template <typename Said> using InLanguages = std::map<QString, Said>;

/// What `say` says in each of the program's languages.
template <typename Say> [[nodiscard]] auto inEachLanguage(Say say) -> InLanguages<decltype(say())>
{
    InLanguages<decltype(say())> all;
    for (const QString &language : spokenLanguages()) {
        const SpokenIn one(language);
        all.emplace(language, say());
    }
    return all;
}

/// In his language, or in another if there is none in his; null: nothing was said.
template <typename Said>
[[nodiscard]] const Said *saidIn(const InLanguages<Said> &all, const QString &language)
{
    const auto own = all.find(language);
    return own != all.end() ? &own->second : all.empty() ? nullptr : &all.begin()->second;
}

} // namespace restaurant
