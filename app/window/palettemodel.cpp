#include "palettemodel.h"

#include "common/pane.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

/// What a menu writes around a name.
QString bare(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x1"));
    text.remove(u'&').replace(QStringLiteral("\x1"), QStringLiteral("&"));
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

/// An action of Qt's own, as that of a field that clears it, has no name and no sentence.
bool isOffered(const QAction *action)
{
    return action->isVisible() && !action->isSeparator() && !action->menu() &&
           !bare(action->text()).isEmpty() &&
           !(action->objectName().isEmpty() && action->statusTip().isEmpty());
}

/// The pane in which it stands, or what is nearest to it and has a title.
QString homeOf(const QAction *action)
{
    for (const QObject *each = action->parent(); each; each = each->parent()) {
        if (const auto *pane = qobject_cast<const Pane *>(each))
            return pane->accessibleName();
        const auto *menu = qobject_cast<const QMenu *>(each);
        if (menu && !menu->title().isEmpty())
            return bare(menu->title());
    }
    return {};
}

class Collected final
{
public:
    void add(QAction *action, const QString &where)
    {
        if (!isOffered(action) || m_seen.contains(action))
            return;
        m_seen.insert(action);
        const QString about =
            action->statusTip().isEmpty() ? action->toolTip() : action->statusTip();
        entries.push_back({action, bare(action->text()), where, about,
                           action->shortcut().toString(QKeySequence::NativeText)});
    }
    void addMenu(const QMenu *menu)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->menu())
                addMenu(action->menu());
            else
                add(action, bare(menu->title()));
        }
    }
    std::vector<PaletteEntry> entries;

private:
    QSet<const QAction *> m_seen;
};

/// How well an entry fits: 0 if it does not.
int fitOf(const PaletteEntry &entry, const QStringList &words)
{
    const auto begins = [](const QString &text, const QString &word) {
        const QString padded = u' ' + text;
        return padded.contains(u' ' + word, Qt::CaseInsensitive);
    };
    int fit = 1;
    for (const QString &word : words) {
        if (entry.text.startsWith(word, Qt::CaseInsensitive))
            fit += 8;
        else if (begins(entry.text, word))
            fit += 6;
        else if (begins(entry.where, word))
            fit += 3;
        else if (begins(entry.about, word) || entry.text.contains(word, Qt::CaseInsensitive))
            fit += 1;
        else
            return 0;
    }
    return fit;
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const QMainWindow &window)
{
    Collected collected;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *each : menus)
        if (each->menu())
            collected.addMenu(each->menu());
    const QList<QAction *> all = window.findChildren<QAction *>();
    for (QAction *action : all)
        collected.add(action, homeOf(action));
    return std::move(collected.entries);
}

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    seek({});
}

void PaletteModel::seek(const QString &sought)
{
    const QStringList words = sought.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const int fit = fitOf(m_entries[i], words); fit > 0)
            fits.emplace_back(fit, i);
    std::stable_sort(fits.begin(), fits.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_found.clear();
    for (const auto &[fit, i] : fits)
        m_found.push_back(i);
    endResetModel();
}

QAction *PaletteModel::actionAt(int row) const
{
    const bool isThere = row >= 0 && row < rowCount();
    return isThere ? m_entries[m_found[static_cast<std::size_t>(row)]].action.data() : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = m_entries[m_found[static_cast<std::size_t>(index.row())]];
    const bool canBeDone = entry.action && entry.action->isEnabled();
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case WhereRole:
        return canBeDone ? entry.where : tr("%1 · not now").arg(entry.where);
    case CanBeDoneRole:
        return canBeDone;
    case KeyRole:
        return entry.key;
    case Qt::StatusTipRole:
        return entry.about;
    case Qt::AccessibleTextRole:
        return QStringList{entry.text, data(index, WhereRole).toString(), entry.key, entry.about}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace restaurant

#include "moc_palettemodel.cpp"
