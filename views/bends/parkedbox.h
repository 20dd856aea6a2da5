#pragma once

#include "common/columnmodel.h"
#include "delivery/linestate.h"

#include <QGroupBox>

#include <map>

class QLabel;
class QPushButton;
class QTableView;

namespace restaurant {

/// The events that a view could not show.
class ParkedModel final : public RowTable<ParkedModel, ParkedEvent>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParkedModel)
public:
    enum Column { EventColumn, OrderColumn, WhyColumn, SinceColumn, BehindColumn, TheViewColumn };

    ParkedModel() = default;
    [[nodiscard]] static const Columns &table();

    /// False: they were shown already.
    bool show(std::vector<ParkedEvent> parked);
};

/// What became of it: the parked events, each to be repaired, tried again or dropped, or all of
/// them, with what that would change; how many orders are shown wrongly; and numbers that everyone
/// understands, as they should be and as the view has them.
class ParkedBox final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParkedBox)
public:
    explicit ParkedBox(QWidget *parent = nullptr);

    void show(const ViewLineState &line);
    /// Nothing is known of what it shows: its line was never bent.
    void showNothing();
    /// What a deed that was asked about would change.
    void preview(ParkedHandling how, const QString &text);

signals:
    /// Of the view that it is about; one, or all (0).
    void handleRequested(const restaurant::ParkedHandled &wish);
    void previewRequested(const restaurant::ParkedHandled &wish);

private:
    [[nodiscard]] QPushButton *makeButton(const char *name, ParkedHandling how, bool all);
    [[nodiscard]] Position chosen() const;
    void offer();
    void choose(Position event);
    void askForPreviews();

    ParkedModel m_parked;
    QTableView *m_table;
    QList<QPushButton *> m_forOne;
    QList<QPushButton *> m_forAll;
    std::map<ParkedHandling, QString> m_previews;
    QLabel *m_preview;
    QLabel *m_orders;
    QLabel *m_numbers;
};

} // namespace restaurant
