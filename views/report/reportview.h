#pragma once

#include "words/reporttext.h"

#include <QTextEdit>

namespace restaurant {

/// Shows a report; the larger the window, the larger the type.
class ReportView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportView)
public:
    explicit ReportView(QWidget *parent = nullptr);

    void show(const ReportText &text);
    [[nodiscard]] const ReportText &shown() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    [[nodiscard]] qreal points() const;

    ReportText m_text;
    qreal m_points = 0; ///< As it is set.
};

} // namespace restaurant
