// An item model whose columns are rows of a table: title, text, and the members that are shown.
#pragma once

#include "documentmodel.h"
#include "documentroles.h"
#include "words/plaintext.h"
#include "json/fields.h"

#include <QStringList>
#include <QVariant>

#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace restaurant {

[[nodiscard]] inline QString cellText(QString text)
{
    return text;
}
[[nodiscard]] inline QString cellText(const std::string &text)
{
    return toQString(text);
}
[[nodiscard]] inline QString cellText(int number)
{
    return QString::number(number);
}

/// What a column says of a row.
template <typename Model, typename Row> struct ColumnOf
{
    /// `heading` is a QT_TR_NOOP, translated in the model's context. `say` is called with the row,
    /// or with row and model; a member of the row will do.
    template <typename Text>
    ColumnOf(const char *heading, Text say, QStringList members = {}, Qt::Alignment side = {})
        : title(heading)
        , text([say](const Row &row, [[maybe_unused]] const Model &model) {
            if constexpr (std::is_invocable_v<Text, const Row &>)
                return cellText(std::invoke(say, row));
            else
                return cellText(std::invoke(say, row, model));
        })
        , shows(std::move(members))
        , alignment(side)
    {
    }

    const char *title;
    std::function<QString(const Row &, const Model &)> text;
    QStringList shows; ///< For ShownFieldsRole.
    Qt::Alignment alignment;
};

constexpr Qt::Alignment asNumber = Qt::AlignRight | Qt::AlignVCenter;

/// What a member is called in JSON; empty where it has no name there.
template <typename Doc, typename Member>
[[nodiscard]] constexpr std::string_view memberName(Member Doc::*member)
{
    std::string_view name;
    const auto look = [&]<typename Other>(const Field<Doc, Other> &field) {
        if constexpr (std::is_same_v<Other, Member>)
            if (field.member == member)
                name = field.name;
    };
    std::apply([&](const auto &...field) { (look(field), ...); }, fieldsOf<Doc>);
    return name;
}

/// The names of the members, checked when it is compiled: showing<&Ticket::state>().
template <auto... member> [[nodiscard]] QStringList showing()
{
    static_assert((!memberName(member).empty() && ...), "a member that no field names");
    return {QString::fromLatin1(memberName(member).data(),
                                static_cast<qsizetype>(memberName(member).size()))...};
}

/// The name of a member of a member: "task.order", or of an item of a list: "queue[0].queuedAt".
template <auto whole, auto part> [[nodiscard]] QString within(int item = -1)
{
    const QString of = item < 0 ? QString() : QStringLiteral("[%1]").arg(item);
    return showing<whole>().first() + of + QLatin1Char('.') + showing<part>().first();
}

/// `Model` derives from it and has `static const std::vector<ColumnOf<Model, Row>> &table()`, and
/// `document(row)` from `Base`, an item model.
template <typename Model, typename Row, typename Base> class ColumnModel : public Base
{
public:
    using Columns = std::vector<ColumnOf<Model, Row>>;
    using Base::Base;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(Model::table().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = model().document(index.row());
        const auto &column = Model::table()[static_cast<std::size_t>(index.column())];
        if (role == Qt::DisplayRole)
            return textOf(row, index.column());
        if (role == Qt::TextAlignmentRole && column.alignment)
            return QVariant(column.alignment);
        if (role == ShownFieldsRole)
            return fieldsOf(row, column.shows);
        return more(row, index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto &column = Model::table()[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole && column.alignment)
            return QVariant(column.alignment);
        return role == Qt::DisplayRole ? QVariant(Model::tr(column.title)) : QVariant();
    }

    [[nodiscard]] QString textOf(const Row &row, int column) const
    {
        return Model::table()[static_cast<std::size_t>(column)].text(row, model());
    }

protected:
    /// What else a cell answers.
    [[nodiscard]] virtual QVariant more(const Row & /*row*/, int /*column*/, int /*role*/) const
    {
        return {};
    }
    /// Where these members of a row stand in the document that it is of.
    [[nodiscard]] virtual QStringList fieldsOf(const Row & /*row*/, const QStringList &shows) const
    {
        return shows;
    }

private:
    [[nodiscard]] const Model &model() const { return static_cast<const Model &>(*this); }
};

/// Its rows are a list that the model itself keeps.
template <typename Model, typename Row, typename Rows = std::vector<Row>>
class RowTable : public ColumnModel<Model, Row, QAbstractTableModel>
{
public:
    using ColumnModel<Model, Row, QAbstractTableModel>::ColumnModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row &document(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }

protected:
    Rows m_rows;
};

/// Its rows are documents of Model::view, if it has one. What they say of time passed changes with
/// the clock, once for each second of restaurant time.
template <typename Model, typename Doc, typename Key = KeyOf<Doc>>
class DocumentTable : public ColumnModel<Model, Doc, DocumentModel<Doc, Key>>
{
public:
    using ColumnModel<Model, Doc, DocumentModel<Doc, Key>>::ColumnModel;

    void setNow(Instant now)
    {
        if (!isSameSecond(std::exchange(m_now, now), now))
            this->tellAllChanged(ageingRoles());
    }

    [[nodiscard]] Instant now() const { return m_now; }

protected:
    [[nodiscard]] QVariant more(const Doc &doc, int column, int role) const override
    {
        if constexpr (requires { Model::view; })
            if (role == DocumentNameRole)
                return QVariant::fromValue(nameOf(Model::view, doc));
        return ColumnModel<Model, Doc, DocumentModel<Doc, Key>>::more(doc, column, role);
    }
    [[nodiscard]] virtual QList<int> ageingRoles() const { return {Qt::DisplayRole}; }

private:
    Instant m_now{};
};

} // namespace restaurant
