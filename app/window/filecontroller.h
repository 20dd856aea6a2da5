#pragma once

#include "domain/time.h"
#include "evening/eveninginfo.h"
#include "evening/eveningsource.h"
#include "evening/unsavedfolder.h"
#include "window/prompts.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace restaurant {

/// The name under which to save what was to be called `path`: with the suffix of the suggestion,
/// unless it has one of those that the filter names, as "Recordings (*.restaurant)". A point within
/// a name, as in "Mittag 12.5", makes no suffix. Empty stays empty.
[[nodiscard]] QString nameToSave(const QString &path, const QString &filter,
                                 const QString &suggestion);

/// How an evening that is opened goes on.
struct GoOn
{
    std::optional<Instant> at; ///< In the past; else at its end.
    bool running = false;
};

/// Knows which file the present evening is, and whether something was done in it that is kept
/// nowhere; asks before that goes. The window's title says both. It also knows the way back from a
/// branch.
class FileController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileController)
public:
    /// The prompts outlive it.
    FileController(const Prompts &prompts, QWidget *window);

    /// Why another evening is opened.
    enum class Opening {
        Another, ///< Instead of the present one.
        SavedAs, ///< It is the present one, under another name.
        Branch,  ///< Of the present one, to which there is a way back.
        Origin   ///< The way back.
    };
    /// The evening that is to be opened next; one that has no file is given a place.
    [[nodiscard]] EveningSource prepare(EveningSource source, Opening why);
    /// That could not be opened; the present one stays.
    void giveUpOpening();
    /// It is open, and is the present one now. The stores of the one before are closed.
    void takeOver();
    void follow(const EveningInfo &info);
    [[nodiscard]] const EveningSource &source() const { return m_present.source; }
    [[nodiscard]] const EveningSource &opening() const { return m_opening.source; }
    /// Of the scenario that can be begun anew; nothing: there is none.
    [[nodiscard]] std::optional<EveningSource> begun() const { return m_present.begun; }
    /// How the evening opened last is to go on; nothing: as a new one of its kind.
    [[nodiscard]] std::optional<GoOn> takeGoOn();

    /// A person has done something in the present evening.
    void noteChange();
    /// Something would be missed if the evening went now.
    [[nodiscard]] bool isUnsaved() const;
    /// Calls `then` when the present evening may go: at once, or after a question, or once it is
    /// saved; or not at all.
    void leave(const std::function<void()> &then);
    /// Nobody can be asked: what would be missed is offered at the next start.
    void leaveUnasked();
    /// Asks for a name. `now`: how the evening goes on under it.
    void saveAs(const GoOn &now);
    /// It has been saved there.
    void takeSaved(const QString &path);
    void giveUpSaving();
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// It is led from here: a file that it is saved as is a copy, and it goes on.
    [[nodiscard]] bool isOfClass() const
    {
        return m_present.source.kind == EveningSource::Kind::Class;
    }

    /// Where a branch is to be made, which is not saved yet.
    [[nodiscard]] QString makeBranchFile();
    /// The branch is in that file; `words` say what it is a branch of, and `at` is where the
    /// present evening's cursor stands.
    void openBranch(const QString &path, const QString &words, Instant at);
    /// Others look at the window: its title names no file.
    void setDiscreet(bool on);
    [[nodiscard]] const QString &name() const { return m_present.name; }
    /// What the present evening is a branch of, in words; empty: of none.
    [[nodiscard]] const QString &branchOf() const { return m_present.branchOf; }
    /// For a menu: back to what the present evening is a branch of.
    [[nodiscard]] QAction *back() const { return m_back; }
    /// Offers what earlier programs left. Whether one of them is opened now.
    bool offerLeftBehind();

signals:
    void openRequested(const restaurant::EveningSource &source,
                       restaurant::FileController::Opening why);
    void saveRequested(const QString &path);

private:
    struct Held
    {
        EveningSource source;
        std::optional<EveningSource> begun;
        QString name;
        QString file;
        QString branchOf; ///< In words.
        bool readOnly = false;
        Instant at{}; ///< Where its cursor stood when a branch was made of it.
        std::unique_ptr<UnsavedFolder> unsaved; ///< Null: it has a file of its own.
    };

    void retitle();
    [[nodiscard]] bool mayForgetPresent(const std::function<void()> &afterSaving);
    [[nodiscard]] bool mayForgetOrigins();
    void goBack();
    void offerBack();
    [[nodiscard]] static bool isUnsaved(const Held &held);

    const Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_back;
    Held m_present;
    Held m_opening;
    Opening m_why = Opening::Another;
    std::vector<Held> m_origins;             ///< The last is what the present one is a branch of.
    std::unique_ptr<UnsavedFolder> m_folder; ///< In which a recording lies that is opened next.
    QString m_words;                         ///< What that is a branch of.
    std::optional<GoOn> m_goOn;
    std::function<void()> m_afterSaving;
    bool m_isSaving = false;
    bool m_isDiscreet = false;
};

/// The files opened last, the latest first, kept in the settings, and the menu that offers them.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)
public:
    static constexpr int most = 8;

    explicit RecentFiles(QObject *parent = nullptr);

    /// `path` is absolute.
    void add(const QString &path);
    void forget(const QString &path);
    [[nodiscard]] QStringList paths() const;
    /// Fills `menu` each time it is about to be shown.
    void offerIn(QMenu *menu);

signals:
    void chosen(const QString &path);

private:
    void fill(QMenu *menu);
};

} // namespace restaurant
