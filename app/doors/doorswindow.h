#pragma once

#include "doors/encryptionchoice.h"
#include "phones/addresses.h"
#include "phones/phones.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace restaurant {

class DoorPoster;

/// Where the doors are opened and closed: to which network and for how many, who is in, and what
/// the class reads. Asks by signal, and shows a state.
class DoorsWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoorsWindow)
public:
    /// `chooseFile`: of a certificate, and of its key.
    explicit DoorsWindow(QWidget *parent, EncryptionChoice::ChooseFile chooseFile = {});

    /// The networks that may be chosen, the likeliest first; "this computer alone" is always the
    /// first of the list, and chosen until somebody chooses otherwise.
    void offer(const std::vector<NetworkPlace> &places);
    void showState(const DoorsState &state);
    /// What phones cannot do here, or why the doors were not opened; empty: nothing to say.
    void sayTrouble(const QString &text);
    [[nodiscard]] DoorPoster *poster() const { return m_poster; }

signals:
    void openRequested(const restaurant::DoorsWish &wish);
    void closeRequested();
    void removeRequested(restaurant::PhoneNumber guest);
    void mostGuestsChanged(int most);
    /// The poster alone, on the projector.
    void projectorRequested();
    /// The class votes without phones.
    void handsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *controls();
    [[nodiscard]] QLayout *choices();
    void connectControls();
    void ask();
    void showGuests(const std::vector<PhoneGuest> &guests);
    void removeChosen();
    void showEnabled();
    void showMeaning();

    DoorPoster *m_poster;
    QComboBox *m_network;
    QSpinBox *m_most;
    EncryptionChoice *m_encryption;
    QPushButton *m_open;
    QPushButton *m_projector;
    QLabel *m_doubt;
    QPushButton *m_hands;
    QLabel *m_trouble;
    QLabel *m_count;
    QListWidget *m_guests;
    QPushButton *m_remove;
    QLabel *m_foot;
    DoorsState m_state;
};

} // namespace restaurant
