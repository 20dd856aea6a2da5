#pragma once

#include "domain/outcome.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace restaurant {

/// The answered commands, the oldest first, each with the events it caused. Keeps the last
/// `most` of them; the log itself keeps them all.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< QString: "12:04:31".
        WordRole,                    ///< QString: "PlaceOrder".
        AboutRole,                   ///< QString: "table 4, 2 lines".
        ActorRole,                   ///< QString: "Charlie".
        OutcomeRole,                 ///< int, an OutcomeKind.
        OutcomeTextRole,             ///< QString: "accepted", "rejected: Ramen is sold out."
        EventsRole,                  ///< QVariant of std::vector<LogModel::EventText>.
        EventWordsRole,              ///< QStringList: the kinds of the events.
        OrdersRole,                  ///< QList<int>: every order the command or its events name.
        NumberRole,                  ///< qint64: the command's.
        ShownRole,                   ///< QString: "shown by Waiter 0.3 s"; of a person's own.
    };
    /// An event as a line of the log says it.
    struct EventText
    {
        QString position; ///< "1282"
        QString word;     ///< "OrderPlaced"
        QString place;    ///< "order-47 v1"
        QString about;    ///< "order 47, table 4, 2 lines"
    };
    static constexpr int mostKept = 20'000;

    explicit LogModel(QObject *parent = nullptr, int most = mostKept);

    /// Adds a batch at the end, and drops the oldest when there are too many.
    void add(const std::vector<HandledCommand> &batch);
    /// Shows these commands instead.
    void show(const std::vector<HandledCommand> &commands);
    /// When the views showed what a person's own command recorded, as measured while he worked.
    void tellShown(CommandNumber command, const QString &shown);
    /// Another evening begins.
    void clear();
    /// Commands that are no longer shown because newer ones took their place.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// Everybody who sent a command since the last clear(), in the order of appearance.
    [[nodiscard]] const QStringList &actors() const { return m_actors; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void actorAppeared(const QString &name);

private:
    void dropOldest(int count);
    [[nodiscard]] QString shownOf(const HandledCommand &row) const;
    [[nodiscard]] QString wholeStoryOf(const HandledCommand &row) const;
    void notice(const HandledCommand &handled);

    std::deque<HandledCommand> m_rows;
    std::map<CommandNumber, QString> m_shown; ///< Of the last ones told.
    QStringList m_actors;
    qint64 m_dropped = 0;
    int m_most;
};

/// Lets through the commands of a LogModel that concern one order, are or caused one type, were
/// sent by one actor, or were rejected; each of the four only when asked for.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilter)
public:
    explicit LogFilter(QObject *parent = nullptr);

    void showOrder(std::optional<int> order);
    /// A command's or an event's word: "PlaceOrder", "StockReserved". Empty: all.
    void showType(const QString &word);
    /// Empty: everybody.
    void showActor(const QString &name);
    void showRejectedOnly(bool only);

    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<int> m_order;
    QString m_type;
    QString m_actor;
    bool m_rejectedOnly = false;
};

} // namespace restaurant

Q_DECLARE_METATYPE(std::vector<restaurant::LogModel::EventText>)
