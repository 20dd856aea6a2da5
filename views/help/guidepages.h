// The chapters of docs/teaching.md, which the program carries: there is no other text of them.
#pragma once

#include <QList>
#include <QString>

namespace restaurant {

/// A page of a guide.
struct GuidePage
{
    QString title;
    QString text;
    Qt::TextFormat format = Qt::MarkdownText;
};

/// A page for each chapter, in its order; what stands before the first is called like the whole.
/// Links to what the program does not carry are words only.
[[nodiscard]] QList<GuidePage> chaptersOf(const QString &markdown);
/// The program's own.
[[nodiscard]] QList<GuidePage> guideChapters();
/// By which a chapter is linked to: "With phones" is "with-phones".
[[nodiscard]] QString anchorOf(const QString &title);

} // namespace restaurant
