#pragma once

#include "postgres/seatkind.h"
#include "postgres/serveraddress.h"

#include <QDialog>
#include <QString>

#include <chrono>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace restaurant {

class ServerFields;

/// What somebody wants of a class's server.
struct ClassWish
{
    ServerAddress server;
    SeatKind kind{}; ///< A leader leads.
    std::chrono::milliseconds delay{};
    // Of who leads:
    QString scenario; ///< To begin with, a path; empty: to go on with what has begun.
    bool withoutScript = false;
    double speed = 1; ///< Restaurant seconds per second.
};

/// Asks where a class's server is, and what to do there. The server is asked before it closes, in
/// another thread: what is wrong is said below the fields, and they stay as they are.
class ClassDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassDialog)
public:
    enum class Part { Lead, Join };
    explicit ClassDialog(Part part, QWidget *parent = nullptr);

signals:
    /// There is a server there with a restaurant's log, which this login may read.
    void wanted(const restaurant::ClassWish &wish);

protected:
    /// Nothing in it is ever cut.
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *joinFields();
    [[nodiscard]] QWidget *leadFields();
    void fillScenarios();
    void chooseScenario();
    void chooseKind(const QString &word);
    void ask();
    [[nodiscard]] QString whyNot(const ClassWish &wish) const;
    void take(const QString &trouble);
    void setAsking(bool isAsking);
    void say(const QString &trouble);

    const Part m_part;
    ServerFields *m_server;
    QComboBox *m_kind = nullptr;
    QDoubleSpinBox *m_delay = nullptr;
    QComboBox *m_scenario = nullptr;
    QCheckBox *m_withoutScript = nullptr;
    QDoubleSpinBox *m_speed = nullptr;
    QLabel *m_trouble;
    QPushButton *m_go;
    ClassWish m_wish; ///< While the server is asked.
};

} // namespace restaurant
