#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;

namespace restaurant {

/// Something that can be done in the window.
struct PaletteEntry
{
    QPointer<QAction> action;
    QString text;  ///< "Save as", without mnemonic and dots.
    QString where; ///< "File", "Kitchen": the menu or the pane to which it belongs.
    QString about; ///< A sentence.
    QString key;   ///< As it is pressed; empty: it has none.
};

/// Every action of the window, once: those of the menus in their order, then what bars and panes
/// have besides.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const QMainWindow &window);

/// Those entries in which each word of what is sought begins a word, the best first; with nothing
/// sought, all.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        WhereRole = Qt::UserRole,
        KeyRole,
        CanBeDoneRole ///< Now. What cannot be is there to be read.
    };

    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(std::vector<PaletteEntry> entries);
    void seek(const QString &sought);
    /// Null where it has gone.
    [[nodiscard]] QAction *actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_found;
};

} // namespace restaurant
