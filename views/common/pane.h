// What every pane is made of, and what those of a read view have besides.
#pragma once

#include "documentmarks.h"
#include "markslayer.h"
#include "paneheader.h"
#include "read/boards.h"
#include "read/finding.h"

#include <QLabel>
#include <QList>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QAbstractItemView;
class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace restaurant {

/// Says which documents are missing, and which are wrong that the pane shows nowhere: what no
/// outline can tell. Hidden while there is none.
class AuditLine final : public QLabel
{
    Q_OBJECT

public:
    /// The models are those that the pane shows; they and `marks` outlive the line.
    AuditLine(const DocumentMarks *marks, QList<const QAbstractItemModel *> models);

private:
    void refresh();
    [[nodiscard]] bool isTold(const Finding &finding) const;

    const DocumentMarks *m_marks;
    QList<const QAbstractItemModel *> m_models;
};

/// A plane with a header, and below it what stands in its column.
class Pane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pane)

public:
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    /// The keys of the pane, for a menu; of a pane with a twin at least: show as table.
    [[nodiscard]] virtual QList<QAction *> commands() const;
    /// Whether it shows what it has, and not why it does not.
    [[nodiscard]] bool isReadable() const { return m_refused->isHidden(); }

protected:
    /// In place of all that stands below the header stands why it is not for whoever looks. Empty:
    /// it is for him.
    void refuse(const QString &why);
    /// `title` is what it is called for screen readers, too.
    Pane(const char *objectName, const QString &title, PaneSide side, QWidget *parent);

    /// All that stands below the header.
    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A picture and the table that says the same, of which twin() shows one; asTable() chooses.
    /// They are made as children of twin(): Qt styles anew what is put elsewhere, with all in it.
    void makeTwin(QWidget *picture, QWidget *table, const char *actionName, const QString &tip);
    [[nodiscard]] QAction *asTable() const { return m_asTable; }
    [[nodiscard]] QStackedWidget *twin();
    virtual void showAsTable(bool table);

private:
    PaneHeader *m_header;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QLabel *m_refused;
    QAction *m_asTable = nullptr;
    QStackedWidget *m_twin = nullptr; ///< Made when it is asked for first.
};

/// Shows documents of one read view: how far it has come, what the truth audit finds wrong with
/// them, what of them lies on a trail, and lets a person ask why.
class ReadPane : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadPane)

public:
    [[nodiscard]] ViewName view() const { return m_view; }
    /// Somebody in this role looks; nothing: whoever runs the program, who may read everything.
    /// What he may not read is not shown: in its place stands why.
    void setReader(std::optional<Role> reader);
    virtual void setProgress(const ViewProgress &progress);
    /// What the truth audit says of the view.
    void setAudit(const AuditState &state);
    /// Nothing: no trail is shown. Else these documents are lit, and all others step back.
    virtual void setLit(const std::optional<LitDocuments> &lit);
    /// News of any board, for a pane that has no model which hears them.
    virtual void take(const ChangesOfABoard & /*changes*/) {}
    /// Another evening begins: what the pane itself remembers is gone.
    virtual void clear() {}

signals:
    /// Somebody wants to know more about this order.
    void orderActivated(restaurant::OrderId order);
    /// Somebody wants to know why this document says what it says.
    void whyRequested(const restaurant::DocumentName &document);

protected:
    ReadPane(ViewName view, const char *objectName, const QString &title, QWidget *parent);

    [[nodiscard]] DocumentMarks *marks() { return &m_marks; }
    /// Tells in the column what is wrong and has no row in these models.
    void addAuditLine(const QList<const QAbstractItemModel *> &models);
    /// What it is asked, the pane asks; returns the same.
    WhyMenu *hear(WhyMenu *why);
    /// Of the documents behind the rows it can be asked why, and marks lie over them.
    MarksLayer *mark(QAbstractItemView *view);

private:
    const ViewName m_view;
    DocumentMarks m_marks;
};

} // namespace restaurant
