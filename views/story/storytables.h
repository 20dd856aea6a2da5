#pragma once

#include "common/columnmodel.h"
#include "common/tables.h"
#include "flow/flowtables.h"
#include "storysubject.h"

#include <vector>

namespace restaurant {

class StoryModel;
class StoryScene;

/// Something in the picture, in words.
struct StoryThing
{
    StorySubject subject;
    QString what;
    QString says;
    bool operator==(const StoryThing &) const = default;
};

/// Boards with their lines, log, write side and process manager, looks: what is painted, in words.
class StoryThings final : public RowTable<StoryThings, StoryThing>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryThings)

public:
    enum Column { WhatColumn, SaysColumn };
    static constexpr int columns = SaysColumn + 1;

    using RowTable::RowTable;

    /// Not by itself, because nobody may be looking.
    void refresh(const StoryScene &scene);
    [[nodiscard]] static const Columns &table();
};

/// The picture as tables: what stands in it, who is in the room, which messages are on their way.
class StoryTables final : public TableTwin
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryTables)

public:
    /// Model and scene must outlive the tables.
    StoryTables(StoryModel *model, const StoryScene *scene, QWidget *parent = nullptr);

    void refresh();

signals:
    /// Somebody points at a row.
    void chosen(const restaurant::StorySubject &subject);

private:
    template <typename Model, typename SubjectOf>
    void addPeople(const QString &title, const char *name, Model *model, int widestColumn,
                   SubjectOf subjectOf);

    StoryModel *m_model;
    const StoryScene *m_scene;
    StoryThings m_things;
    FlowMessages m_messages;
};

} // namespace restaurant
