// What views, people, documents and recorded words are called.
#pragma once

#include "domain/command.h"
#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class ViewNames
{
    Q_DECLARE_TR_FUNCTIONS(ViewNames)

public:
    /// "Kitchen".
    [[nodiscard]] static QString shortName(ViewName view);
    /// "the kitchen view".
    [[nodiscard]] static QString inSentence(ViewName view);
};

/// A word of the record as a person reads it: "ready", "wants-to-order", "cook". What is not known
/// here stands as it is.
[[nodiscard]] QString termText(std::string_view word);
/// "Nina (cook)".
[[nodiscard]] QString personText(const Actor &actor);
/// "ticket 41", "kitchen order 41": the kind as the read stores call it.
[[nodiscard]] QString storedText(const DocumentName &document);

} // namespace restaurant
