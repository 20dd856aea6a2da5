// Text that people typed or that stood in a file is plain text wherever it is shown.
#pragma once

#include "domain/ids.h"
#include "domain/time.h"
#include "domain/values.h"

#include <QStringList>

#include <string_view>

namespace restaurant {

[[nodiscard]] QString toQString(std::string_view utf8);
/// For buttons, menus and tabs, where a single '&' would vanish and underline a letter.
[[nodiscard]] QString buttonText(std::string_view utf8);
/// For tool tips, which would take "<b>" for a command.
[[nodiscard]] QString toolTipText(const QString &plain);

/// A title within a sentence, as the language writes it: "Kitchen", but "the kitchen view". Not
/// where nouns keep their capital letter.
[[nodiscard]] QString withinSentence(const QString &title);

/// "12:04:29"; empty before the evening has begun.
[[nodiscard]] QString clockOf(Instant at);
/// "11:32": how long ago `then` was; never less than "0:00".
[[nodiscard]] QString ageOf(Instant then, Instant now);
/// Whether clocks show the same for both.
[[nodiscard]] bool isSameSecond(Instant a, Instant b);
[[nodiscard]] QString moneyOf(Money amount);
/// "1 284": digits in groups of three, parted by a narrow space.
[[nodiscard]] QString grouped(qint64 number);

/// "1 line", "1 284 lines". `many`, marked by QT_TRANSLATE_N_NOOP, is what translations have as
/// many forms of as their language needs; `one` is the other form of English, which has no file.
[[nodiscard]] QString counted(const char *context, const char *one, const char *many,
                              qint64 number);
/// "1 event", "1 284 events".
[[nodiscard]] QString eventsText(qint64 number);
/// "the kitchen view, the waiter view and the status view".
[[nodiscard]] QString listText(const QStringList &parts);
/// "5.0 s", "12 s".
[[nodiscard]] QString secondsText(Duration length);

} // namespace restaurant
