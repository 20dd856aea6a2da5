// Fields of documents, and what stands in them, in a person's words.
#pragma once

#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    /// "lines[1].state" -> "state of the 2nd line"; "soldOut" -> "sold out".
    [[nodiscard]] static QString name(const std::string &field);
    /// The JSON of a field: "ready" without its quotation marks, times as clock, money as amount,
    /// "–" for nothing; of what has parts only which it is.
    [[nodiscard]] static QString value(const std::string &field, const std::string &json);
    /// "state of the 2nd line: cooking → ready".
    [[nodiscard]] static QString change(const FieldChange &change);
    /// The most telling first; no more than `most`, then "and 2 more". That something happened, and
    /// when, is left out where more than that has changed.
    [[nodiscard]] static QString brief(const DocumentChange &change, std::size_t most);
    /// All fields of a change, in their order, a line each.
    [[nodiscard]] static QString whole(const DocumentChange &change);
    /// The field that says most to a person: a state or stage if there is one. Null: none.
    [[nodiscard]] static const FieldChange *mostTelling(const DocumentChange &change);
    /// "ticket 41", "table 4", "dish ramen".
    [[nodiscard]] static QString document(const DocumentName &document);
};

} // namespace restaurant
