#pragma once

#include "delivery/linestate.h"

#include <QDialog>

class QLabel;

namespace restaurant {

class ParkedBox;
class ProtectionsBox;
class RatesBox;

/// Everything that can be done to the deliveries of one view, in a window of its own beside the
/// pane: faults, protections, and what became of it.
class DeliveriesPanel final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveriesPanel)
public:
    explicit DeliveriesPanel(ViewName view, QWidget *parent = nullptr);

    [[nodiscard]] ViewName view() const { return m_view; }
    /// How its line stands; `when`: as it was then, empty: as it is now.
    void show(const ViewLineState &line, const QString &when = {});
    /// Nothing has befallen it: it follows the log by the program's own line.
    void showUntouched(const QString &when = {});
    /// `whyNot` nothing can be done to it; empty: it can.
    void showDelay(Duration delay, const QString &whyNot);
    /// What was asked for was not done: what is told next is shown whatever it is.
    void forgetTold();
    /// What handling would change, in words.
    void preview(ParkedHandling how, const QString &text);
    using QDialog::show;

signals:
    void bendRequested(const restaurant::Bend &bend);
    void protectRequested(restaurant::ViewName view, const restaurant::Protections &protections);
    void delayRequested(restaurant::ViewName view, restaurant::Duration delay);
    /// One parked event, or all (0).
    void handleRequested(const restaurant::ParkedHandled &wish);
    void previewRequested(const restaurant::ParkedHandled &wish);

private:
    void layOut();
    void connectBoxes();
    void tellEmpty(const ViewLineState &line);
    void say(const QString &when, bool isTouched);

    ViewName m_view;
    RatesBox *m_rates;
    ProtectionsBox *m_protections;
    ParkedBox *m_parked;
    QLabel *m_whyNot; ///< Nothing can be done to it.
    QLabel *m_state;  ///< Of which time it is, and that nothing has befallen it.
    QLabel *m_lately;
};

} // namespace restaurant
