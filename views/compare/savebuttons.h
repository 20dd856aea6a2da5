#pragma once

#include <QWidget>

class QHBoxLayout;

namespace restaurant {

/// As what a result is wanted in a file.
enum class ResultFile { Picture, Csv, Json, Junit };

/// A row of buttons, one for each kind of file. Disabled as a whole while there is nothing to save.
class SaveButtons final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveButtons)
public:
    /// `prefix` begins the names of the actions: "compare"; the tips say what would be saved.
    SaveButtons(const QString &prefix, const QString &pictureTip, const QString &csvTip,
                QWidget *parent = nullptr);
    /// One more: a report of tests.
    void addJunit(const QString &tip);

signals:
    /// Whoever hears it asks for its name.
    void fileRequested(restaurant::ResultFile as);

private:
    void add(const char *name, const QString &text, const QString &tip, ResultFile as);

    QString m_prefix;
    QHBoxLayout *m_row;
};

} // namespace restaurant
