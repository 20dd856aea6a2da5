#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace restaurant {

/// A folder of its own for an evening that has no file yet. It goes away with this object, unless
/// something was done in the evening and the program ends without asking: then the next start of
/// the program finds it.
class UnsavedFolder final
{
public:
    /// What a program left that ended without asking.
    struct LeftBehind
    {
        QString folder;
        QString file;   ///< The .restaurant file in it.
        QString name;   ///< Of the evening.
        QDateTime when; ///< Something was done in it last.
    };

    UnsavedFolder();
    ~UnsavedFolder();
    Q_DISABLE_COPY_MOVE(UnsavedFolder)

    /// The latest first. Folders without anything that would be missed are removed.
    [[nodiscard]] static std::vector<LeftBehind> leftBehind();
    /// Null: another program has it now.
    [[nodiscard]] static std::unique_ptr<UnsavedFolder> takeOver(const LeftBehind &left);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where a file for an evening of this name is to be made.
    [[nodiscard]] QString fileFor(const QString &name) const;

    /// Something was done in the evening of this name that would be missed.
    void noteChange(const QString &name);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// It is kept somewhere else now.
    void forgetChange();
    /// What would be missed stays for the next start.
    void leave() { m_isLeft = true; }

private:
    explicit UnsavedFolder(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isChanged = false;
    bool m_isLeft = false;
};

/// A file's name, without folder and suffix, for what is called `name`.
[[nodiscard]] QString fileNameFor(const QString &name);

} // namespace restaurant
